import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pathTo } from '#app/paths.ts'
import { expectWhole, openSite, type Site } from '#tests/support/browser.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})

describe('the language that was chosen', () => {
  test('is met again at the root address, and so is the one that was read since', async () => {
    const visit = await site.visit()
    const { page } = visit
    await page.goto('/')
    await expectWhole(visit, page)
    expect(await page.locator('html').getAttribute('lang')).toBe('cy')
    await page.getByRole('link', { name: 'Continue in English' }).click()
    expect(new URL(page.url()).pathname).toBe('/en')
    await page.goto('/')
    expect(new URL(page.url()).pathname).toBe('/en')
    await page.getByRole('link', { name: 'Cymraeg', exact: true }).click()
    await page.goto('/')
    expect(new URL(page.url()).pathname).toBe('/cy')
  })

  test('is not remembered where nobody chose one', async () => {
    const { page, context } = await site.visit()
    await page.goto('/en')
    expect(await context.cookies()).toEqual([])
  })
})

describe.each(['en', 'cy'] as const)('a place, in %s', (lang) => {
  const t = wordsIn(lang)
  const ask = async (place: string, remember: boolean) => {
    const visit = await site.visit()
    await visit.page.goto(pathTo('home', lang))
    await visit.page.getByLabel(t('find:home.near')).fill(place)
    if (remember) await visit.page.getByLabel(t('about:home.remember')).check()
    await visit.page.getByRole('button', { name: t('find:home.show') }).click()
    return visit
  }

  test.each(['NP44', 'Cwmbran', 'Cwmbrân', 'yng Nghwmbrân'])(
    'is understood as %s, and forgotten when the page is left',
    async (place) => {
      const { page, context } = await ask(place, false)
      expect(new URL(page.url()).searchParams.get('near')).toBe(place)
      expect(await page.locator('.cd-hero').textContent()).toMatch(/NP44|Cwmbr[aâ]n/)
      expect(await context.cookies()).toEqual([])
    },
  )

  test('is remembered by its name alone where somebody asks, and forgotten by one press', async () => {
    const visit = await ask('Cwmbrân', true)
    const { page, context } = visit
    await expectWhole(visit, page)
    expect((await context.cookies()).map(({ name, value }) => [name, value])).toEqual([
      ['place', 'Cwmbran'],
    ])
    await page.goto(pathTo('home', lang))
    expect(await page.locator('#near').inputValue()).toMatch(/Cwmbr[aâ]n/)
    const other = await site.visit()
    await other.page.goto(pathTo('home', lang))
    expect(await other.page.locator('#near').inputValue()).toBe('')

    await page.getByRole('button', { name: t('about:home.forget') }).click()
    expect(await context.cookies()).toEqual([])
    expect(await page.locator('#near').inputValue()).toBe('')
  })

  test('that is remembered is where the lists begin, and one press shows everywhere', async () => {
    const visit = await ask('Cwmbrân', true)
    const { page } = visit
    for (const name of ['events', 'eventsMap', 'eventsMonth', 'opportunities'] as const) {
      await page.goto(pathTo(name, lang))
      await expectWhole(visit, page)
      expect(await page.locator('main').textContent()).toContain(t('about:home.remembers'))
      await page.getByRole('link', { name: t('about:home.everywhere') }).click()
      expect(new URL(page.url()).pathname).toBe(pathTo(name, lang))
      expect(await page.locator('.cd-chip').count()).toBe(0)
    }
  })

  test('that nobody knows is said, with what may have been meant', async () => {
    const visit = await ask('Cwmbrn', false)
    await expectWhole(visit, visit.page)
    await visit.page.locator('#near-error a').first().click()
    expect(await visit.page.locator('#near').inputValue()).toMatch(/Cwmbr[aâ]n/)
  })
})
