// Nobody else's page may send forms here: every unsafe method must come from our own origin.
import type { RequestHandler } from 'express'
import type { Refuse } from '#bin/refuse.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses an unsafe request from another origin. One without an Origin comes from no page: it may
 * reach /graphql, where it is anonymous, and nothing else.
 */
export const originCheck =
  (origins: readonly string[], refuse: Refuse): RequestHandler =>
  (request, response, next) => {
    const { origin } = request.headers
    const ours = origin !== undefined && origins.includes(origin)
    const nobodys = origin === undefined && request.path === '/graphql'
    if (safe.has(request.method) || ours || nobodys) next()
    else refuse(request, response, next, 403)
  }
