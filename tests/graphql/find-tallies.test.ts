import { beforeAll, describe, expect, test } from 'vitest'
import {
  anEvent,
  anOpportunity,
  anOrganisation,
  NEWPORT,
  NOW,
  PILLGWENLLY,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const ABERTILLERY = 'W05001256'

let house: House
beforeAll(async () => {
  house = await openHouse()
  const { id } = await anOrganisation(house.db)
  const event = (from: string, wardCode: string | null, more: object = {}) => {
    const startsAt = new Date(from)
    const endsAt = new Date(startsAt.getTime() + 3_600_000)
    return anEvent(house.db, id, { ...more, sessions: [{ startsAt, endsAt, wardCode }] })
  }
  await event('2026-12-03T18:00:00Z', PILLGWENLLY)
  await event('2026-12-03T10:00:00Z', PILLGWENLLY, { kind: 'talk' })
  await event('2026-12-04T10:00:00Z', ABERTILLERY)
  await event('2026-12-04T11:00:00Z', null)
  // Half past midnight in London, still the day before in UTC.
  await event('2027-06-30T23:30:00Z', ABERTILLERY)
  await event('2026-12-03T10:00:00Z', PILLGWENLLY, { state: 'draft' })
  await anOpportunity(house.db, id)
  await anOpportunity(house.db, id, { wardCode: null })
  await anOpportunity(house.db, id, { state: 'draft' })
})

const tallies = async (args = '') => {
  const { sessions } = await house.ask(
    `{ sessions(first: 0${args}) { totalCount byWard { ward count } byDay { day count } } }`,
  )
  return sessions
}

describe('how much is on', () => {
  test('is told by ward and by day in London, of all pages', async () => {
    expect(NOW < new Date('2026-12-03')).toBe(true)
    expect(await tallies()).toEqual({
      totalCount: 5,
      byWard: [
        { ward: ABERTILLERY, count: 2 },
        { ward: PILLGWENLLY, count: 2 },
      ],
      byDay: [
        { day: '2026-12-03', count: 2 },
        { day: '2026-12-04', count: 2 },
        { day: '2027-07-01', count: 1 },
      ],
    })
  })

  test.each([
    [', filter: { kinds: [talk] }', { totalCount: 1, byWard: [{ ward: PILLGWENLLY, count: 1 }] }],
    [
      `, filter: { council: "${NEWPORT}" }`,
      { totalCount: 2, byWard: [{ ward: PILLGWENLLY, count: 2 }] },
    ],
    [', search: "nothing of the sort"', { totalCount: 0, byWard: [], byDay: [] }],
  ])('goes by what narrows the list: %s', async (args, told) => {
    expect(await tallies(args)).toMatchObject(told)
  })
})

test('help that is wanted is told by ward too', async () => {
  const data = await house.ask('{ opportunities(first: 0) { totalCount byWard { ward count } } }')
  expect(data).toEqual({
    opportunities: { totalCount: 2, byWard: [{ ward: PILLGWENLLY, count: 1 }] },
  })
})
