// What stands on the pages of a link, as they first open.
import { beforeAll, describe, expect, test } from 'vitest'
import LinkStep, { loader as linkStep } from '#app/routes/link-step.tsx'
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

  const asked = (link: { id: number }, params = {}) =>
    askedFor(house, {
      path: `/en/links/${link.id}`,
      params: { link: String(link.id), ...params },
      viewer: scene.viewers['officer in remit'],
    })

  test('do not say of a planned step that it is done before somebody says so', async () => {
    const link = await aLink(house.db, scene, { tasks: NEXT })
    const html = await pageHtml(LinkStep, { data: await linkStep(asked(link, { step: 'pull' })) })
    const box = /<input[^>]*name="doneTaskId"[^>]*>/.exec(html)?.[0]
    expect(box).toContain('type="checkbox"')
    expect(box).not.toContain('checked')
  })
})
