import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pathTo } from '#app/paths.ts'
import { expectWhole, openSite, type Site } from '#tests/support/browser.ts'

describe('somebody who changes language in the middle of a form', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite()
  })

  test('keeps what was typed and chosen, but for the password, and has done nothing', async () => {
    const visit = await site.visit()
    const { page } = visit
    await page.goto(pathTo('createAccount', 'en', undefined, { back: '/en/groups' }))
    await page.locator('#name').fill('Mair "Fawr" <Ŵyn>')
    await page.locator('#email').fill('mair@example.org')
    await page.locator('#password').fill('a password of some length')
    await page.locator('[name=preferredLanguage][value=cy]').check()
    await page.getByRole('button', { name: 'Cymraeg', exact: true }).click()
    expect(new URL(page.url()).pathname).toBe(pathTo('createAccount', 'cy'))
    expect(await page.locator('h1').textContent()).toBe(wordsIn('cy')('accounts:create.heading'))
    await expectWhole(visit, page)
    expect(await page.locator('#name').inputValue()).toBe('Mair "Fawr" <Ŵyn>')
    expect(await page.locator('#email').inputValue()).toBe('mair@example.org')
    expect(await page.locator('#password').inputValue()).toBe('')
    expect(await page.locator('[name=preferredLanguage][value=cy]').isChecked()).toBe(true)
    expect(await site.db.person.count({ where: { email: 'mair@example.org' } })).toBe(0)
    expect(await page.locator('#typed').getAttribute('action')).toBe(
      pathTo('createAccount', 'cy', undefined, { back: '/en/groups' }),
    )
  })

  test('may do so after being told what is wrong, and Enter still sends the form', async () => {
    const { page } = await site.visit()
    await page.goto(pathTo('createAccount', 'cy'))
    await page.locator('#name').fill('Mair')
    await page.locator('#name').press('Enter')
    await page.locator('.govuk-error-summary').waitFor()
    await page.getByRole('button', { name: 'English', exact: true }).click()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('#name').inputValue()).toBe('Mair')
    await page.locator('#name').press('Enter')
    await page.locator('.govuk-error-summary').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })
})
