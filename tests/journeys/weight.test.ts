import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { pathTo } from '#app/paths.ts'
import { openSite, type Site } from '#tests/support/browser.ts'
import { anEvent, anOrganisation } from '#tests/support/factories.ts'

/** What a first look may weigh on an empty cache, in compressed bytes with everything that is sent along. */
const FIRST_LOOK = 100_000
const STYLES = 25_000

/** More than a list shows at once, each with as much to say as a real one. */
const EVENTS = 60
const DATES = 6
const aText = Array.from(
  { length: 90 },
  (_, n) =>
    `Paragraff ${n} am oleuadau a chamlesi, with words of its own: ${(n * 7919).toString(36)}.`,
).join('\n')

let site: Site
let event: number

beforeAll(async () => {
  site = await openSite()
  const { id } = await anOrganisation(site.db, { nameEn: 'Pill Lantern Walkers' })
  for (let n = 0; n < EVENTS; n++) {
    const made = await anEvent(site.db, id, {
      titleEn: `Lantern walkabout along the Usk, number ${n}`,
      titleCy: `Taith lusernau ar hyd afon Wysg, rhif ${n}`,
      descriptionEn: aText,
      descriptionCy: aText,
      sessions: Array.from({ length: DATES }, (_, date) => ({
        startsAt: inDays(1 + n / 4 + date * 7),
        endsAt: inDays(1.1 + n / 4 + date * 7),
        capacity: 10 + n,
      })),
    })
    event = made.id
  }
})

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

type Sent = { url: string; kind: string; bytes: number; kept: string | undefined }

/** Everything that a browser is sent for a page, with its bytes as they came over the wire; nothing for what it has. */
async function sentFor(page: Page, path: string): Promise<Sent[]> {
  const wire = await page.context().newCDPSession(page)
  await wire.send('Network.enable')
  const sent = new Map<string, Sent>()
  wire.on('Network.responseReceived', ({ requestId, type, response: { url, headers } }) => {
    const kept = headers['Cache-Control'] ?? headers['cache-control']
    sent.set(requestId, { url, kind: type, bytes: 0, kept })
  })
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = sent.get(requestId)
    if (one) one.bytes = encodedDataLength
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await wire.detach()
  return [...sent.values()].filter(({ bytes }) => bytes > 0)
}

describe.each(['en', 'cy'] as const)('a first look, in %s', (lang) => {
  test.each([
    ['at what is on', () => pathTo('events', lang)],
    ['at one event', () => pathTo('event', lang, { event })],
    ['at the first page', () => pathTo('home', lang)],
    ['at what is wanted', () => pathTo('opportunities', lang)],
    ['at the map of what is on', () => pathTo('eventsMap', lang)],
    ['at the month', () => pathTo('eventsMonth', lang)],
  ])('%s is light, asks nobody else, and runs nothing', async (_, path) => {
    const visit = await site.visit({
      javaScriptEnabled: true,
      viewport: { width: 390, height: 844 },
    })
    const sent = await sentFor(visit.page, path())
    // A browser with a window asks for this too.
    sent.push(...(await sentFor(visit.page, '/icons/mark.svg')))
    await visit.context.close()
    const told = sent.map(({ url, bytes }) => `${url} ${bytes}`).join('\n')
    const ofKind = (kind: string) => sent.filter((one) => one.kind === kind)

    expect(sent.filter(({ url }) => !url.startsWith(site.url))).toEqual([])
    expect(ofKind('Script')).toEqual([])
    expect(ofKind('Font').length, told).toBeGreaterThan(0)
    expect(
      sent.reduce((sum, { bytes }) => sum + bytes, 0),
      told,
    ).toBeLessThanOrEqual(FIRST_LOOK)
    expect(ofKind('Stylesheet').length, told).toBe(1)
    expect(ofKind('Stylesheet')[0]?.bytes, told).toBeLessThanOrEqual(STYLES)
    expect(ofKind('Stylesheet')[0]?.kept).toContain('immutable')
  })

  test('leaves only the words to be sent for the next page', async () => {
    const visit = await site.visit({ javaScriptEnabled: true })
    await sentFor(visit.page, pathTo('events', lang))
    const next = await sentFor(visit.page, pathTo('event', lang, { event }))
    await visit.context.close()
    expect(next.map(({ kind }) => kind)).toEqual(['Document'])
  })
})
