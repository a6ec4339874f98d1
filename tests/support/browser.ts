// A browser on the built product: pages as people have them, and what axe says about each.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { openClient, type PrismaClient } from '#prisma/client.ts'
import { openChromium } from '#tests/support/chromium.ts'
import { ownSite } from '#tests/support/own-site.ts'

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
      return { context, page: await context.newPage() }
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

/** Asserts that a page is whole: nothing that axe finds, no sideways scroll, one heading, a title, 999 before every box. */
export async function expectWhole({ context }: Visit, page: Page): Promise<void> {
  // axe is a script of ours, run in a copy of the page: the person's own page stays without.
  const copy = await context.browser()?.newPage({ viewport: page.viewportSize() ?? PHONE })
  if (!copy) throw new Error('no browser')
  try {
    await copy.setContent(await withStyles(page), { waitUntil: 'load' })
    await copy.evaluate(axe)
    const found = await copy.evaluate(async () => {
      const { violations } = await (window as never as { axe: Axe }).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      })
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
      )
    })
    expect(found, page.url()).toEqual([])
    const sideways = await copy.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways, `${page.url()} scrolls sideways`).toBe(0)
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
  } finally {
    await copy.close()
  }
  expect(await page.locator('h1').count(), page.url()).toBe(1)
  expect(await page.title(), page.url()).toMatch(/.+ – (Pull Together|Cyd-dynnu)$/)
}

type Axe = {
  run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

/** The page as it stands, with its style sheet inside, so that a copy needs no network. */
async function withStyles(page: Page): Promise<string> {
  const html = await page.content()
  const href = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1]
  const css = href ? await (await page.request.get(href)).text() : ''
  return html.replace(/<link rel="stylesheet"[^>]*>/, `<style>${css}</style>`)
}
