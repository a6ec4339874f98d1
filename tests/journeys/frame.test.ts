import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pathTo } from '#app/paths.ts'
import { expectWhole, openSite, type Site } from '#tests/support/browser.ts'

describe('every page', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite()
  })

  test('begins with a choice of language, and remembers nothing that was not said', async () => {
    const visit = await site.visit()
    await visit.page.goto('/')
    await visit.page.getByRole('link', { name: 'Parhau yn Gymraeg' }).click()
    expect(new URL(visit.page.url()).pathname).toBe('/cy')
    expect(await visit.page.locator('html').getAttribute('lang')).toBe('cy')
  })

  test.each([
    ['en', 'Cymraeg', '/cy'],
    ['cy', 'English', '/en'],
  ])('in %s leads to its twin and is whole at 320 pixels', async (lang, other, twin) => {
    const visit = await site.visit()
    await visit.page.goto(`/${lang}`)
    await expectWhole(visit, visit.page)
    await visit.page.getByRole('link', { name: other, exact: true }).click()
    expect(new URL(visit.page.url()).pathname).toBe(twin)
  })

  test.each(['en', 'cy'] as const)(
    'leads to a person, and says who runs this (%s)',
    async (lang) => {
      const visit = await site.visit({ viewport: { width: 390, height: 800 } })
      const { page } = visit
      const t = wordsIn(lang)
      await page.goto(`/${lang}`)
      await page.getByRole('link', { name: t('foot.helpLink'), exact: true }).click()
      await expectWhole(visit, page)
      expect(await page.locator('h1').textContent()).toBe(t('about:help.heading'))
      expect(await page.locator('main a[href^="tel:"]').first().textContent()).toBe('999')
      await page.getByRole('link', { name: t('about:help.about'), exact: true }).click()
      await expectWhole(visit, page)
      expect(await page.locator('main').textContent()).toContain('Office for National Statistics')
    },
  )

  test.each(['en', 'cy'] as const)(
    'says in its title that something is wrong (%s)',
    async (lang) => {
      const { page } = await site.visit()
      await page.goto(pathTo('signIn', lang))
      await page.locator('main form:has([name=password]) button').click()
      // On a busy machine the answer's head comes a moment after its address.
      await expect.poll(() => page.title()).toMatch(lang === 'en' ? /^Error: / : /^Gwall: /)
    },
  )

  test.each(['/en/nothing-here', '/cy/dim-byd', '/en/events/999999', '/cy/digwyddiadau/nonsense'])(
    'that is not there says so, helpfully: %s',
    async (path) => {
      const visit = await site.visit()
      const response = await visit.page.goto(path)
      expect(response?.status()).toBe(404)
      expect(await visit.page.locator('main').textContent()).toMatch(/\w{3}/)
      expect(await visit.page.locator('main a').count()).toBeGreaterThan(0)
    },
  )

  test('sends no script, and its policy lets none run', async () => {
    const visit = await site.visit()
    const response = await visit.page.goto('/en')
    expect(await visit.page.locator('script').count()).toBe(0)
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'")
  })
})
