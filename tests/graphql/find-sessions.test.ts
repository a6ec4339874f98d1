import { beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '#graphql/operation/id.ts'
import { searchText } from '#graphql/search/search-text.ts'
import { addDays } from '#graphql/time/calendar-day.ts'
import { startOfLondonDay } from '#graphql/time/london-time.ts'
import {
  anEvent,
  anOrganisation,
  NEWPORT,
  NOW,
  PILLGWENLLY,
  TORFAEN,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const find = /* GraphQL */ `
  query (
    $filter: SessionFilter
    $search: String
    $near: String
    $order: SessionOrder
    $first: Int
    $after: String
  ) {
    sessions(
      filter: $filter
      search: $search
      near: $near
      order: $order
      first: $first
      after: $after
    ) {
      totalCount
      nearMiss
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        miles
        node {
          number
          startsAt
          event {
            title {
              en
              cy
            }
            organisation {
              name {
                en
              }
            }
          }
          ward {
            code
            parent {
              name {
                en
              }
            }
          }
        }
      }
    }
  }
`

type Found = {
  totalCount: number
  nearMiss: boolean
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  edges: { miles: number | null; node: { number: number; event: { title: { en: string } } } }[]
}

const at = (day: number, hour = 18) =>
  new Date(startOfLondonDay(addDays('2026-11-23', day)).getTime() + hour * 3_600_000)
const on = (day: number, hour = 18) => ({ startsAt: at(day, hour), endsAt: at(day, hour + 1) })

describe('finding what is coming', () => {
  let house: House
  let organisationId: number
  const ask = async (variables: object = {}): Promise<Found> =>
    (await house.ask(find, variables)).sessions
  const titles = async (variables: object = {}) =>
    (await ask({ first: 100, ...variables })).edges.map(({ node }) => node.event.title.en)

  beforeAll(async () => {
    house = await openHouse()
    organisationId = (await anOrganisation(house.db, { nameEn: 'Pill Lantern Walkers' })).id
    const wards = await house.db.area.findMany({
      where: { kind: 'ward', parentCode: TORFAEN },
      orderBy: { nameEn: 'asc' },
    })
    const pontypool = wards.find(({ nameEn }) => /Pontypool/.test(nameEn)) ?? wards[0]
    const priority = await house.db.priority.findFirstOrThrow()
    const event = (titleEn: string, more: object) =>
      anEvent(house.db, organisationId, { titleEn, searchText: searchText(titleEn), ...more })
    await event('Lantern walkabout', { sessions: [on(3), { ...on(5), cancelledAt: NOW }] })
    await event('Bike marking morning', {
      kind: 'marking',
      dropIn: true,
      under18Welcome: false,
      heldIn: ['cy'],
      stepFree: 'yes',
      sessions: [{ ...on(1), wardCode: pontypool?.code ?? null, capacity: 1, taken: 1 }],
    })
    await event('Talk about scams', {
      kind: 'talk',
      hearingLoop: 'yes',
      sessions: [{ ...on(2), online: true, wardCode: null }],
      priorities: { create: [{ priorityId: priority.id }] },
    })
    await event('Full tidy', {
      kind: 'tidy_up',
      sessions: [{ ...on(4), capacity: 3, taken: 3 }],
    })
    await event('Running now', {
      sessions: [{ startsAt: new Date(+NOW - 3_600_000), endsAt: new Date(+NOW + 3_600_000) }],
    })
    await event('Just over', { sessions: [{ startsAt: new Date(+NOW - 3_600_000), endsAt: NOW }] })
    await event('Draft', { state: 'draft', sessions: [on(3)] })
    await event('Taken down', { state: 'taken_down', sessions: [on(3)] })
    await event('Cancelled', { state: 'cancelled', sessions: [on(3)] })
    for (const state of ['suspended', 'registered', 'archived'] as const) {
      const other = await anOrganisation(house.db, { state, nameEn: `Other ${state}` })
      await anEvent(house.db, other.id, { titleEn: `Of ${state}`, sessions: [on(3)] })
    }
  })

  test('lists what is to come and what is on now, soonest first, and nothing that is not public', async () => {
    expect(await titles()).toEqual([
      'Running now',
      'Bike marking morning',
      'Talk about scams',
      'Lantern walkabout',
      'Full tidy',
    ])
    expect((await ask()).totalCount).toBe(5)
  })

  test.each<[string, object, string[]]>([
    ['council', { council: TORFAEN }, ['Bike marking morning']],
    ['another council', { council: NEWPORT }, ['Running now', 'Lantern walkabout', 'Full tidy']],
    ['ward', { ward: PILLGWENLLY }, ['Running now', 'Lantern walkabout', 'Full tidy']],
    ['kinds', { kinds: ['talk', 'marking'] }, ['Bike marking morning', 'Talk about scams']],
    ['language', { heldIn: 'cy' }, ['Bike marking morning']],
    ['step-free way in', { stepFree: true }, ['Bike marking morning']],
    ['hearing loop', { hearingLoop: true }, ['Talk about scams']],
    [
      'places, or no need of one',
      { hasPlaces: true },
      ['Bike marking morning', 'Talk about scams', 'Lantern walkabout'],
    ],
    [
      'being open to under-18s',
      { under18Welcome: true },
      ['Running now', 'Talk about scams', 'Lantern walkabout', 'Full tidy'],
    ],
    ['first day', { from: '2026-11-26' }, ['Lantern walkabout', 'Full tidy']],
    ['last day', { to: '2026-11-24' }, ['Running now', 'Bike marking morning']],
    ['a day', { from: '2026-11-25', to: '2026-11-25' }, ['Talk about scams']],
    ['days gone by', { to: '2026-11-01' }, []],
    ['a council that does not exist', { council: 'W06999999' }, []],
  ])('narrows by %s', async (_, filter, expected) => {
    expect(await titles({ filter })).toEqual(expected)
  })

  test('does not count places for which sign-up has closed, but lists their dates', async () => {
    const lantern = await house.db.session.findFirstOrThrow({
      where: { event: { titleEn: 'Lantern walkabout' } },
    })
    const closing = (signUpClosesHours: number | null) =>
      house.db.session.update({ where: { id: lantern.id }, data: { signUpClosesHours } })
    await closing(24 * 60)
    const withPlaces = await titles({ filter: { hasPlaces: true } })
    const all = await titles()
    await closing(null)
    expect(withPlaces).not.toContain('Lantern walkabout')
    expect(all).toContain('Lantern walkabout')
  })

  test('narrows by a priority and by an organisation', async () => {
    const { key } = await house.db.priority.findFirstOrThrow()
    expect(await titles({ filter: { priority: key } })).toEqual(['Talk about scams'])
    const organisation = globalId('Organisation', organisationId)
    expect(await titles({ filter: { organisation } })).toHaveLength(5)
    const nobody = globalId('Organisation', 999_999)
    expect(await titles({ filter: { organisation: nobody } })).toEqual([])
  })

  test('tells what an organisation has coming, soonest first', async () => {
    const { upcomingOf } = await house.ask(
      /* GraphQL */ `
        query ($organisation: ID!) {
          upcomingOf(organisation: $organisation, first: 2) {
            totalCount
            edges {
              node {
                event {
                  title {
                    en
                  }
                }
              }
            }
          }
        }
      `,
      { organisation: globalId('Organisation', organisationId) },
    )
    expect(upcomingOf.totalCount).toBe(5)
    expect(upcomingOf.edges.map((edge: any) => edge.node.event.title.en)).toEqual([
      'Running now',
      'Bike marking morning',
    ])
  })

  test.each(['Newport', 'Casnewydd', 'NP20', 'np20 2aa', 'nghasnewydd'])(
    'puts what is nearest to %s first, and what is nowhere last',
    async (near) => {
      const { edges } = await ask({ near })
      const names = edges.map(({ node }) => node.event.title.en)
      expect(names.slice(0, 3).sort()).toEqual(['Full tidy', 'Lantern walkabout', 'Running now'])
      expect(names.slice(3)).toEqual(['Bike marking morning', 'Talk about scams'])
      expect(edges[0]?.miles).toBeLessThan(3)
      expect(edges[3]?.miles).toBeGreaterThan(5)
      expect(edges[4]?.miles).toBeNull()
    },
  )

  test('puts another town’s first for somebody there, whichever name they give', async () => {
    for (const near of ['Pontypool', 'Pont-y-pŵl', 'mhontypool']) {
      expect((await titles({ near }))[0]).toBe('Bike marking morning')
    }
  })

  test('leaves out what is too far, and keeps to the soonest when asked', async () => {
    const filter = { withinMiles: 4 }
    expect(await titles({ near: 'Newport', filter, order: 'soonest' })).toEqual([
      'Running now',
      'Lantern walkabout',
      'Full tidy',
    ])
  })

  test('says how far away each is, in whichever order', async () => {
    const near = { near: 'Newport', first: 100 }
    const milesOf = async (order: string) =>
      (await ask({ ...near, order })).edges.map(({ node, miles }) => [node.number, miles]).sort()
    expect(await milesOf('soonest')).toEqual(await milesOf('nearest'))
    expect((await ask()).edges.every(({ miles }) => miles === null)).toBe(true)
  })

  test('finds nothing near a place that nobody knows', async () => {
    expect(await ask({ near: 'Atlantis' })).toMatchObject({ totalCount: 0, edges: [] })
  })

  test.each([
    ['a day that does not exist', { filter: { from: '2026-02-30' } }, ['filter', 'from']],
    ['the year 12026', { filter: { to: '12026-01-01' } }, ['filter', 'to']],
    ['a cursor of ours for another order', { near: 'Newport', after: 'SOONEST' }, ['after']],
    ['a cursor that is none', { after: 'nonsense' }, ['after']],
    ['a NUL byte to look for', { search: 'a\u0000b' }, ['search']],
    [
      'an id of another kind',
      { filter: { organisation: globalId('Event', 1) } },
      ['filter', 'organisation'],
    ],
    ['fewer than none', { first: -1 }, ['first']],
  ])('names the place of %s', async (_, variables, path) => {
    const cursor = (await ask({ first: 1 })).pageInfo.endCursor
    const given = JSON.parse(JSON.stringify(variables).replace('SOONEST', cursor ?? ''))
    await expect(ask(given)).rejects.toMatchObject({
      extensions: { code: 'BAD_REQUEST', issues: [{ path }] },
    })
  })
})

describe('an event of many dates', () => {
  test('is told once, by its soonest date that fits, where that is asked for', async () => {
    const house = await openHouse()
    const { id } = await anOrganisation(house.db)
    const weekly = [{ ...on(2), cancelledAt: NOW }, on(9), on(16), on(23)]
    const event = await anEvent(house.db, id, { titleEn: 'Weekly', sessions: weekly })
    await anEvent(house.db, id, { titleEn: 'Once', sessions: [on(12)] })
    const firsts = async (variables: object) => {
      const filter = { firstOfEach: 'event', ...variables }
      const { sessions } = await house.ask(find, { filter, near: 'Newport' })
      const dates = sessions.edges.map(({ node }: any) => [
        node.event.title.en,
        node.startsAt.toISOString().slice(0, 10),
      ])
      return [sessions.totalCount, ...dates.sort()]
    }
    expect(await firsts({})).toEqual([2, ['Once', '2026-12-05'], ['Weekly', '2026-12-02']])
    expect(await firsts({ from: '2026-12-04' })).toEqual([
      2,
      ['Once', '2026-12-05'],
      ['Weekly', '2026-12-09'],
    ])
    const day = { from: '2026-12-02', to: '2026-12-05' }
    await anEvent(house.db, id, { titleEn: 'Late', sessions: [on(9, 20), on(12, 9)] })
    expect(await firsts({ firstOfEach: 'day', ...day })).toEqual([
      2,
      ['Late', '2026-12-05'],
      ['Weekly', '2026-12-02'],
    ])
    const asked = await house.ask('query($id: Int!) { event(number: $id) { sessionsToCome } }', {
      id: event.id,
    })
    expect(asked.event.sessionsToCome).toBe(3)
  })
})

describe('paging through what is coming', () => {
  let house: House
  const ask = async (variables: object): Promise<Found> =>
    (await house.ask(find, variables)).sessions

  beforeAll(async () => {
    house = await openHouse()
    const organisation = await anOrganisation(house.db)
    const wards = await house.db.area.findMany({ where: { kind: 'ward' }, take: 7 })
    for (let number = 0; number < 53; number++) {
      const ward = wards[number % wards.length]
      await anEvent(house.db, organisation.id, {
        titleEn: number % 3 ? `Walkabout ${number}` : `Gwalkabout ${number}`,
        searchText: number % 3 ? 'cerdded walkabout' : 'gerdded walkabout',
        // Many start at the same time, as evenings do.
        sessions: [{ ...on(1 + (number % 4)), wardCode: ward?.code ?? null }],
      })
    }
  })

  test.each<[string, object]>([
    ['by date', {}],
    ['by distance', { near: 'Newport' }],
    ['by words', { search: 'cerdded' }],
    ['by words and distance', { search: 'cerdded', near: 'Newport' }],
    ['by what is nearly the word', { search: 'walkabuot' }],
  ])('gives each once and in the same order, %s', async (_, variables) => {
    const all = await ask({ ...variables, first: 100 })
    expect(all.edges).toHaveLength(53)
    const seen: number[] = []
    let after: string | null = null
    do {
      const page: Found = await ask({ ...variables, first: 5, after })
      expect(page.totalCount).toBe(53)
      seen.push(...page.edges.map(({ node }) => node.number))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual(all.edges.map(({ node }) => node.number))
    expect(new Set(seen).size).toBe(53)
  })

  test('loses none and repeats none when one is called off or comes in between two pages', async () => {
    const first = await ask({ first: 10 })
    const last = first.edges.at(-1)?.node.number ?? 0
    const early = first.edges[0]?.node.number ?? 0
    const cancel = (cancelledAt: Date | null) =>
      house.db.session.update({ where: { id: early }, data: { cancelledAt } })
    await cancel(NOW)
    const second = await ask({ first: 100, after: first.pageInfo.endCursor })
    await cancel(null)
    const seen = second.edges.map(({ node }) => node.number)
    expect(seen).toHaveLength(43)
    expect(seen).not.toContain(last)
  })

  test.each<[string, object]>([
    ['by date', {}],
    ['by distance', { near: 'Newport' }],
    ['by words', { search: 'walkabout' }],
  ])('makes as many statements for 5 rows as for 50, %s', async (_, variables) => {
    const few = await house.statementsOf(() => ask({ ...variables, first: 5 }))
    const many = await house.statementsOf(() => ask({ ...variables, first: 50 }))
    expect(many).toHaveLength(few.length)
    expect(few.length).toBeLessThanOrEqual(10)
  })

  test('never gives more than a hundred', async () => {
    expect((await ask({ first: 100_000 })).edges).toHaveLength(53)
    expect(await house.statementsOf(() => ask({ first: 0 }))).not.toHaveLength(0)
  })
})
