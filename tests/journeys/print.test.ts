// What people print: a poster, a list for the door, a page for a notice board.
import { beforeAll, describe, expect, test } from 'vitest'
import { pathTo } from '#app/paths.ts'
import { expectWhole, openSite, type Site } from '#tests/support/browser.ts'
import { anEvent, anOpportunity, anOrganisation } from '#tests/support/factories.ts'

/** How many sheets a page is, on A4 unless it says itself what it is printed on. */
const sheetsOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length

const soon = () => {
  const startsAt = new Date(Date.now() + 9 * 24 * 60 * 60 * 1000)
  return { startsAt, endsAt: new Date(startsAt.getTime() + 60 * 60 * 1000) }
}

describe('what is printed', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite()
  })

  test.each([
    ['Taith lusernau', 'Lantern walkabout', 'Dewch â lamp.', 'Bring a lamp.'],
    [
      'Llanfair '.repeat(13),
      'Walk '.repeat(20),
      'Gair hir. '.repeat(400),
      'Long word. '.repeat(400),
    ],
  ])('is one sheet of A4 for a poster, with both languages on it: %s', async (cy, en, ...texts) => {
    const { id } = await anOrganisation(site.db)
    const event = await anEvent(site.db, id, {
      titleCy: cy.trim(),
      titleEn: en.trim(),
      descriptionCy: texts[0] as string,
      descriptionEn: texts[1] as string,
      sessions: [soon()],
    })
    const visit = await site.visit()
    const { page } = visit
    for (const lang of ['en', 'cy'] as const) {
      await page.goto(pathTo('eventPoster', lang, { event: event.id }))
      await expectWhole(visit, page)
      const [welsh, english] = await page.locator('.cd-poster__text > *').allInnerTexts()
      expect(welsh).toContain(cy.trim())
      expect(welsh).toContain(texts[0]?.slice(0, 9))
      expect(english).toContain(en.trim())
      expect(english).toContain(texts[1]?.slice(0, 9))
      expect(sheetsOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
      expect(sheetsOf(await page.pdf({ format: 'A4' }))).toBe(1)
    }
  })

  test.each([
    ['opportunities', true],
    ['groups', false],
    ['help', false],
  ] as const)('is the text of a page and not the way round the site: %s', async (name, coded) => {
    const { page } = await site.visit()
    await page.goto(pathTo(name, 'en'))
    const furniture = page.locator('.cd-head, .cd-foot, .cd-tie, .cd-views, .cd-filter')
    expect(await furniture.first().isVisible()).toBe(true)
    expect(await page.locator('.cd-paper').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    for (const one of await furniture.all()) expect(await one.isVisible()).toBe(false)
    expect(await page.locator('h1').isVisible()).toBe(true)
    expect(await page.locator('.cd-paper svg').isVisible()).toBe(coded)
    if (!coded) return
    const address = await page.locator('.cd-paper').innerText()
    expect(address).toContain(`:${new URL(site.url).port}${pathTo(name, 'en')}`)
  })

  test('is one sheet for a month, however full, with each day’s first title on it', async () => {
    const { id } = await anOrganisation(site.db)
    const first = new Date(soon().startsAt.getFullYear() + 1, 4, 1, 11)
    const sessions = Array.from({ length: 31 }, (_, day) => {
      const startsAt = new Date(first.getTime() + day * 24 * 60 * 60 * 1000)
      return { startsAt, endsAt: new Date(startsAt.getTime() + 60 * 60 * 1000) }
    })
    for (const titleEn of [
      'Walking along the riverbank with lanterns',
      'Another of them',
      'A third',
    ])
      await anEvent(site.db, id, { titleEn, titleCy: 'Gair '.repeat(12).trim(), sessions })
    const { page } = await site.visit({ viewport: { width: 1280, height: 900 } })
    for (const lang of ['en', 'cy'] as const) {
      const month = `${first.getFullYear()}-05`
      await page.goto(pathTo('eventsMonth', lang, undefined, { month }))
      expect(sheetsOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
      await page.emulateMedia({ media: 'print' })
      const titles = page.locator('.cd-month li:first-child')
      expect(await titles.count()).toBe(31)
      for (const title of await titles.all()) expect(await title.isVisible()).toBe(true)
      expect(await page.locator('.cd-paper svg').isVisible()).toBe(true)
      expect(await page.locator('.cd-row').first().isVisible()).toBe(false)
      await page.emulateMedia({ media: null })
    }
  })

  test('is one sheet for a page of what is wanted', async () => {
    const { id } = await anOrganisation(site.db)
    for (let number = 0; number < 15; number++)
      await anOpportunity(site.db, id, {
        titleEn: `Carry chairs ${number}`,
        timingEn: 'Mondays, 4pm',
      })
    const { page } = await site.visit()
    await page.goto(pathTo('opportunities', 'en'))
    expect(await page.locator('.cd-row').count()).toBe(15)
    expect(sheetsOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
  })

  test('leads from the paper to the page in the reader’s language', async () => {
    const { id } = await anOrganisation(site.db)
    const event = await anEvent(site.db, id, { sessions: [soon()] })
    for (const [locale, lang] of [
      ['en-GB', 'en'],
      ['cy-GB', 'cy'],
      ['pl-PL', 'cy'],
    ] as const) {
      const { page } = await site.visit({ locale })
      await page.goto(`/e/${event.id}`)
      expect(new URL(page.url()).pathname).toBe(pathTo('event', lang, { event: event.id }))
    }
  })
})
