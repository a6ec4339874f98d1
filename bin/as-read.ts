// A request in another's place: nothing is sent with it, and a page is read.
import type { Request } from 'express'

/** The same request, as if somebody had asked to read the page at `address`. */
export function asRead(request: Request, address: string): Request {
  const headers = { ...request.headers }
  delete headers['content-length']
  delete headers['content-type']
  delete headers['transfer-encoding']
  const asked = { method: 'GET', url: address, originalUrl: address, headers }
  return Object.create(
    request,
    Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, { value }])),
  ) as Request
}
