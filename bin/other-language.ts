// A form that is sent only to be seen in the other language: its page is read, with what was typed, and nothing is done.
import { Readable } from 'node:stream'
import type { Request as Asked, RequestHandler } from 'express'
import { SEEN_AGAIN } from '#app/other-language.ts'
import { asRead } from '#bin/as-read.ts'

/**
 * Answers such a form by `pages`, which finds what was typed in `response.locals.sent`. Where somebody comes back to
 * its address with nothing sent, the page is told without the mark: its form would carry it, and never be sent.
 */
export const otherLanguage =
  (pages: RequestHandler): RequestHandler =>
  (request, response, next) => {
    const address = withoutMark(request.originalUrl)
    if (address === request.originalUrl) return next()
    if (request.method === 'POST') response.locals.sent = sentBy(request)
    void pages(asRead(request, address), response, next)
  }

/** What was sent, as the readers of forms take it. */
const sentBy = (request: Asked) =>
  new Request('http://form', {
    method: 'POST',
    headers: { 'Content-Type': request.headers['content-type'] ?? '' },
    body: Readable.toWeb(request) as ReadableStream,
    duplex: 'half',
  } as RequestInit)

function withoutMark(address: string): string {
  const [path = '', ...query] = address.split('?')
  const parts = query.join('?').split('&')
  const rest = parts.filter((part) => part.split('=')[0] !== SEEN_AGAIN)
  if (rest.length === parts.length) return address
  return rest.length ? `${path}?${rest.join('&')}` : path
}
