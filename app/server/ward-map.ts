// Wards drawn from their middles alone: each has the land that is nearer to it than to any other.
import { Delaunay } from 'd3-delaunay'

type Spot = { lat: number; lon: number }
export type WardPoint = Spot & { code: string; council: string }

export type WardMap = {
  width: number
  height: number
  /** The edge of all of them together, as an SVG path. */
  outline: string
  /** The land of each and its middle. */
  wards: { code: string; path: string; at: Point }[]
  /** Edges where one council meets another. */
  councils: { code: string; path: string }[]
  /** Where a spot stands in the drawing. */
  pointOf: (spot: Spot) => Point
}

export type Point = [x: number, y: number]

/** How far land reaches beyond the middles of the outermost wards, in kilometres. */
const REACH = 2.8
/** The edge is as a ball of this radius would roll along it, in kilometres: it enters no narrower bay. */
const BALL = 22
/** How far apart the points stand that are nobody's. */
const GRAIN = 1.1
/** Units of the drawing in a kilometre. */
export const SCALE = 12

/** Draws the wards from the left and the top, a degree of longitude as wide as it is in the middle of them all. */
export function drawWards(wards: readonly WardPoint[]): WardMap {
  const projected = projectionOf(wards)
  const at = wards.map(projected)
  const everyone = [...at, ...nobodys(at)]
  const delaunay = Delaunay.from(everyone)
  const voronoi = delaunay.voronoi(extentOf(at, BALL))
  const cells = at.map((_, index) => voronoi.cellPolygon(index) as Point[])
  const [left, top, right, bottom] = extentOf(cells.flat(), 0.4)
  const drawn = ([x, y]: Point): Point => [(x - left) * SCALE, (y - top) * SCALE]
  const moved = cells.map((cell) => cell.map(drawn))
  const councils = [...new Set(wards.map(({ council }) => council))]
  const cellsOf = (council: string) => moved.filter((_, index) => wards[index]?.council === council)
  return {
    width: Math.round((right - left) * SCALE),
    height: Math.round((bottom - top) * SCALE),
    outline: ringsOf(moved)
      .map((ring) => pathOf(smooth(ring)))
      .join(''),
    wards: wards.map((ward, index) => ({
      code: ward.code,
      path: pathOf(moved[index] ?? []),
      at: drawn(projected(ward)),
    })),
    councils: councils.map((code) => ({
      code,
      path: ringsOf(cellsOf(code)).map(pathOf).join(''),
    })),
    pointOf: (spot) => drawn(projected(spot)),
  }
}

function projectionOf(wards: readonly WardPoint[]): (spot: Spot) => Point {
  const middle = wards.reduce((sum, { lat }) => sum + lat, 0) / wards.length
  const perDegree = 111.2
  const narrower = Math.cos((middle * Math.PI) / 180)
  return ({ lat, lon }) => [lon * perDegree * narrower, -lat * perDegree]
}

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by)

function extentOf(points: readonly Point[], margin: number): [number, number, number, number] {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return [
    Math.min(...xs) - margin,
    Math.min(...ys) - margin,
    Math.max(...xs) + margin,
    Math.max(...ys) + margin,
  ]
}

/** A grid of points around the wards: wherever the ball comes without coming too near to any. */
function nobodys(wards: readonly Point[]): Point[] {
  const [left, top, right, bottom] = extentOf(wards, 2 * BALL)
  const grid: Point[] = []
  for (let y = top, row = 0; y < bottom; y += GRAIN, row++) {
    for (let x = left + ((row % 2) * GRAIN) / 2; x < right; x += GRAIN) grid.push([x, y])
  }
  const furtherThan = (from: readonly Point[], far: number) => {
    const finder = Delaunay.from([...from])
    return (point: Point) => {
      const nearest = from[finder.find(...point)]
      return !nearest || distance(point, nearest) > far
    }
  }
  const middles = grid.filter(furtherThan(wards, REACH + BALL))
  const isOutOfReach = furtherThan(middles, BALL)
  return grid.filter((point) => !isOutOfReach(point))
}

const keyOf = ([x, y]: Point) => `${x.toFixed(4)} ${y.toFixed(4)}`

/** The edges of a set of cells that no two of them share, joined into rings. */
function ringsOf(cells: readonly (readonly Point[])[]): Point[][] {
  const edges = new Map<string, [Point, Point]>()
  for (const cell of cells) {
    for (let index = 1; index < cell.length; index++) {
      const [from, to] = [cell[index - 1], cell[index]] as [Point, Point]
      if (!edges.delete(`${keyOf(to)},${keyOf(from)}`)) {
        edges.set(`${keyOf(from)},${keyOf(to)}`, [from, to])
      }
    }
  }
  const next = new Map([...edges.values()].map(([from, to]) => [keyOf(from), to]))
  const rings: Point[][] = []
  for (let [start] = next.keys(); start !== undefined; [start] = next.keys()) {
    const ring: Point[] = []
    for (let key = start, to = next.get(key); to; key = keyOf(to), to = next.get(key)) {
      next.delete(key)
      ring.push(to)
    }
    if (ring[0]) rings.push([...ring, ring[0]])
  }
  return rings
}

/** Rounds a ring's corners: each edge keeps its middle, four times over. */
function smooth(ring: readonly Point[], times = 4): Point[] {
  if (times === 0) return [...ring]
  const rounded = ring.slice(1).flatMap((to, index): Point[] => {
    const from = ring[index] ?? to
    const between = (share: number): Point => [
      from[0] + (to[0] - from[0]) * share,
      from[1] + (to[1] - from[1]) * share,
    ]
    return [between(0.25), between(0.75)]
  })
  return smooth([...rounded, rounded[0] ?? [0, 0]], times - 1)
}

const pathOf = (ring: readonly Point[]) =>
  ring.length
    ? `M${ring
        .slice(1)
        .map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`)
        .join('L')}Z`
    : ''
