// The lists, their maps and the month: one place, one way to narrow, and the way back.
import type { LoaderFunction } from '@remix-run/node'
import { beforeAll, describe, expect, test } from 'vitest'
import type { addresses } from '#app/paths.ts'
import { pathTo, type PageName, type Query } from '#app/paths.ts'
import { loader as event } from '#app/routes/event.tsx'
import { loader as events } from '#app/routes/events.tsx'
import { loader as eventsMap } from '#app/routes/events-map.tsx'
import { loader as eventsMonth } from '#app/routes/events-month.tsx'
import { loader as home } from '#app/routes/home.tsx'
import Opportunities, { loader as opportunities } from '#app/routes/opportunities.tsx'
import { loader as opportunitiesMap } from '#app/routes/opportunities-map.tsx'
import Opportunity, { loader as opportunity } from '#app/routes/opportunity.tsx'
import { quickDays } from '#app/server/quick-days.ts'
import { anEvent, anOpportunity, anOrganisation, NOW, TORFAEN } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { pageHtml } from '#tests/support/page-html.tsx'
import { askedFor } from '#tests/support/page.ts'

const DAY = 86_400_000
const inDays = (days: number) => {
  const startsAt = new Date(NOW.getTime() + days * DAY)
  return { startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) }
}

let house: House
beforeAll(async () => {
  house = await openHouse()
  const { id } = await anOrganisation(house.db)
  const torfaen = await house.db.area.findFirstOrThrow({
    where: { kind: 'ward', parentCode: TORFAEN },
  })
  const wardCode = torfaen.code
  await anEvent(house.db, id, { titleEn: 'In Newport', sessions: [inDays(3), inDays(10)] })
  await anEvent(house.db, id, {
    titleEn: 'In Torfaen',
    sessions: [{ ...inDays(1), wardCode }],
  })
  await anOpportunity(house.db, id, { titleEn: 'Drive', wardCode })
})

type Shown = Record<string, any>
async function load(
  loader: LoaderFunction,
  page: PageName,
  query: Query = {},
  { cookie, ...params }: Record<string, string> = {},
): Promise<Shown> {
  const path = pathTo(page, 'en', params as never, query)
  const asked = askedFor(house, { path, params })
  if (cookie) asked.request.headers.set('Cookie', cookie)
  return (await loader(asked)) as Shown
}

const all = { events, eventsMap, eventsMonth, opportunities, opportunitiesMap }
const named = Object.entries(all) as [keyof typeof all & keyof typeof addresses, LoaderFunction][]

describe.each(named)('on %s', (page, loader) => {
  test('the remembered place is what it begins with, and is left by one press', async () => {
    const cookie = 'place=Usk'
    const { list } = await load(loader, page, {}, { cookie })
    expect(list.filter).toMatchObject({ near: 'Usk', within: 10 })
    expect(list.near.kept).toBe(true)
    const away = new URL(list.near.everywhere, 'https://x')
    expect(away.pathname).toBe(pathTo(page, 'en'))
    const left = await load(loader, page, Object.fromEntries(away.searchParams), { cookie })
    expect(left.list).toMatchObject({ near: null, filter: { near: '' } })
  })

  test('another place in the address wins over the remembered one', async () => {
    const { list } = await load(loader, page, { near: 'Newport' }, { cookie: 'place=Usk' })
    expect(list.filter.near).toBe('Newport')
    expect(list.near.kept).toBe(false)
  })

  test('nothing is near a place that nobody knows, and near names are offered', async () => {
    const { list, total, map } = await load(loader, page, { near: 'Cwmbrn' })
    expect(list.choices.unknown.suggestions[0]).toMatch(/Cwmbr[aâ]n/)
    expect(total ?? 0).toBe(0)
    expect(map?.nowhere ?? 0).toBe(0)
  })
})

describe('a list near a place', () => {
  const rowsOf = (shown: Shown) => shown.weeks.flatMap((week: Shown) => week.rows)

  test('says how far each thing is, whichever comes first', async () => {
    for (const order of ['soonest', 'nearest']) {
      const rows = rowsOf(await load(events, 'events', { near: 'Newport', within: 20, order }))
      expect(rows.every((row: Shown) => /mile/.test(row.miles))).toBe(true)
    }
    const shown = await load(home, 'home', { near: 'Pontypool' })
    expect(shown.sessions[0].miles).toMatch(/mile/)
    expect(shown.opportunities[0].miles).toMatch(/mile/)
  })

  test('tells an event of many dates once where the nearest come first', async () => {
    const near = { near: 'Newport', within: 20 }
    const shown = await load(events, 'events', { ...near, order: 'nearest' })
    expect(rowsOf(shown).map((row: Shown) => [row.title.text, row.others])).toEqual([
      ['In Newport', 'and 1 more date'],
      ['In Torfaen', null],
    ])
    expect(rowsOf(await load(events, 'events', near))).toHaveLength(3)
  })

  test('shows on the front page what there is anywhere, where the place is not known', async () => {
    const shown = await load(home, 'home', { near: 'Atlantis' })
    expect(shown).toMatchObject({ place: null, unknown: { place: 'Atlantis' }, events: 3 })
  })

  test('has the part of the map that is around it, and the same wards in its table', async () => {
    const whole = await load(eventsMap, 'eventsMap')
    const part = await load(eventsMap, 'eventsMap', { near: 'Newport', within: 3 })
    expect(part.map.wards.length).toBeLessThan(whole.map.wards.length / 2)
    expect(part.map.near.reach).toBeGreaterThan(0)
    const count = (shown: Shown) =>
      shown.map.wards.reduce((sum: number, ward: Shown) => sum + ward.count, 0)
    expect(count(part)).toBe(2)
    expect(count(whole)).toBe(3)
  })

  test('counts beside the map what is done from home in a ward that is not on it', async () => {
    const house = await openHouse()
    const { id } = await anOrganisation(house.db)
    const { code: wardCode } = await house.db.area.findFirstOrThrow({
      where: { kind: 'ward', parentCode: TORFAEN },
    })
    await anOpportunity(house.db, id, { titleEn: 'Ring', fromHome: true, wardCode })
    const path = pathTo('opportunitiesMap', 'en', undefined, { near: 'Usk', within: 3 })
    const { map } = (await opportunitiesMap(askedFor(house, { path }))) as Shown
    expect(map.wards.map(({ count }: Shown) => count).filter(Boolean)).toEqual([])
    expect(map.nowhere).toBe(1)
  })
})

test.each([
  ['once', '9am to 1pm', 'Saturday 5 December 2026', '9am to 1pm'],
  ['once', null, null, 'Saturday 5 December 2026'],
  ['regular', 'Saturdays', null, 'Saturdays'],
] as const)('what is wanted %s (%s) says its day, once', async (timing, words, day, when) => {
  const house = await openHouse()
  const { id } = await anOrganisation(house.db)
  const startsOn = new Date('2026-12-05')
  const asked = await anOpportunity(house.db, id, { timing, startsOn, timingEn: words })
  const told = { day, when: { text: when } }
  const list = await opportunities(askedFor(house, { path: '/en/volunteer' }))
  expect(list).toMatchObject({ rows: [told] })
  const params = { opportunity: String(asked.id) }
  const one = await opportunity(askedFor(house, { path: '/en/x', params }))
  expect(one).toMatchObject({ opportunity: told })
  const said = [
    await pageHtml(Opportunities, { data: list }),
    await pageHtml(Opportunity, { data: one }),
  ]
  for (const html of said)
    expect(html.replace(/<[^>]*>/g, '')).toContain(day ? `${day}, ${when}` : when)
})

describe('the days that people ask for most', () => {
  test('are one press away, and known again', async () => {
    const { days } = await load(events, 'events', { kind: 'talk' })
    expect(days.map(({ current }: Shown) => current)).toEqual([false, false, false])
    for (const at of [0, 1, 2]) {
      const { pathname, searchParams } = new URL(days[at].href, 'https://x')
      expect([pathname, searchParams.get('kind')]).toEqual([pathTo('events', 'en'), 'talk'])
      const shown = await load(events, 'events', Object.fromEntries(searchParams))
      expect(shown.days[at].current).toBe(true)
      expect(shown.list.filter.to >= shown.list.filter.from).toBe(true)
    }
  })

  test.each([
    ['2026-11-27T12:00:00Z', ['today', 'thisWeek', 'weekend']],
    ['2026-11-28T12:00:00Z', ['today', 'thisWeek', 'nextWeek']],
    ['2026-11-29T12:00:00Z', ['today', 'nextWeek']],
  ])('are each other days, late in the week too: %s', (now, names) => {
    const t = (key: string) => key.split('.').at(-1)
    const asked = {
      language: { t, to: () => '/' },
      list: { of: 'events', way: 'list', filter: {} },
    }
    const days = quickDays(asked as never, new Date(now))
    expect(days.map(({ text }) => text)).toEqual(names)
    expect(new Set(days.map(({ href }) => href)).size).toBe(names.length)
  })
})

describe('a month', () => {
  test('names what is first on each day, however much there is before it', async () => {
    const house = await openHouse()
    const { id } = await anOrganisation(house.db)
    const early = Array.from({ length: 61 }, () => inDays(10))
    await anEvent(house.db, id, { titleEn: 'Early', sessions: early })
    await anEvent(house.db, id, { titleEn: 'Late', sessions: [inDays(20)] })
    const path = pathTo('eventsMonth', 'en', undefined, { month: '2026-12' })
    const shown = (await eventsMonth(askedFor(house, { path }))) as Shown
    const named = shown.days.flat().filter((day: Shown) => day.first)
    expect(named.map((day: Shown) => [day.first.text, day.count])).toEqual([
      ['Early', '61'],
      ['Late', '1'],
    ])
  })
})

describe('the way back', () => {
  const backFrom = async (href: string, loader: LoaderFunction, page: PageName, of: string) => {
    const { pathname, searchParams } = new URL(href, 'https://x')
    const params = { [of]: pathname.split('/').at(-1) ?? '' }
    return (await load(loader, page, Object.fromEntries(searchParams), params)).back
  }

  test('leads from an event to the list as it was', async () => {
    const query = { near: 'Newport', within: 10, order: 'soonest', kind: ['walkabout'] }
    const { weeks } = await load(events, 'events', query)
    const back = await backFrom(weeks[0].rows[0].href, event, 'event', 'event')
    expect(new URL(back, 'https://x').pathname).toBe(pathTo('events', 'en'))
    expect(Object.fromEntries(new URL(back, 'https://x').searchParams)).toEqual({
      near: 'Newport',
      within: '10',
      order: 'soonest',
      kind: 'walkabout',
    })
  })

  test('leads to the month that was looked at', async () => {
    const { weeks } = await load(eventsMonth, 'eventsMonth', { month: '2026-12' })
    const back = await backFrom(weeks[0].rows[0].href, event, 'event', 'event')
    expect(back).toBe(pathTo('eventsMonth', 'en', undefined, { month: '2026-12' }))
  })

  test('leads from what is wanted to its list, and to all of it for whoever came another way', async () => {
    const { rows } = await load(opportunities, 'opportunities', { q: 'drive' })
    const back = async (href: string) => backFrom(href, opportunity, 'opportunity', 'opportunity')
    expect(await back(rows[0].href)).toBe(pathTo('opportunities', 'en', undefined, { q: 'drive' }))
    expect(await back(rows[0].href.split('?')[0])).toBe(pathTo('opportunities', 'en'))
  })

  test('leads nowhere but to our own lists, whatever an address says', async () => {
    const href = `${pathTo('event', 'en', { event: 1 })}?list=${encodeURIComponent('//evil.example')}`
    const back = await backFrom(href, event, 'event', 'event')
    expect(new URL(back, 'https://pull.example').host).toBe('pull.example')
  })

  test('is not in the address of what stands in the list that nobody narrowed', async () => {
    const { weeks } = await load(events, 'events')
    expect(weeks[0].rows[0].href).not.toContain('list=')
  })
})
