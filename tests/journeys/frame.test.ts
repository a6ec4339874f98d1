import { beforeAll, describe, expect, test } from 'vitest'
import { expectWhole, openSite, type Site } from '#tests/support/browser.ts'

describe('every page', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite()
  })

  test('begins with a choice of language, and remembers nothing that was not said', async () => {
    const visit = await site.visit()
    await visit.page.goto('/')
    await visit.page.getByRole('link', { name: 'Ymlaen yn Gymraeg' }).click()
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
