// How much anybody may send: said beforehand, so that nothing has to be read to find out.
import type { RequestHandler } from 'express'

/** Refuses a body that is too large, and one that does not say how large it is. `most` is in bytes. */
export const bodyLimit =
  (most: number): RequestHandler =>
  (request, response, next) => {
    const length = request.headers['content-length']
    const unsaid = request.headers['transfer-encoding'] !== undefined && length === undefined
    if (unsaid) response.status(411).type('text').send('Say how long the body is.\n')
    else if (Number(length ?? 0) > most) response.status(413).type('text').send('Too large.\n')
    else next()
  }
