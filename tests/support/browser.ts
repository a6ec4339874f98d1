// A browser on the built product: pages as people have them, and what axe says about each.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Page,
  Response,
} from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { openClient, type PrismaClient } from '#prisma/client.ts'
import { openChromium } from '#tests/support/chromium.ts'
import { faultsOfMarkup } from '#tests/support/markup.ts'
import { ownSite } from '#tests/support/own-site.ts'
import { faultsOfLayout, variants } from '#tests/support/variants.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** An old phone: narrow, and every promise is kept there. */
export const PHONE = { width: 320, height: 640 }

export type Visit = { page: Page; context: BrowserContext }

export type Site = {
  url: string
  db: PrismaClient
  /** A new person's browser, with scripts off, as narrow as the narrowest phone unless told otherwise. */
  visit: (options?: BrowserContextOptions) => Promise<Visit>
}

export async function openSite(): Promise<Site> {
  const served = ownSite()
  const { url } = served
  const db = leavingLines(openClient(served.database, { connections: 3 }))
  let browser: Browser | undefined
  afterAll(async () => {
    await browser?.close()
    await db.$disconnect()
  })
  return {
    url,
    db,
    async visit(options = {}) {
      browser ??= await openChromium()
      const context = await browser.newContext({
        baseURL: url,
        viewport: PHONE,
        javaScriptEnabled: false,
        reducedMotion: 'reduce',
        timezoneId: 'Pacific/Auckland',
        ...options,
      })
      context.setDefaultTimeout(10_000)
      return { context, page: keepWhatIsSent(await context.newPage()) }
    },
  }
}

/** Writes made for a journey leave a line in the history, as every write of the product does: kept pages go by that. */
function leavingLines(db: PrismaClient): PrismaClient {
  const line = {
    at: new Date(0),
    action: 'journey.wrote',
    via: 'job',
    subject: 'Journey',
    subjectId: 0,
  }
  return db.$extends({
    query: {
      async $allOperations({ operation, args, query }) {
        const answer = await query(args)
        const isRead = /^(find|count|aggregate|groupBy|\$queryRaw)/.test(operation)
        if (!isRead) await db.history.create({ data: { ...line, facts: {} } })
        return answer
      },
    },
  }) as unknown as PrismaClient
}

/** Pages take turns at the variants, one each, in the order in which a file's tests look at them. */
let looked = 0

/**
 * Asserts that a page is whole: its markup, nothing that axe finds, no sideways scroll, one heading, a title, 999
 * before every box; and that it stays so in one of the variants, or in every one.
 */
export async function expectWhole(
  { context }: Visit,
  page: Page,
  which: 'next' | 'every' = 'next',
): Promise<void> {
  const html = await page.content()
  const viewport = page.viewportSize() ?? PHONE
  expect(await faultsOfMarkup((await sentFor(page)) ?? html), page.url()).toEqual([])
  // axe is a script of ours, run in a copy of the page: the person's own page stays without.
  const copy = await context.browser()?.newPage({ viewport, reducedMotion: 'reduce' })
  if (!copy) throw new Error('no browser')
  try {
    await copy.route(
      (url) => url.href === page.url().split('#')[0],
      (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
    )
    await copy.goto(page.url().split('#')[0] ?? '', { waitUntil: 'load' })
    await copy.evaluate(axe)
    const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    expect(await faultsOfAxe(copy, all), page.url()).toEqual([])
    expect(await copy.evaluate(faultsOfLayout), page.url()).toEqual([])
    const unguarded = await copy.evaluate(() => {
      const numbers = [...document.querySelectorAll('main a[href="tel:999"]')]
      const boxes = [...document.querySelectorAll('main textarea')]
      const isBefore = (one: Element, other: Element) =>
        Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING)
      return boxes
        .filter((box) => !numbers.some((number) => isBefore(number, box)))
        .map((box) => box.id)
    })
    expect(unguarded, `${page.url()} says too late where a crime is told`).toEqual([])
    const turns = which === 'every' ? variants : [variants[looked++ % variants.length]!]
    for (const { name, put, rules } of turns) {
      const takeBack = await put(copy)
      expect(await faultsOfAxe(copy, rules), `${page.url()}, ${name}`).toEqual([])
      expect(await copy.evaluate(faultsOfLayout), `${page.url()}, ${name}`).toEqual([])
      await takeBack()
    }
  } finally {
    await copy.close()
  }
  expect(await page.locator('h1').count(), page.url()).toBe(1)
  expect(await page.title(), page.url()).toMatch(/.+ – (Pull Together|Cyd-dynnu)$/)
}

/** The page that a browser was sent last, before the browser mended anything of it. */
const sent = new WeakMap<Page, Response>()

function keepWhatIsSent(page: Page): Page {
  page.on('response', (response) => {
    const isPage = response.headers()['content-type']?.startsWith('text/html')
    if (isPage && response.frame() === page.mainFrame()) sent.set(page, response)
  })
  return page
}

const sentFor = async (page: Page): Promise<string | undefined> =>
  sent
    .get(page)
    ?.text()
    .catch(() => undefined)

/** What axe finds by some of its tags or rules. */
async function faultsOfAxe(page: Page, runOnly: readonly string[]): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { violations } = await (window as never as { axe: Axe }).axe.run({ runOnly: [...only] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  }, runOnly)
}

type Axe = {
  run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}
