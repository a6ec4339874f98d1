// The part of a map that is around a place, drawn as large as the whole would be.
import type { Point } from '#app/server/ward-map.ts'

export type MapPart = {
  width: number
  height: number
  /** Where a point of the whole stands in the part. */
  place: (point: Point) => Point
  holds: (point: Point) => boolean
  /** How much larger than the whole it is drawn. */
  scale: number
  /** The same as an SVG transform. */
  transform: string
}

type Whole = { width: number; height: number; wards: readonly { at: Point }[] }

/** Fewer wards than these are no map: the place is elsewhere, and the whole is drawn. */
const FEWEST = 2

/** Around a place, as far as it reaches; the whole where there is none, or hardly a ward near it. */
export function partOf(whole: Whole, near: { at: Point; reach: number } | null): MapPart {
  if (!near) return boxOf(whole, 0, 0, whole.width, whole.height)
  const { at, reach } = near
  const [left, top] = at.map((middle) => Math.max(0, middle - reach)) as Point
  const right = Math.min(whole.width, at[0] + reach)
  const bottom = Math.min(whole.height, at[1] + reach)
  const part = boxOf(whole, left, top, right - left, bottom - top)
  return whole.wards.filter((ward) => part.holds(ward.at)).length < FEWEST
    ? partOf(whole, null)
    : part
}

function boxOf(whole: Whole, left: number, top: number, width: number, height: number): MapPart {
  // No larger than either side of the whole.
  const scale = Math.min(whole.width / width, whole.height / height)
  return {
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    place: ([x, y]) => [(x - left) * scale, (y - top) * scale],
    holds: ([x, y]) => x >= left && x <= left + width && y >= top && y <= top + height,
    scale,
    transform: `scale(${scale.toFixed(3)}) translate(${(-left).toFixed(1)} ${(-top).toFixed(1)})`,
  }
}
