// The pictures of organisations, each under the hash of what it is.
import type { Request, RequestHandler, Response } from 'express'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import { servedPicture } from '#graphql/pictures/served-picture.ts'
import type { Database } from '#prisma/client.ts'

/** Seconds. What is there never changes, but it may be taken away. */
const AN_HOUR = 3600

/** Kept by anybody for an hour where the world may see it; an address at which there is none is passed on. */
export const pictures =
  (
    db: Database,
    viewerOf: (request: Request, response: Response) => Promise<Viewer>,
  ): RequestHandler<{ name: string }> =>
  (request, response, next) => {
    const { name } = request.params
    const send = (picture: Uint8Array, kept: string) => {
      response.setHeader('Cache-Control', kept)
      response.type('image/webp').send(Buffer.from(picture))
    }
    const serve = async () => {
      // First as for anybody: what every cache may keep says nothing of who asked, and sets them no cookie.
      const shown = await servedPicture(db, name, visitor)
      if (shown) return send(shown, `public, max-age=${AN_HOUR}`)
      const own = await servedPicture(db, name, await viewerOf(request as Request, response))
      if (own) send(own, 'private, no-cache')
      else next()
    }
    serve().catch(next)
  }
