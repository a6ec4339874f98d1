// Pages that are alike for every visitor, kept until something happens that they tell of, or the minute is over.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Request, RequestHandler, Response } from 'express'
import { rememberedPlace } from '#app/remembered.ts'
import { readSignInCookie } from '#graphql/accounts/sign-in-cookie.ts'
import type { HistoryLine } from '#prisma/history-tail.ts'

const HTML = 'text/html; charset=utf-8'

/** Somebody whose pages are those of every visitor: not signed in, and without a place that is remembered. */
const isAnybody = ({ headers: { cookie } }: Request) =>
  readSignInCookie(cookie ?? null) === null && rememberedPlace(cookie) === null

/** A page that says of itself that any visitor may be given it. */
const isKeepable = (response: Response) =>
  response.statusCode === 200 &&
  response.getHeader('Content-Type') === HTML &&
  String(response.getHeader('Cache-Control')).startsWith('public')

/** A kept page, in each encoding that somebody has asked for. */
type Kept = {
  body: Buffer
  tag: string
  encoded: Map<string, Promise<Buffer>>
  /** Which look at the history came before it was made. */
  look: number
  /** The only sessions whose places it tells; null where it may tell of any. */
  placesOf: readonly number[] | null
}

const encoders: Record<string, (body: Buffer) => Promise<Buffer>> = {
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
}

/**
 * Answers visitors from what was kept. `happened` tells what happened since it was last asked: a line about
 * somebody's place makes the pages old that tell of that session's places, and any other line every page. What
 * passes with time alone passes by the minute, and nothing is kept for longer. `bytes` bounds the pages that are
 * kept, beside which their compressed forms are small; 0 keeps nothing.
 */
export function keptAnswers(options: {
  bytes: number
  happened: () => Promise<HistoryLine[]>
  now: () => Date
}): RequestHandler {
  const kept = new Map<string, Kept>()
  let held = 0
  let minute = 0
  /** How often the history was looked at, and at which look something was last new: of anything, of a session. */
  let look = 0
  let anything = 0
  const places = new Map<number, number>()

  const lookUp = oneAtATime(async () => {
    const lines = await options.happened()
    look++
    for (const { subject, sessionId } of lines) {
      if (subject === 'SignUp' && sessionId !== null) places.set(sessionId, look)
      else anything = look
    }
    const since = Math.floor(options.now().getTime() / 60_000)
    if (since === minute) return
    minute = since
    held = 0
    kept.clear()
    places.clear()
    anything = look
  })
  const isRight = ({ look: made, placesOf }: Kept) => {
    const told = placesOf ? placesOf.map((session) => places.get(session) ?? 0) : places.values()
    return anything <= made && [...told].every((changed) => changed <= made)
  }
  const keep = (address: string, page: Kept) => {
    const size = address.length + page.body.length
    const before = kept.get(address)
    const room = before ? address.length + before.body.length : 0
    if (!isRight(page) || held - room + size > options.bytes) return
    kept.set(address, page)
    held += size - room
  }

  return (request, response, next) => {
    if (request.method !== 'GET' || !isAnybody(request) || options.bytes === 0) return next()
    lookUp().then(
      () => {
        const page = kept.get(request.originalUrl)
        if (page && isRight(page)) return void send(page, request, response).catch(next)
        const made = look
        collect(response, (body) => {
          if (!isKeepable(response)) return false
          const { placesOf = null } = response.locals as Partial<Kept>
          const fresh = { body, tag: tagOf(body), encoded: new Map(), look: made, placesOf }
          keep(request.originalUrl, fresh)
          void send(fresh, request, response).catch(next)
          return true
        })
        next()
        // Without the history nothing is kept, and nothing kept is given; the page itself may still be made.
      },
      () => next(),
    )
  }
}

const tagOf = (body: Buffer) => `W/"${createHash('sha256').update(body).digest('base64url')}"`

/** Sends a page as this browser takes it; nothing at all when it has it already. */
async function send(page: Kept, request: Request, response: Response): Promise<void> {
  response.setHeader('Cache-Control', 'private, no-cache')
  response.setHeader('Content-Type', HTML)
  response.setHeader('ETag', page.tag)
  response.vary('Cookie, Accept-Encoding')
  if (request.fresh) return void response.status(304).end()
  const encoding = request.acceptsEncodings('br', 'gzip', 'identity') || 'identity'
  const encode = encoders[encoding]
  if (!encode) return void response.end(page.body)
  const encoded = page.encoded.get(encoding) ?? encode(page.body)
  page.encoded.set(encoding, encoded)
  encoded.catch(() => page.encoded.delete(encoding))
  const body = await encoded
  response.setHeader('Content-Encoding', encoding)
  response.end(body)
}

/** Holds an answer back until it is whole; it goes out as it was made unless `take` says that it has it. */
function collect(response: Response, take: (body: Buffer) => boolean): void {
  const { write, end } = response
  const parts: Buffer[] = []
  const add = (part: unknown) => {
    if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part))
  }
  response.write = (part: unknown) => {
    add(part)
    return true
  }
  response.end = (part?: unknown) => {
    add(part)
    Object.assign(response, { write, end })
    const body = Buffer.concat(parts)
    if (!take(body)) response.end(body)
    return response
  }
}

/**
 * Asks again only once the last asking is answered, and for everybody who came meanwhile together: none is told
 * what was so before they came.
 */
function oneAtATime<T>(ask: () => Promise<T>): () => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  let next: Promise<T> | null = null
  return () => {
    next ??= last.then(() => {
      next = null
      const asked = ask()
      last = asked.catch(() => {})
      return asked
    })
    return next
  }
}
