import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { pathTo, type Lang, type PageName } from '#app/paths.ts'
import { tokenOf } from '#graphql/passes/pass.ts'
import type { PassPurpose } from '#prisma/client.ts'
import { SITE_SECRET } from '#tests/support/journey-server.ts'
import { expectWhole, openSite, type Site, type Visit } from '#tests/support/browser.ts'

const PASSWORD = 'lanterns along the Usk'
const OTHER = 'another phrase altogether'

let site: Site
beforeAll(async () => {
  site = await openSite()
})

/** The link that the latest mail of a purpose would carry. */
async function linkFor(purpose: PassPurpose, page: PageName, lang: Lang) {
  const pass = await site.db.pass.findFirstOrThrow({
    where: { purpose },
    orderBy: { id: 'desc' },
  })
  return pathTo(page, lang, { token: tokenOf(SITE_SECRET, pass) } as never)
}

const words = {
  en: {
    create: 'Create account',
    consent: 'I agree that you keep this about me',
    name: 'Your name',
    email: 'E-mail address',
    password: 'Password',
    language: 'English',
    confirm: 'Confirm my address',
    decline: 'This was not me: delete the account',
    signIn: 'Sign in',
  },
  cy: {
    create: 'Creu cyfrif',
    consent: 'Cytunaf ichi gadw hyn amdanaf',
    name: 'Eich enw',
    email: 'Cyfeiriad e-bost',
    password: 'Cyfrinair',
    language: 'Cymraeg',
    confirm: 'Cadarnhau fy nghyfeiriad',
    decline: 'Nid fi a ofynnodd: dileu’r cyfrif',
    signIn: 'Mewngofnodi',
  },
} as const

const heading = (page: Page) => page.locator('h1').textContent()
const path = (page: Page) => new URL(page.url()).pathname

async function signIn(page: Page, lang: Lang, email: string, password = PASSWORD) {
  await page.goto(pathTo('signIn', lang))
  await page.getByLabel(words[lang].email, { exact: true }).fill(email)
  await page.getByLabel(words[lang].password, { exact: true }).fill(password)
  await page.getByRole('button', { name: words[lang].signIn }).click()
}

/** Makes an account through the pages. */
async function begin(page: Page, lang: Lang, email: string) {
  const say = words[lang]
  await page.goto(pathTo('createAccount', lang))
  await page.getByLabel(say.name, { exact: true }).fill('Eleri Morgan')
  await page.getByLabel(say.email, { exact: true }).fill(email)
  await page.getByLabel(say.password, { exact: true }).fill(PASSWORD)
  await page.getByLabel(say.language, { exact: true }).check()
  await page.getByLabel(say.consent).check()
  await page.getByRole('button', { name: say.create }).click()
  expect(path(page)).toBe(pathTo('checkMail', lang))
}

/** Makes an account through the pages and confirms it, which signs in. */
async function comeIn(visit: Visit, lang: Lang, email: string) {
  const { page } = visit
  const say = words[lang]
  await begin(page, lang, email)
  await page.goto(await linkFor('confirm_address', 'confirmAddress', lang))
  await page.getByLabel(say.password, { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: say.confirm }).click()
  expect(path(page)).toBe(pathTo('account', lang))
}

describe.each(['en', 'cy'] as const)('an account, in %s', (lang) => {
  const say = words[lang]

  test('is made, confirmed by a button and signed in to; what was typed wrong is kept', async () => {
    const visit = await site.visit()
    const { page } = visit
    const email = `made-${lang}@example.org`
    await page.goto(pathTo('createAccount', lang))
    await expectWhole(visit, page)
    await page.getByLabel(say.name, { exact: true }).fill('Eleri Morgan')
    await page.getByLabel(say.email, { exact: true }).fill('eleri')
    await page.getByLabel(say.password, { exact: true }).fill('short')
    await page.getByRole('button', { name: say.create }).click()
    await expectWhole(visit, page)
    expect(await page.locator('.govuk-error-summary li').count()).toBe(4)
    expect(await page.getByLabel(say.name, { exact: true }).inputValue()).toBe('Eleri Morgan')
    expect(await page.getByLabel(say.password, { exact: true }).inputValue()).toBe('')
    await page.locator('.govuk-error-summary a').first().click()
    expect(page.url()).toMatch(/#email$/)

    await page.getByLabel(say.email, { exact: true }).fill(email)
    await page.getByLabel(say.password, { exact: true }).fill(PASSWORD)
    await page.getByLabel(say.language, { exact: true }).check()
    await page.getByLabel(say.consent).check()
    await page.getByRole('button', { name: say.create }).click()
    expect(path(page)).toBe(pathTo('checkMail', lang))
    await expectWhole(visit, page)

    const link = await linkFor('confirm_address', 'confirmAddress', lang)
    await page.goto(link)
    await page.goto(link)
    await expectWhole(visit, page)
    const confirmed = async () =>
      (await site.db.account.findUniqueOrThrow({ where: { email } })).emailConfirmedAt !== null
    expect(await page.locator('input[autocomplete="username"]').inputValue()).toBe(email)
    await page.getByLabel(say.password, { exact: true }).fill(OTHER)
    await page.getByRole('button', { name: say.confirm }).click()
    expect(await page.locator('.govuk-error-message').count()).toBe(1)
    await expectWhole(visit, page)
    expect(await confirmed()).toBe(false)
    await page.getByLabel(say.password, { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: say.confirm }).click()
    expect(await confirmed()).toBe(true)
    expect(path(page)).toBe(pathTo('account', lang))
    await expectWhole(visit, page)
    await page.goto(link)
    expect(await page.getByRole('button', { name: say.confirm }).count()).toBe(0)
    await expectWhole(visit, page)

    const elsewhere = await site.visit()
    await signIn(elsewhere.page, lang, email, 'not the password')
    expect(path(elsewhere.page)).toBe(pathTo('signIn', lang))
    await expectWhole(elsewhere, elsewhere.page)
    await signIn(elsewhere.page, lang, email)
    expect(path(elsewhere.page)).toBe(pathTo('myPlaces', lang))
    await expectWhole(elsewhere, elsewhere.page)
  })

  test('that somebody else began on one’s address is deleted by a button', async () => {
    const visit = await site.visit()
    const { page } = visit
    const email = `not-mine-${lang}@example.org`
    await begin(page, lang, email)
    await page.goto(await linkFor('confirm_address', 'confirmAddress', lang))
    await page.getByRole('button', { name: say.decline }).click()
    expect(path(page)).toBe(pathTo('signIn', lang))
    await expectWhole(visit, page)
    expect(await site.db.account.count({ where: { email } })).toBe(0)
  })

  test('has whole pages for all that can be done with it', async () => {
    const visit = await site.visit()
    await comeIn(visit, lang, `pages-${lang}@example.org`)
    const pages = [
      'account',
      'accountDetails',
      'accountAddress',
      'accountPassword',
      'accountData',
      'signOut',
      'signOutEverywhere',
      'deleteAccount',
      'notices',
      'privacy',
    ] as const
    for (const name of pages) {
      const response = await visit.page.goto(pathTo(name, lang))
      expect(response?.status(), name).toBe(200)
      await expectWhole(visit, visit.page)
    }
  })

  test('is asked for by its own pages, which come back after signing in', async () => {
    const email = `back-${lang}@example.org`
    await comeIn(await site.visit(), lang, email)
    const visit = await site.visit()
    const { page } = visit
    await page.goto(pathTo('accountData', lang))
    expect(path(page)).toBe(pathTo('signIn', lang))
    await expectWhole(visit, page)
    await page.getByLabel(say.email, { exact: true }).fill(email)
    await page.getByLabel(say.password, { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: say.signIn }).click()
    expect(path(page)).toBe(pathTo('accountData', lang))
  })

  test.each([
    ['forgottenPassword', 'reset'],
    ['sendConfirmationAgain', 'again'],
  ] as const)('says the same to whoever asks at %s', async (name, reason) => {
    const visit = await site.visit()
    const { page } = visit
    const seen = []
    for (const email of [`made-${lang}@example.org`, 'nobody@example.org']) {
      await page.goto(pathTo(name, lang))
      await expectWhole(visit, page)
      await page.getByLabel(say.email, { exact: true }).fill(email)
      await page.locator('main').getByRole('button').first().click()
      expect(page.url()).toContain(pathTo('checkMail', lang, undefined, { for: reason }))
      seen.push(await page.locator('main').textContent())
    }
    expect(seen[0]).toBe(seen[1])
  })
})

describe('somebody with an account', () => {
  test('changes their name and the language they are written to in', async () => {
    const visit = await site.visit()
    const { page } = visit
    await comeIn(visit, 'en', 'details@example.org')
    await page.goto('/en/account/details')
    await page.getByLabel('Your name', { exact: true }).fill('Siân Rees')
    await page.getByLabel('Both, with the Welsh first').check()
    await page.getByRole('button', { name: 'Save' }).click()
    expect(await page.locator('main').textContent()).toContain('Siân Rees')
    const account = await site.db.account.findUniqueOrThrow({
      where: { email: 'details@example.org' },
      include: { person: true },
    })
    expect(account.person).toMatchObject({ name: 'Siân Rees', preferredLanguage: 'both' })
  })

  test('forgets the password, chooses another, and the old one and old browsers are out', async () => {
    const old = await site.visit()
    await comeIn(old, 'en', 'forgets@example.org')
    const visit = await site.visit()
    const { page } = visit
    await page.goto('/en/forgotten-password')
    await page.getByLabel('E-mail address').fill('forgets@example.org')
    await page.getByRole('button', { name: 'Send the link' }).click()
    await page.goto(await linkFor('reset_password', 'resetPassword', 'en'))
    await expectWhole(visit, page)
    await page.getByLabel('New password').fill('liverpool2026')
    await page.getByRole('button', { name: 'Set the password' }).click()
    await expectWhole(visit, page)
    expect(await page.locator('.govuk-error-message').count()).toBe(1)
    await page.getByLabel('New password').fill(OTHER)
    await page.getByRole('button', { name: 'Set the password' }).click()
    expect(path(page)).toBe('/en/sign-in')
    await signIn(page, 'en', 'forgets@example.org')
    expect(path(page)).toBe('/en/sign-in')
    await signIn(page, 'en', 'forgets@example.org', OTHER)
    expect(path(page)).toBe('/en/my-places')
    await old.page.goto('/en/account')
    expect(path(old.page)).toBe('/en/sign-in')
  })

  test('changes the password and stays signed in here', async () => {
    const visit = await site.visit()
    const { page } = visit
    await comeIn(visit, 'en', 'changes@example.org')
    await page.goto('/en/account/password')
    await page.getByLabel('Your password until now').fill(PASSWORD)
    await page.getByLabel('New password').fill(OTHER)
    await page.getByRole('button', { name: 'Change the password' }).click()
    expect(path(page)).toBe('/en/account')
  })

  test('moves to another address by the link that went there', async () => {
    const visit = await site.visit()
    const { page } = visit
    await comeIn(visit, 'en', 'moves@example.org')
    await page.goto('/en/account/address')
    await page.getByLabel('New address').fill('moved@example.org')
    await page.getByLabel('Your password').fill(PASSWORD)
    await page.getByRole('button', { name: 'Send a link to the new address' }).click()
    await page.goto(await linkFor('change_address', 'confirmAddressChange', 'en'))
    await expectWhole(visit, page)
    await page.getByRole('button', { name: 'Confirm my address' }).click()
    expect(path(page)).toBe('/en/account')
    expect(await page.locator('main').textContent()).toContain('moved@example.org')
  })

  test('reads what they were told, and says so', async () => {
    const visit = await site.visit()
    const { page } = visit
    await comeIn(visit, 'en', 'reads@example.org')
    await page.goto('/en/notices')
    expect(await page.locator('main').textContent()).toContain('Confirm your address')
    await page.getByRole('button', { name: 'I have read them all' }).click()
    expect(await page.getByRole('button', { name: 'I have read them all' }).count()).toBe(0)
  })

  test('takes away what is kept about them, as a file', async () => {
    const visit = await site.visit()
    const { page } = visit
    await comeIn(visit, 'en', 'takes@example.org')
    await page.goto('/en/account/data')
    expect(await page.locator('main').textContent()).toContain('takes@example.org')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Take it away as a file' }).click(),
    ])
    const file = await page.request.get(download.url())
    expect(file.headers()['content-disposition']).toContain('attachment')
    expect((await file.json()).people[0].account.email).toBe('takes@example.org')
  })

  test('signs out, here and everywhere', async () => {
    const [here, there] = [await site.visit(), await site.visit()]
    await comeIn(here, 'en', 'leaves@example.org')
    await signIn(there.page, 'en', 'leaves@example.org')
    await here.page.goto('/en/sign-out')
    await here.page.locator('#main').getByRole('button', { name: 'Sign out' }).click()
    await here.page.goto('/en/account')
    expect(path(here.page)).toBe('/en/sign-in')
    await there.page.goto('/en/account/sign-out-everywhere')
    await there.page.getByRole('button', { name: 'Sign out everywhere' }).click()
    expect(path(there.page)).toBe('/en/sign-in')
  })

  test('deletes it, and is gone', async () => {
    const visit = await site.visit()
    const { page } = visit
    await comeIn(visit, 'en', 'gone@example.org')
    await page.goto('/en/account/delete')
    await page.getByLabel('Your password').fill('not the password')
    await page.getByRole('button', { name: 'Delete my account' }).click()
    expect(await page.locator('.govuk-error-message').count()).toBe(1)
    await expectWhole(visit, page)
    await page.getByLabel('Your password').fill(PASSWORD)
    await page.getByRole('button', { name: 'Delete my account' }).click()
    expect(path(page)).toBe('/en/sign-in')
    expect(await page.locator('main').textContent()).toContain('Your account is deleted')
    await signIn(page, 'en', 'gone@example.org')
    expect(await heading(page)).toBe('Sign in')
    expect(await site.db.account.count({ where: { email: 'gone@example.org' } })).toBe(0)
  })

  test('is never sent to another site after signing in', async () => {
    const visit = await site.visit()
    const { page } = visit
    await comeIn(visit, 'en', 'safe@example.org')
    for (const back of [
      '//evil.example',
      'https://evil.example',
      '/\\evil.example',
      '/en//evil.example',
    ]) {
      await page.goto(pathTo('signIn', 'en', undefined, { back }))
      expect(path(page), back).toBe('/en/my-places')
    }
  })
})

test('a link that is not whole says so', async () => {
  const visit = await site.visit()
  for (const name of ['confirmAddress', 'resetPassword', 'confirmAddressChange'] as const) {
    await visit.page.goto(pathTo(name, 'en', { token: '1.broken' }))
    expect(await heading(visit.page)).toBe('This link does not open')
    await expectWhole(visit, visit.page)
  }
})
