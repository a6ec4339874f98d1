// Follows links from page to page, as somebody would who presses everything.
import type { Page } from 'playwright-core'
import { demonstrationPassword } from '#graphql/demonstration/accounts.ts'
import { addresses, pathTo, type Lang, type PageName } from '#app/paths.ts'

const mail = /\/(outbox|blwch-allan)\/\d/

/** Signs in to the demonstration, on its own page for that. */
export async function signIn(page: Page, lang: Lang, email: string): Promise<void> {
  await page.goto(pathTo('signIn', lang))
  await page.fill('main [name=email]', email)
  await page.fill('main [name=password]', demonstrationPassword)
  await page.locator('main form:has([name=password]) button').click()
  await page.waitForLoadState('networkidle')
}

/**
 * Follows links from a page to pages of its language, and stops at so many of one kind: the rest differ in
 * their rows alone. `open` gives the HTML of what is at an address, or null where there is no page to go on from;
 * it is told whether a mail led there, for the demonstration shows everybody's mails to everybody.
 */
export async function walk(
  start: string,
  ofOneKind: number,
  open: (path: string, fromMail: boolean) => Promise<string | null>,
): Promise<void> {
  const seen = new Set([start])
  const kinds = new Map<string, number>()
  const waiting = [start]
  const fromMail = new Set<string>()
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    for (const link of linksIn((await open(path, fromMail.has(path))) ?? '', path, start)) {
      if (seen.has(link)) continue
      seen.add(link)
      if (mail.test(path)) fromMail.add(link)
      const kind = kindOf(link)
      const met = (kinds.get(kind) ?? 0) + 1
      kinds.set(kind, met)
      if (met <= ofOneKind) waiting.push(link)
    }
  }
}

/** Where a page's links lead, but for files and for other sites; the other language is walked by itself. */
const linksIn = (html: string, path: string, start: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)]
    .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), `http://site${path}`))
    .filter(({ origin, pathname }) => origin === 'http://site' && !/\.\w+$/.test(pathname))
    .map(({ pathname, search }) => `${pathname}${search}`)
    .filter((link) => link === start || link.startsWith(`${start}/`))

/** Addresses of one page: the same but for what is numbered and what is asked. */
export const kindOf = (path: string): string => {
  const { pathname, searchParams } = new URL(path, 'http://site')
  const parts = pathname.split('/').map((part) => (/\d/.test(part) ? '#' : part))
  return `${parts.join('/')}?${[...searchParams.keys()].sort().join()}`
}

/** Which page an address is of, and what it names; null where it is of none. */
export function pageAt(path: string): { name: PageName; params: Record<string, string> } | null {
  const { pathname } = new URL(path, 'http://site')
  const [lang, ...parts] = pathname.split('/').filter(Boolean)
  for (const [name, address] of Object.entries(addresses)) {
    const pattern = address[lang as Lang].split('/').filter(Boolean)
    if (pattern.length !== parts.length) continue
    const params: Record<string, string> = {}
    const isIt = pattern.every((part, at) => {
      if (!part.startsWith(':')) return part === parts[at]
      params[part.slice(1)] = decodeURIComponent(parts[at] ?? '')
      return true
    })
    // A word that stands in an address goes before whatever may be named there.
    const isWord = parts.some((part, at) => pattern[at]?.startsWith(':') && words.has(part))
    if (isIt && !isWord) return { name: name as PageName, params }
  }
  return null
}

const words = new Set(
  Object.values(addresses)
    .flatMap(({ en, cy }) => [...en.split('/'), ...cy.split('/')])
    .filter((part) => !part.startsWith(':')),
)
