// What is refused before it comes to a page: told on a page of ours, in the language of the address.
import type { NextFunction, Request, RequestHandler, Response } from 'express'
import { pathTo } from '#app/paths.ts'
import { asRead } from '#bin/as-read.ts'

/** 403: from another site. 404: no page. 411: it does not say how large it is. 413: it is too large. */
export type RefusedStatus = 403 | 404 | 411 | 413

export type Refuse = (
  request: Request,
  response: Response,
  next: NextFunction,
  status: RefusedStatus,
) => void

/** For programs. */
const plainly: Record<RefusedStatus, string> = {
  403: 'This form was sent from another site.',
  404: 'There is no such page.',
  411: 'Say how long the body is.',
  413: 'Too large.',
}

/** Answers by the page "wrong", which `pages` renders; nothing of what was sent is read. */
export const refuseBy =
  (pages: RequestHandler): Refuse =>
  (request, response, next, status) => {
    if (request.path === '/graphql') {
      return void response.status(status).type('text').send(`${plainly[status]}\n`)
    }
    const address = pathTo('wrong', /^\/en(\/|$)/.test(request.path) ? 'en' : 'cy', { status })
    void pages(asRead(request, address), response, next)
  }
