// Pages that are alike for every visitor, kept until a write changes anything or the minute is over.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Request, RequestHandler, Response } from 'express'
import { readSignInCookie } from '#graphql/accounts/sign-in-cookie.ts'

const HTML = 'text/html; charset=utf-8'

/** A page that says of itself that any visitor may be given it. */
const isKeepable = (response: Response) =>
  response.statusCode === 200 &&
  response.getHeader('Content-Type') === HTML &&
  String(response.getHeader('Cache-Control')).startsWith('public')

/** A kept page, in each encoding that somebody has asked for. */
type Kept = { body: Buffer; tag: string; encoded: Map<string, Promise<Buffer>> }

const encoders: Record<string, (body: Buffer) => Promise<Buffer>> = {
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
}

/**
 * Answers visitors from what was kept. `standing` tells how the database stands: whatever was made while it said
 * the same is still right, but for the passing of time, which pages tell to the minute. `bytes` bounds the pages
 * that are kept, beside which their compressed forms are small; 0 keeps nothing.
 */
export function keptAnswers(options: {
  bytes: number
  standing: () => Promise<string>
  now: () => Date
}): RequestHandler {
  const kept = new Map<string, Kept>()
  const standing = oneAtATime(options.standing)
  let keptAt = ''
  let held = 0

  /** Forgets what no longer stands. */
  const look = async () => {
    const minute = Math.floor(options.now().getTime() / 60_000)
    const at = `${await standing()} ${minute}`
    if (at !== keptAt) {
      kept.clear()
      held = 0
      keptAt = at
    }
    return at
  }
  const keep = (address: string, at: string, page: Kept) => {
    const size = address.length + page.body.length
    if (at !== keptAt || kept.has(address) || held + size > options.bytes) return
    kept.set(address, page)
    held += size
  }

  return (request, response, next) => {
    const visitor = readSignInCookie(request.headers.cookie ?? null) === null
    if (request.method !== 'GET' || !visitor || options.bytes === 0) return next()
    look().then((at) => {
      const page = kept.get(request.originalUrl)
      if (page) return send(page, request, response)
      collect(response, (body) => {
        if (!isKeepable(response)) return false
        const fresh = { body, tag: tagOf(body), encoded: new Map() }
        keep(request.originalUrl, at, fresh)
        void send(fresh, request, response).catch(next)
        return true
      })
      next()
    }, next)
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
  response.setHeader('Content-Encoding', encoding)
  response.end(await encoded)
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
