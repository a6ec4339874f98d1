import { describe, expect, test } from 'vitest'
import { partOf } from '#app/server/map-part.ts'

const whole = {
  width: 600,
  height: 400,
  wards: [{ at: [100, 100] }, { at: [150, 120] }, { at: [500, 300] }, { at: [590, 390] }] as {
    at: [number, number]
  }[],
}

describe('the part of a map that is drawn', () => {
  test('is all of it where nothing is near', () => {
    const part = partOf(whole, null)
    expect(part).toMatchObject({ width: 600, height: 400, scale: 1 })
    expect(part.place([150, 120])).toEqual([150, 120])
    expect(whole.wards.every(({ at }) => part.holds(at))).toBe(true)
  })

  test.each([
    ['in the middle', [120, 110], 60, { width: 400, height: 400 }, [true, true, false, false]],
    ['at the edge', [590, 390], 120, { width: 520, height: 400 }, [false, false, true, true]],
  ] as const)('is around a place, as large as the whole: %s', (_, at, reach, size, held) => {
    const part = partOf(whole, { at: [...at], reach })
    expect(part.height).toBe(size.height)
    expect(part.scale).toBeGreaterThan(1)
    expect(whole.wards.map((ward) => part.holds(ward.at))).toEqual(held)
    for (const ward of whole.wards.filter((one) => part.holds(one.at))) {
      const [x, y] = part.place(ward.at)
      expect(x >= 0 && x <= part.width && y >= 0 && y <= part.height).toBe(true)
    }
  })

  test.each([
    ['is elsewhere', [-500, -500], 100],
    ['has one ward alone', [500, 300], 20],
  ] as const)('is all of it where the place %s', (_, at, reach) => {
    expect(partOf(whole, { at: [...at], reach }).scale).toBe(1)
  })
})
