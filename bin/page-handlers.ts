// Hands a request for a page to Remix, together with the few pages it may be for.
import { createRequestHandler, type GetLoadContextFunction } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'

/**
 * Answers any page. Remix ranks and tries every address it was given several times a page, which for all of ours
 * is a quarter of its time; so there is a handler for each beginning, which knows no other pages, and one that
 * knows them all for whatever is spelled in another way.
 */
export function pageHandlers(
  pages: ServerBuild,
  getLoadContext: GetLoadContextFunction,
): RequestHandler {
  const handle = (build: ServerBuild) =>
    createRequestHandler({ build, mode: 'production', getLoadContext })
  const all = handle(pages)

  const alike = new Map<string, Set<string>>()
  const everywhere: string[] = []
  for (const { id, parentId, path } of Object.values(pages.routes)) {
    if (!parentId || !path || path === '*') everywhere.push(id)
    else alike.set(beginning(path), (alike.get(beginning(path)) ?? new Set()).add(id))
  }
  const handlers = new Map(
    [...alike].map(([begins, ids]) => [begins, handle(only(pages, [...ids, ...everywhere]))]),
  )
  return (request, response, next) =>
    void (handlers.get(beginning(request.path)) ?? all)(request, response, next)
}

/** The language, the first name and how many follow: addresses that differ in these are never both right. */
function beginning(path: string): string {
  const names = path.toLowerCase().split('/').filter(Boolean)
  return [names.length, ...names.slice(0, 2)].join('/')
}

/** The build as if there were no other routes. */
function only(pages: ServerBuild, ids: readonly string[]): ServerBuild {
  const pick = <Route>(routes: Record<string, Route>) =>
    Object.fromEntries(ids.map((id) => [id, routes[id]])) as Record<string, Route>
  return {
    ...pages,
    routes: pick(pages.routes) as ServerBuild['routes'],
    assets: { ...pages.assets, routes: pick(pages.assets.routes) },
  }
}
