import { describe, expect, test } from 'vitest'
import { drawWards } from '#app/server/ward-map.ts'
import { wardRows } from '#prisma/reference/ward-rows.ts'

const points = wardRows.map(([code, council, , , lat, lon]) => ({ code, council, lat, lon }))
const map = drawWards(points)

const corners = (path: string) =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)

/** The area inside a path of straight lines. */
const areaOf = (path: string) =>
  Math.abs(
    corners(path).reduce((sum, [x, y], at, all) => {
      const [nextX, nextY] = all[(at + 1) % all.length] ?? [0, 0]
      return sum + x * nextY - nextX * y
    }, 0),
  ) / 2

describe('the map of Gwent', () => {
  test('has a piece of land for every ward, within the picture', () => {
    expect(map.wards.map(({ code }) => code)).toEqual(points.map(({ code }) => code))
    for (const { code, path } of map.wards) {
      expect([code, areaOf(path) > 50]).toEqual([code, true])
      for (const [x, y] of corners(path)) {
        expect([code, x >= 0 && x <= map.width && y >= 0 && y <= map.height]).toEqual([code, true])
      }
    }
  })

  test('is of one piece, and so is every council, each as large as its wards together', () => {
    expect(map.outline.match(/M/g)).toHaveLength(1)
    expect(map.councils).toHaveLength(5)
    for (const { code, path } of map.councils) {
      const own = points.flatMap(({ council }, at) =>
        council === code ? [map.wards[at]?.path ?? ''] : [],
      )
      const together = own.reduce((sum, one) => sum + areaOf(one), 0)
      expect([code, path.match(/M/g)?.length]).toEqual([code, 1])
      expect(Math.abs(areaOf(path) / together - 1)).toBeLessThan(0.001)
    }
  })

  test('has the north above and the east at the right', () => {
    const middleOf = (name: string) => {
      const code = wardRows.find((row) => row[2] === name)?.[0]
      const all = corners(map.wards.find((ward) => ward.code === code)?.path ?? '')
      return [0, 1].map(
        (axis) => all.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / all.length,
      )
    }
    const [beaufort, pillgwenlly] = [middleOf('Beaufort'), middleOf('Pillgwenlly')]
    expect(beaufort[1]).toBeLessThan(pillgwenlly[1] ?? 0)
    expect(beaufort[0]).toBeLessThan(pillgwenlly[0] ?? 0)
  })

  test('is drawn of any few points without a fault', () => {
    expect(drawWards(points.slice(0, 1)).wards).toHaveLength(1)
    expect(drawWards(points.slice(0, 3)).wards).toHaveLength(3)
  })
})
