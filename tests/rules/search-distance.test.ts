import { describe, expect, it } from 'vitest'
import { kmPerDegreeAt, type Point } from '#graphql/search/distance.ts'
import { localities } from '#prisma/reference/localities.ts'

const newport = { lat: 51.588, lon: -2.998 }
const cwmbran = { lat: 51.653, lon: -3.022 }
const chepstow = { lat: 51.641, lon: -2.675 }

const flatFrom = (centre: Point, { lat, lon }: Point) => {
  const scale = kmPerDegreeAt(centre)
  return Math.hypot((lat - centre.lat) * scale.lat, (lon - centre.lon) * scale.lon)
}

/** Over the ground, in kilometres (haversine). */
function roundFrom(from: Point, to: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const halfLat = radians(to.lat - from.lat) / 2
  const halfLon = radians(to.lon - from.lon) / 2
  const across = Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(halfLon) ** 2
  return 2 * 6371.0088 * Math.asin(Math.sqrt(Math.sin(halfLat) ** 2 + across))
}

describe('distance', () => {
  it.each([
    ['Cwmbrân', cwmbran, 7.41],
    ['Chepstow', chepstow, 23.07],
  ])('from Newport to %s is right', (_, there, km) => {
    expect(flatFrom(newport, there)).toBeCloseTo(km, 1)
  })

  it('sorts as the earth does, within one in a hundred', () => {
    for (const there of localities) {
      const round = roundFrom(newport, there)
      expect(Math.abs(flatFrom(newport, there) - round)).toBeLessThanOrEqual(round * 0.01)
    }
  })
})
