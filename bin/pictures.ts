// The pictures of organisations, each under the hash of what it is: what stands at an address never changes.
import type { RequestHandler } from 'express'
import { servedPicture } from '#graphql/pictures/served-picture.ts'
import type { Database } from '#prisma/client.ts'

/** A browser may keep it for good; an address at which there is none is passed on. */
export const pictures =
  (db: Database): RequestHandler<{ name: string }> =>
  (request, response, next) => {
    servedPicture(db, request.params.name).then((picture) => {
      if (!picture) return next()
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
      response.type('image/webp').send(Buffer.from(picture))
    }, next)
  }
