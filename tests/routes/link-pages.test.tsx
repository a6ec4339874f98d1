// What stands on the pages of a link, as they first open.
import { renderToStaticMarkup } from 'react-dom/server'
import {
  createStaticHandler,
  createStaticRouter,
  StaticRouterProvider,
} from 'react-router-dom/server.js'
import type { ComponentType } from 'react'
import { beforeAll, describe, expect, test } from 'vitest'
import { LanguageProvider } from '#app/language.tsx'
import LinkStep, { loader as linkStep } from '#app/routes/link-step.tsx'
import { openHouse, type House } from '#tests/support/house.ts'
import { aLink, aLinkScene, type LinkScene } from '#tests/support/links.ts'
import { askedFor } from '#tests/support/page.ts'

const NEXT = [{ what: 'Ring the warden' }]

async function rendered(Page: ComponentType, data: unknown) {
  const routes = [{ path: '*', loader: () => data, Component: Page }]
  const handler = createStaticHandler(routes)
  const context = await handler.query(new Request('https://pull.example/en'))
  if (context instanceof Response) throw new Error('It went elsewhere.')
  const router = createStaticRouter(handler.dataRoutes, context)
  return renderToStaticMarkup(
    <LanguageProvider lang="en">
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </LanguageProvider>,
  )
}

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
    const html = await rendered(LinkStep, await linkStep(asked(link, { step: 'pull' })))
    const box = /<input[^>]*name="doneTaskId"[^>]*>/.exec(html)?.[0]
    expect(box).toContain('type="checkbox"')
    expect(box).not.toContain('checked')
  })
})
