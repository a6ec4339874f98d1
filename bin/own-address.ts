// Every request as if it had been asked of our own address: by which name somebody called us is theirs to make up.
import type { RequestHandler } from 'express'

/**
 * No page looks at the name: `publicUrl` says it where one is wanted. Remix only makes an address of it, and faults
 * where it cannot: for a name that is none, or for a whole address in the place of a path, as proxies may send.
 */
export function ownAddress(publicUrl: string): RequestHandler {
  const { host } = new URL(publicUrl)
  return (request, _response, next) => {
    request.headers.host = host
    delete request.headers['x-forwarded-host']
    const path = request.url.replace(/^[a-z]+:\/\/[^/?]*/i, '')
    request.url = request.originalUrl = path.startsWith('/') ? path : `/${path}`
    next()
  }
}
