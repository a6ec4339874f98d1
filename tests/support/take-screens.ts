// `npm run screens`: how every page looks, in both languages, on a phone and at a desk, by day and by night.
// Arguments: the address of a product with the demonstration in it, which is started otherwise; names of pages.
import { mkdirSync, rmSync } from 'node:fs'
import type { BrowserContext } from 'playwright-core'
import { progressBar } from '#bin/progress-bar.ts'
import { demonstrationAccounts } from '#graphql/demonstration/accounts.ts'
import { addresses, otherLang, pathTo, type Lang, type PageName } from '#app/paths.ts'
import { openChromium } from '#tests/support/chromium.ts'
import { writeSheets } from '#tests/support/contact-sheets.ts'
import { serveSite } from '#tests/support/journey-server.ts'
import { pageAt, signIn, walk } from '#tests/support/walk.ts'

const FOLDER = 'screens'
/** Enough for a page's fullest to be among them. */
const OF_ONE_KIND = 4

/** A browser draws no picture that is much taller, in CSS pixels. */
const TALLEST = 9000

const sizes = { 390: 844, 1280: 900 }
const ways = (['en', 'cy'] as const).flatMap((lang) =>
  ([390, 1280] as const).flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => ({ lang, width, scheme })),
  ),
)
const titleOf = ({ lang, width, scheme }: (typeof ways)[number]) =>
  `${lang}-${width}${scheme === 'dark' ? '-dark' : ''}`

/** A page as the role that sees most of it has it: its name on the picture, its address and how much stands there. */
type Shown = { name: PageName; path: string; email: string | undefined; much: number }

const given = process.argv.slice(2)
const asked = new Set<string>(given.filter((one) => !one.startsWith('http')))
const bar = progressBar(process.stdout)
const say = (line: string) => void process.stdout.write(`${line}\n`)

const served = given.some((one) => one.startsWith('http')) ? null : await serveSite(true)
const url = served?.site.url ?? given.find((one) => one.startsWith('http')) ?? ''
const browser = await openChromium()
try {
  const shown = await findPages()
  if (asked.size === 0) rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  await take(shown)
  const names = shown.map(({ name }) => name)
  await writeSheets(browser, FOLDER, names, ways.map(titleOf))
  bar.clear()
  say(`${names.length} pages are in ${FOLDER}/; ${FOLDER}/index.html has them side by side.`)
  const lacks = (Object.keys(addresses) as PageName[]).filter(
    (name) => asked.size === 0 && !shown.some((one) => one.name === name),
  )
  if (lacks.length) say(`Nothing leads to: ${lacks.join(', ')}`)
} finally {
  await browser.close()
  await served?.stop()
}

async function visit(email?: string, options = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: url, javaScriptEnabled: false, ...options })
  if (email) await signIn(await context.newPage(), 'en', email)
  return context
}

/** Walks as everybody, and keeps of each page the fullest. */
async function findPages(): Promise<Shown[]> {
  const fullest = new Map<PageName, Shown>()
  const values = new Map<string, Set<string>>()
  const roles = [undefined, ...demonstrationAccounts.map(({ email }) => email)]
  for (const [at, email] of roles.entries()) {
    bar.show(at / roles.length / 5, `finding the pages: ${email ?? 'a visitor'}`)
    const context = await visit(email)
    const look = async (path: string): Promise<string | null> => {
      const response = await context.request.get(path)
      const { pathname, search } = new URL(response.url())
      const page = pageAt(path)
      // What leads to signing in is no page of theirs.
      if (!response.ok() || !page || pageAt(pathname)?.name !== page.name) return null
      if (!response.headers()['content-type']?.startsWith('text/html')) return null
      const html = await response.text()
      for (const [name, value] of Object.entries(page.params)) {
        values.set(name, (values.get(name) ?? new Set()).add(value))
      }
      const much = /<main.*<\/main>/s.exec(html)?.[0].replace(/<[^>]*>/g, '').length ?? 0
      if (much > (fullest.get(page.name)?.much ?? 0)) {
        fullest.set(page.name, { name: page.name, path: `${pathname}${search}`, email, much })
      }
      return html
    }
    await walk('/en', OF_ONE_KIND, look)
    // Pages that no link leads to are tried with what stands in the addresses of others.
    for (const name of Object.keys(addresses) as PageName[]) {
      if (fullest.has(name)) continue
      const params = [...addresses[name].en.matchAll(/:(\w+)/g)].map(([, key = '']) => key)
      const some = params.map((key) => [key, [...(values.get(key) ?? [])][0] ?? '1'])
      await look(pathTo(name, 'en', Object.fromEntries(some)))
    }
    await context.close()
  }
  return [...fullest.values()]
    .filter(({ name }) => asked.size === 0 || asked.has(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

async function take(shown: readonly Shown[]): Promise<void> {
  let taken = 0
  for (const email of new Set(shown.map((one) => one.email))) {
    const theirs = shown.filter((one) => one.email === email)
    for (const way of ways) {
      const { width, scheme } = way
      const context = await visit(email, {
        viewport: { width, height: sizes[width] },
        colorScheme: scheme,
      })
      const page = await context.newPage()
      for (const { name, path } of theirs) {
        await page.goto(inLanguage(path, way.lang))
        const height = await page.locator('body').evaluate((body) => body.scrollHeight)
        await page.screenshot({
          path: `${FOLDER}/${name}.${titleOf(way)}.png`,
          fullPage: true,
          clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) },
        })
        bar.show(0.2 + (0.75 * ++taken) / (shown.length * ways.length), `${name} ${titleOf(way)}`)
      }
      await context.close()
    }
  }
}

/** The same page in a language. */
function inLanguage(path: string, lang: Lang): string {
  if (path.startsWith(`/${lang}`)) return path
  const page = pageAt(path)
  if (!page) throw new Error(`No page is at ${path} in ${otherLang(lang)}.`)
  const { search } = new URL(path, url)
  return `${pathTo(page.name, lang, page.params as never)}${search}`
}
