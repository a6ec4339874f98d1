import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { demonstrationAccounts, demonstrationPassword } from '#graphql/demonstration/accounts.ts'
import { expectWhole, openSite, PHONE, type Site, type Visit } from '#tests/support/browser.ts'

/** So many pages of one kind are looked at by each role; the rest differ in their rows alone. */
const OF_ONE_KIND = 2
const DESK = { width: 1280, height: 900 }

const mail = /\/(outbox|blwch-allan)\/\d/
const roles = [null, ...demonstrationAccounts]

describe('every page that links lead to, in the played year', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite()
  })

  describe.each([
    ['en', PHONE],
    ['cy', PHONE],
    ['en', DESK],
  ] as const)('in %s, %o', (lang, viewport) => {
    test.each(roles.map((role) => [role?.role ?? 'visitor', role?.email] as const))(
      'is there and whole for %s',
      async (_role, email) => {
        const visit = await site.visit({ viewport })
        if (email) await signIn(visit, lang, email)
        const wrong = await walk(visit, `/${lang}`)
        await visit.context.close()
        expect(wrong).toEqual([])
      },
    )
  })
})

async function signIn({ page }: Visit, lang: 'en' | 'cy', email: string): Promise<void> {
  await page.goto(lang === 'en' ? '/en/sign-in' : '/cy/mewngofnodi')
  await page.fill('main [name=email]', email)
  await page.fill('main [name=password]', demonstrationPassword)
  await page.locator('main form:has([name=password]) button').click()
}

/** Follows links from a page to pages of its language; what is wrong with each, in a line. */
async function walk(visit: Visit, start: string): Promise<string[]> {
  const { page } = visit
  const wrong: string[] = []
  const seen = new Set([start])
  const kinds = new Map<string, number>()
  const waiting = [start]
  /** The demonstration shows everybody's mails to everybody, and what they lead to is not everybody's. */
  const fromMail = new Set<string>()
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const status = await statusOf(page, path)
    if (status === null || (fromMail.has(path) && [403, 404].includes(status))) continue
    if (status !== 200) {
      wrong.push(`${path} answers ${status}`)
      continue
    }
    await expectWhole(visit, page).catch((fault: Error & { actual?: unknown }) =>
      wrong.push(`${path}: ${fault.message} ${JSON.stringify(fault.actual)}`),
    )
    for (const link of await linksOf(visit, start)) {
      if (seen.has(link)) continue
      seen.add(link)
      if (mail.test(path)) fromMail.add(link)
      const kind = kindOf(link)
      const met = (kinds.get(kind) ?? 0) + 1
      kinds.set(kind, met)
      if (met <= OF_ONE_KIND) waiting.push(link)
    }
  }
  return wrong
}

/** Goes to a page; null where it is a file to keep, which leaves the page as it was. */
async function statusOf(page: Page, path: string): Promise<number | null> {
  try {
    return (await page.goto(path))?.status() ?? 0
  } catch (fault) {
    if (String(fault).includes('Download is starting')) return null
    throw fault
  }
}

/** Where a page's links lead, but for files and for other sites; the other language is walked by itself. */
async function linksOf({ page }: Visit, start: string): Promise<string[]> {
  const links = await page.locator('a[href]').all()
  const targets = await Promise.all(links.map((link) => link.getAttribute('href')))
  return targets
    .map((href) => new URL(href ?? '', page.url()))
    .filter(
      ({ origin, pathname }) => origin === new URL(page.url()).origin && !/\.\w+$/.test(pathname),
    )
    .map(({ pathname, search }) => `${pathname}${search}`)
    .filter((path) => path === start || path.startsWith(`${start}/`))
}

/** Addresses of one page: the same but for what is numbered and what is asked. */
const kindOf = (path: string): string => {
  const { pathname, searchParams } = new URL(path, 'http://site')
  const parts = pathname.split('/').map((part) => (/\d/.test(part) ? '#' : part))
  return `${parts.join('/')}?${[...searchParams.keys()].sort().join()}`
}
