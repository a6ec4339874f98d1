import { describe, expect, it } from 'vitest'
import {
  boxAround,
  distanceKm,
  kmOfMiles,
  kmPerDegreeAt,
  milesOf,
} from '#graphql/search/distance.ts'
import { localities } from '#prisma/reference/localities.ts'

const newport = { lat: 51.588, lon: -2.998 }
const cwmbran = { lat: 51.653, lon: -3.022 }
const chepstow = { lat: 51.641, lon: -2.675 }

describe('distance', () => {
  it.each([
    ['Newport', 'Cwmbrân', newport, cwmbran, 7.41],
    ['Newport', 'Chepstow', newport, chepstow, 23.07],
    ['a pole', 'the other', { lat: 90, lon: 0 }, { lat: -90, lon: 0 }, 20015.11],
    [
      'one side of the date line',
      'the other',
      { lat: 0, lon: 179.5 },
      { lat: 0, lon: -179.5 },
      111.2,
    ],
  ])('from %s to %s is right, both ways', (_, __, from, to, km) => {
    expect(distanceKm(from, to)).toBeCloseTo(km, 1)
    expect(distanceKm(to, from)).toBeCloseTo(km, 1)
  })

  it('to the same place is nothing', () => {
    expect(distanceKm(newport, newport)).toBe(0)
  })

  it('is the same in miles and back', () => {
    expect(milesOf(16.09344)).toBeCloseTo(10, 6)
    expect(kmOfMiles(milesOf(7))).toBeCloseTo(7, 9)
  })
})

describe('what a database is given', () => {
  it('puts every place that is near inside the box', () => {
    const box = boxAround(newport, 10)
    const near = localities.filter((place) => distanceKm(newport, place) <= 10)
    expect(near.length).toBeGreaterThan(5)
    for (const { lat, lon } of near) {
      expect(lat).toBeGreaterThanOrEqual(box.south)
      expect(lat).toBeLessThanOrEqual(box.north)
      expect(lon).toBeGreaterThanOrEqual(box.west)
      expect(lon).toBeLessThanOrEqual(box.east)
    }
    expect(distanceKm(newport, { lat: box.north, lon: newport.lon })).toBeCloseTo(10, 6)
  })

  it('sorts by flat distance as the earth does, within one in a hundred', () => {
    const scale = kmPerDegreeAt(newport)
    for (const { lat, lon } of localities) {
      const flat = Math.hypot((lat - newport.lat) * scale.lat, (lon - newport.lon) * scale.lon)
      const round = distanceKm(newport, { lat, lon })
      expect(Math.abs(flat - round)).toBeLessThanOrEqual(round * 0.01)
    }
  })
})
