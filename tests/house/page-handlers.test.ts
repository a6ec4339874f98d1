import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ServerBuild } from '@remix-run/node'
import express from 'express'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageHandlers } from '#bin/page-handlers.ts'
import { addresses } from '#app/paths.ts'

/** A build whose pages say nothing but which they are. */
function buildOf(pages: Record<string, string>): ServerBuild {
  const routes = Object.entries({ root: '', ...pages }).map(([id, path]) => ({
    id,
    path,
    ...(id !== 'root' && { parentId: 'root' }),
    module: { loader: () => new Response(id), ...(id === 'root' && { default: () => null }) },
  }))
  const byId = Object.fromEntries(routes.map((route) => [route.id, route]))
  return {
    entry: {
      module: { default: (_request: Request, status: number) => new Response('', { status }) },
    },
    routes: byId,
    assets: { routes: byId, entry: {}, url: '', version: '' },
    future: { v3_singleFetch: true },
    basename: '/',
  } as unknown as ServerBuild
}

const everyAddress = Object.entries(addresses).flatMap(([name, { en, cy }]) => [
  [`en.${name}`, `en/${en}`] as const,
  [`cy.${name}`, `cy/${cy}`] as const,
])

describe('a request comes to its page', () => {
  let server: Server
  let url: string
  beforeAll(async () => {
    const build = buildOf({ first: '/', ...Object.fromEntries(everyAddress), 'not-found': '*' })
    server = createServer(
      express().all(
        '*',
        pageHandlers(build, () => ({}) as never),
      ),
    )
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => void server.close())

  const pageAt = async (path: string) => (await fetch(`${url}/${path}`)).text()

  test.each(everyAddress)('%s, at /%s', async (id, path) => {
    expect(await pageAt(path.replaceAll(/:\w+/g, '12-of-them'))).toBe(id)
  })

  test.each([
    ['', 'first'],
    ['en', 'en.home'],
    ['EN/Events/', 'en.events'],
    ['en/%65vents', 'en.events'],
    ['en/groups/register?back=en/events', 'en.registerGroup'],
    ['cy/events', 'not-found'],
    ['en/events/12/nothing', 'not-found'],
    ['nothing', 'not-found'],
  ])('/%s: %s', async (path, id) => {
    expect(await pageAt(path)).toBe(id)
  })
})
