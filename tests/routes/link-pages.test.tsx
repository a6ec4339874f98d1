// What stands on the pages of a link, as they first open.
import { beforeAll, describe, expect, test } from 'vitest'
import Link, { loader as loadLink } from '#app/routes/link.tsx'
import LinkStep, { loader as linkStep } from '#app/routes/link-step.tsx'
import Links, { loader as loadLinks } from '#app/routes/links.tsx'
import { loader as groupLinks } from '#app/routes/organisation-links.tsx'
import Today, { loader as loadToday } from '#app/routes/today.tsx'
import { openHouse, type House } from '#tests/support/house.ts'
import { aLink, aLinkScene, type LinkScene } from '#tests/support/links.ts'
import { pageHtml } from '#tests/support/page-html.tsx'
import { askedFor } from '#tests/support/page.ts'

const NEXT = [{ what: 'Ring the warden' }]

describe('the pages of a link', () => {
  let house: House
  let scene: LinkScene
  beforeAll(async () => {
    house = await openHouse()
    scene = await aLinkScene(house.db)
  })

  const asked = (
    link: { id: number },
    params = {},
    kind: 'officer in remit' | 'administrator' = 'officer in remit',
  ) =>
    askedFor(house, {
      path: `/en/links/${link.id}`,
      params: { link: String(link.id), ...params },
      viewer: scene.viewers[kind],
    })

  test('do not say of a planned step that it is done before somebody says so', async () => {
    const link = await aLink(house.db, scene, { tasks: NEXT })
    const html = await pageHtml(LinkStep, { data: await linkStep(asked(link, { step: 'pull' })) })
    const box = /<input[^>]*name="doneTaskId"[^>]*>/.exec(html)?.[0]
    expect(box).toContain('type="checkbox"')
    expect(box).not.toContain('checked')
  })

  test('have the log before the form that writes into it, and lead to the form', async () => {
    const link = await aLink(house.db, scene)
    const html = await pageHtml(Link, { data: await loadLink(asked(link)) })
    const places = ['href="#note"', 'id="log"', 'id="note"'].map((mark) => html.indexOf(mark))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(places[0]).toBeGreaterThan(0)
  })

  test('do not call it an ask of whoever can only give it to another officer', async () => {
    const link = await aLink(house.db, scene)
    const data = await loadLink(asked(link, {}, 'administrator'))
    const html = await pageHtml(Link, { data })
    expect(html).toContain('Give it to another officer')
    expect(html).not.toContain('Your ask')
  })

  test('say since when a link is tied, and what came of it, in its lists', async () => {
    const [askedOn, tiedOn] = [new Date('2026-03-02T12:00:00Z'), new Date('2026-06-09T12:00:00Z')]
    const outcomeNote = 'Nine locks checked.'
    const tied = { stage: 'closed', outcome: 'tied', outcomeNote, closedAt: tiedOn } as const
    await aLink(house.db, scene, { ...tied, createdAt: askedOn, introducedAt: askedOn })
    const params = { group: String(scene.asker.id) }
    const viewer = scene.viewers['asker’s owner']
    const { own } = await groupLinks(askedFor(house, { path: '/en', params, viewer }))
    expect(own.find(({ stage }) => stage === 'tied')?.since).toBe('9 June 2026')
    for (const which of ['which=closed', 'stage=tied']) {
      const path = `/en/links?${which}`
      const officer = scene.viewers['officer in remit']
      const data = await loadLinks(askedFor(house, { path, viewer: officer }))
      const list = (await pageHtml(Links, { data })).split('id="list"')[1]
      expect(list).toContain('9 June 2026')
      expect(list).toContain(outcomeNote)
    }
  })

  test('of a narrowed day say that there is none of that kind, not that nothing waits', async () => {
    const viewer = scene.viewers['officer in remit']
    const data = await loadToday(askedFor(house, { path: '/en/today?state=overdue', viewer }))
    const html = await pageHtml(Today, { data })
    expect(html).toContain('Nothing of this kind')
    expect(html).not.toContain('Nothing waits for you')
  })
})
