import { beforeAll, describe, expect, test } from 'vitest'
import ical from 'node-ical'
import { pathTo } from '#app/paths.ts'
import { wordsIn } from '#app/locales/catalogue.ts'
import { searchText } from '#graphql/search/search-text.ts'
import { expectWhole, openSite, type Site } from '#tests/support/browser.ts'
import { anEvent, anOpportunity, anOrganisation, TORFAEN } from '#tests/support/factories.ts'

const DAY = 86_400_000
const inDays = (days: number) =>
  new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + days * DAY)

let site: Site

beforeAll(async () => {
  site = await openSite()
  const { id } = await anOrganisation(site.db, {
    nameEn: 'Pill Lantern Walkers',
    nameCy: 'Cerddwyr Llusern Pill',
  })
  const torfaen = await site.db.area.findFirstOrThrow({
    where: { kind: 'ward', parentCode: TORFAEN },
  })
  const event = (titleEn: string, titleCy: string | null, days: number, more: object = {}) =>
    anEvent(site.db, id, {
      titleEn,
      titleCy,
      searchText: searchText(titleEn, titleCy, 'Pill Lantern Walkers'),
      publishedAt: new Date(),
      sessions: [{ startsAt: inDays(days), endsAt: inDays(days + 0.05), capacity: 25, taken: 18 }],
      ...more,
    })
  await event('Lantern walkabout', 'Taith y llusernau', 3, { stepFree: 'yes' })
  await event('Bike marking morning', null, 9, {
    kind: 'marking',
    dropIn: true,
    sessions: [
      { startsAt: inDays(9), endsAt: inDays(9.1), wardCode: torfaen.code, venueEn: 'Market Hall' },
    ],
  })
  for (let number = 1; number <= 16; number++) {
    await event(`Evening ${number}`, null, 20 + number, { kind: 'talk' })
  }
  const help = { nameEn: 'Usk Drivers' }
  await anOpportunity(site.db, (await anOrganisation(site.db, help)).id, {
    titleEn: 'Drive people to the surgery',
    titleCy: 'Gyrru pobl i’r feddygfa',
    timing: 'regular',
    timingEn: 'Thursday mornings',
    wanted: 2,
    searchText: searchText('Drive people to the surgery', 'Gyrru pobl i’r feddygfa'),
    requirements: { create: [{ position: 0, whatEn: 'A licence', whyEn: 'You drive our van.' }] },
  } as never)
})

describe.each(['en', 'cy'] as const)('finding what is on, in %s', (lang) => {
  const t = wordsIn(lang)
  const titles = { en: 'Lantern walkabout', cy: 'Taith y llusernau' }

  test('begins on the front page with a town, and ends on the event', async () => {
    const visit = await site.visit()
    const { page } = visit
    await page.goto(pathTo('home', lang))
    await expectWhole(visit, page)
    await page.getByLabel(t('find:home.near')).fill(lang === 'en' ? 'Newport' : 'yng Nghasnewydd')
    await page.getByRole('button', { name: t('find:home.show') }).click()
    await expectWhole(visit, page)
    expect(new URL(page.url()).pathname).toBe(pathTo('home', lang))
    await page.locator('#on a.cd-more').click()
    await expectWhole(visit, page)
    expect(new URL(page.url()).pathname).toBe(pathTo('events', lang))
    expect(new URL(page.url()).searchParams.get('near')).not.toBeNull()
    const first = page.locator('.cd-row a').first()
    expect(await first.textContent()).toBe(titles[lang])
    await first.click()
    expect(await page.locator('h1').textContent()).toBe(titles[lang])
  })

  test('parts the list into weeks, pages through it, and takes a filter away with one press', async () => {
    const visit = await site.visit({ viewport: { width: 1280, height: 900 } })
    const { page } = visit
    await page.goto(pathTo('events', lang))
    await expectWhole(visit, page)
    expect(await page.locator('.cd-week').count()).toBeGreaterThan(2)
    expect(await page.locator('.cd-row').count()).toBe(15)
    await page.getByRole('link', { name: t('find:events.next') }).click()
    expect(await page.locator('.cd-row').count()).toBe(3)

    await page.goto(pathTo('events', lang))
    await page.getByLabel(t('eventPage:kind.marking')).check()
    await page.getByRole('button', { name: t('find:filter.show') }).click()
    await expectWhole(visit, page)
    expect(await page.locator('.cd-row').count()).toBe(1)
    await page.locator('.cd-chip').click()
    expect(await page.locator('.cd-row').count()).toBe(15)
  })

  test('keeps what was asked for in the other language', async () => {
    const { page } = await site.visit()
    await page.goto(pathTo('events', lang, undefined, { q: 'llusern', kind: ['walkabout'] }))
    expect(await page.locator('.cd-row').count()).toBe(1)
    const other = lang === 'en' ? 'cy' : 'en'
    await page
      .locator('header')
      .getByRole('link', { name: t(`language.${other}`), exact: true })
      .click()
    expect(new URL(page.url()).pathname).toBe(pathTo('events', other))
    expect(await page.locator('.cd-row').count()).toBe(1)
  })

  test.each(['eventsMap', 'eventsMonth'] as const)(
    'narrows %s where it stands, under the same word of the menu',
    async (name) => {
      const { page } = await site.visit()
      await page.goto(pathTo(name, lang, undefined, { near: 'Newport', month: '2031-02' }))
      expect(await page.locator('[aria-current=true]').first().textContent()).toBe(t('nav.events'))
      await page.locator('.cd-filter__summary').click()
      await page.getByLabel(t('eventPage:kind.talk')).check()
      await page.getByRole('button', { name: t('find:filter.show') }).click()
      const { pathname, searchParams } = new URL(page.url())
      expect(pathname).toBe(pathTo(name, lang))
      expect(['near', 'kind', 'month'].map((key) => searchParams.get(key))).toEqual([
        'Newport',
        'talk',
        '2031-02',
      ])
    },
  )

  test('says when nothing is like that, and shows what comes closest', async () => {
    const visit = await site.visit()
    await visit.page.goto(pathTo('events', lang, undefined, { q: 'zzzzzzz', need: ['loop'] }))
    await expectWhole(visit, visit.page)
    const main = await visit.page.locator('main').textContent()
    expect(main).toContain(t('find:empty.heading'))
    expect(await visit.page.locator('.cd-row').count()).toBe(3)
  })

  test('offers the place that may have been meant, and says so of a postcode it does not know', async () => {
    const visit = await site.visit()
    const { page } = visit
    await page.goto(pathTo('events', lang, undefined, { near: 'Cwmbrn' }))
    await expectWhole(visit, page)
    await page.locator('.cd-lone a').first().click()
    expect(new URL(page.url()).searchParams.get('near')).toMatch(/Cwmbr[aâ]n/)
    await page.goto(pathTo('events', lang, undefined, { near: 'SW1A 1AA' }))
    expect(await page.locator('.cd-lone').textContent()).toContain('SW1A')
    expect(await page.locator('.cd-row').count()).toBe(0)
  })

  test.each(['from=2026-02-30', 'from=12026-01-01', 'within=-4', 'kind=nonsense', 'council=1'])(
    'takes an address that cannot be meant without a fault: %s',
    async (query) => {
      const { page } = await site.visit()
      const answer = await page.goto(`${pathTo('events', lang)}?${query}`)
      expect(answer?.status()).toBe(200)
    },
  )

  test('puts all dates of an event into a calendar', async () => {
    const { page } = await site.visit()
    const { id } = await site.db.event.findFirstOrThrow({ where: { titleEn: titles.en } })
    const answer = await page.request.get(pathTo('eventCalendar', lang, { event: id }))
    expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8')
    const [entry] = Object.values(ical.sync.parseICS(await answer.text())).filter(
      (one: any) => one?.type === 'VEVENT',
    ) as any[]
    expect(entry.summary).toEqual({ params: { LANGUAGE: lang }, val: titles[lang] })
    expect(String(entry.url)).toContain(`/${lang}/`)
  })

  test('finds what is wanted, says why each thing is asked for, and is whole on the way', async () => {
    const visit = await site.visit()
    const { page } = visit
    await page.goto(pathTo('opportunities', lang, undefined, { q: 'surgery' }))
    await expectWhole(visit, page)
    await page.locator('.cd-row a').first().click()
    await expectWhole(visit, page)
    const main = await page.locator('main').textContent()
    expect(main).toContain('You drive our van.')
    expect(main).toContain(t('opportunities:wanted', { count: 2 }))
  })
})
