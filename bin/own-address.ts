// Every request as if it had been asked of our own address: by which name somebody called us is theirs to make up.
import type { RequestHandler } from 'express'

/**
 * The first of `origins` is what we are called. No page looks at the name: `publicUrl` says it where one is wanted.
 * Remix only makes an address of it, and faults where it cannot: for a name that is none, or for a whole address in
 * the place of a path, as proxies may send.
 */
export function ownAddress(origins: readonly string[]): RequestHandler {
  const hostOf = (origin: string | undefined) => origin && new URL(origin).host
  return (request, _response, next) => {
    // A form comes from the one of our addresses that it stood on, and Remix compares the two.
    const from = origins.find((one) => one === request.headers.origin) ?? origins[0]
    request.headers.host = hostOf(from)
    delete request.headers['x-forwarded-host']
    const path = request.url.replace(/^[a-z]+:\/\/[^/?]*/i, '')
    request.url = request.originalUrl = path.startsWith('/') ? path : `/${path}`
    next()
  }
}
