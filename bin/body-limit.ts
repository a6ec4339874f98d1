// How much anybody may send: said beforehand, so that nothing has to be read to find out.
import type { RequestHandler } from 'express'
import type { Refuse } from '#bin/refuse.ts'

/** Refuses a body that is too large, and one that does not say how large it is. `most` is in bytes. */
export const bodyLimit =
  (most: number, refuse: Refuse): RequestHandler =>
  (request, response, next) => {
    const length = request.headers['content-length']
    const unsaid = request.headers['transfer-encoding'] !== undefined && length === undefined
    if (unsaid) refuse(request, response, next, 411)
    else if (Number(length ?? 0) > most) refuse(request, response, next, 413)
    else next()
  }
