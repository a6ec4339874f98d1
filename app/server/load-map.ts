// The map of Gwent with how much there is in each ward: the drawing, and the same in figures.
import type { WardMapProps } from '#app/components/ward-map.tsx'
import { inOrder } from '#app/in-order.ts'
import { languageOf } from '#app/language.tsx'
import { listPages, withChange } from '#app/list-filter.ts'
import { graphql } from '#app/server/graphql.ts'
import type { ListData } from '#app/server/load-list.ts'
import { partOf } from '#app/server/map-part.ts'
import { run, type Asked } from '#app/server/run.ts'
import { drawWards, SCALE, type Point, type WardMap, type WardPoint } from '#app/server/ward-map.ts'
import { plain } from '#app/text.ts'

const Land = graphql(`
  query Land {
    councils: areas(kind: council) {
      code
      name {
        en
        cy
      }
    }
    wards: areas(kind: ward) {
      code
      lat
      lon
      name {
        en
        cy
      }
      parent {
        code
      }
    }
  }
`)

const KM_PER_MILE = 1.609344

/** How much there is, and how much of it in each ward. */
type Counted = { totalCount: number; byWard: readonly { ward: string; count: number }[] }

export type MapData = Omit<WardMapProps, 'label'> & {
  /** How much there is in no ward that is shown. */
  nowhere: number
}

/** The part of the land that the list is near, or all of it. Areas come in the order of the language's alphabet. */
export async function loadMap(
  asked: Asked,
  { of, filter, choices: { spot } }: ListData,
  { totalCount, byWard }: Counted,
): Promise<MapData> {
  const { lang, to } = languageOf(asked.request)
  const hrefOf = (area: { council: string; ward?: string }) =>
    withChange(to(listPages[of].list), filter, { ward: '', ...area })
  const land = await run(asked, Land)
  const points = land.wards.map(({ parent, ...ward }) => ({ ...ward, council: parent?.code ?? '' }))
  const whole = drawingOf(points)
  const near =
    spot && typeof filter.within === 'number'
      ? { at: whole.pointOf(spot), reach: filter.within * KM_PER_MILE * SCALE }
      : null
  const part = partOf(whole, near)
  const countOf = new Map(byWard.map(({ ward, count }) => [ward, count]))
  const wards = points.flatMap((ward, index) => {
    const { code, council } = ward
    const drawn = whole.wards[index]
    if (!drawn || !part.holds(drawn.at)) return []
    const count = countOf.get(code) ?? 0
    const href = hrefOf({ council, ward: code })
    return [
      { ...drawn, at: part.place(drawn.at), council, name: plain(ward.name, lang), count, href },
    ]
  })
  const councils = whole.councils.flatMap(({ code, path }) => {
    const council = land.councils.find((one) => one.code === code)
    const inside = wards.filter((ward) => ward.council === code)
    if (!council || inside.length === 0) return []
    const count = inside.reduce((sum, ward) => sum + ward.count, 0)
    const [x, y] = middleOf(inside.map((ward) => ward.at))
    const at: Point = [within(x, 90, part.width), within(y, 40, part.height)]
    return [
      { code, path, at, name: plain(council.name, lang), count, href: hrefOf({ council: code }) },
    ]
  })
  const { width, height, transform, scale } = part
  return {
    width,
    height,
    outline: whole.outline,
    transform,
    near: near && scale > 1 ? { at: part.place(near.at), reach: near.reach * scale } : null,
    wards: inOrder(lang, wards, ({ name }) => name),
    councils: inOrder(lang, councils, ({ name }) => name),
    nowhere: totalCount - wards.reduce((sum, { count }) => sum + count, 0),
  }
}

/** The drawing depends on where the wards are alone, and takes longer than a page. */
const drawn = new Map<string, WardMap>()

function drawingOf(wards: readonly WardPoint[]): WardMap {
  const key = JSON.stringify(wards.map(({ code, lat, lon }) => [code, lat, lon]))
  const map = drawn.get(key) ?? drawWards(wards)
  drawn.clear()
  drawn.set(key, map)
  return map
}

/** As far from both edges as its words need, where the map is that large. */
const within = (at: number, margin: number, size: number) =>
  Math.max(margin, Math.min(at, size - margin))

function middleOf(points: readonly Point[]): Point {
  const mean = (axis: 0 | 1) =>
    Math.round(points.reduce((sum, point) => sum + point[axis], 0) / points.length)
  return [mean(0), mean(1)]
}
