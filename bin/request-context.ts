// One context a request, for pages and for the API alike: who asks, from where, through which door.
import { createHmac } from 'node:crypto'
import type { AppLoadContext } from '@remix-run/node'
import type { Request, Response } from 'express'
import { setCookieHeader } from '#graphql/accounts/sign-in-cookie.ts'
import { viewerFrom } from '#graphql/accounts/sign-in-session.ts'
import type { Context, Via } from '#graphql/context.ts'
import type { Engine } from '#graphql/engine.ts'

type Options = {
  engine: Engine
  demonstration: boolean
  mailLeaves: boolean
  publicUrl: string
  /** Origins whose cookie counts. */
  origins: readonly string[]
}

/**
 * The network that an address counts as, and the site that this is one of many of. One household or server has a
 * whole IPv6 network of /64 to itself, and whoever asks for it a site of /48 with 65,536 of them.
 */
export function networksOf(address: string): { network: string; site: string | null } {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!plain.includes(':')) return { network: plain, site: null }
  const [head = '', tail] = plain.split('::')
  const before = head ? head.split(':') : []
  const after = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length
  const groups = [...before, ...Array<string>(Math.max(0, zeros)).fill('0'), ...after]
  const first = (count: number) =>
    groups
      .slice(0, count)
      .map((group) => Number.parseInt(group || '0', 16).toString(16))
      .join(':')
  return { network: first(4), site: first(3) }
}

export function requestContexts(options: Options) {
  const { engine, demonstration, publicUrl, origins } = options
  const { db, now, secret } = engine
  /** An address is personal data: throttles count by its keyed hash. */
  const hashed = (part: string | null) =>
    part && createHmac('sha256', secret).update(part).digest('base64url')

  const make = async (
    request: Request,
    response: Response,
    via: Via,
    cookieHeader: string | null,
  ): Promise<Context> => {
    const found = await viewerFrom({ db, now: now(), cookieHeader, publicUrl })
    const { viewer, signInSessionId, renewedCookie } = found
    const { network, site } = networksOf(request.ip ?? '')
    const setCookieTo = (header: string) => void response.append('Set-Cookie', header)
    if (renewedCookie) setCookieTo(renewedCookie)
    return {
      db,
      viewer,
      now,
      via,
      secret,
      demonstration,
      origin: hashed(network) || null,
      originSite: hashed(site),
      signInSessionId,
      setCookie: (cookie) => setCookieTo(setCookieHeader(cookie, publicUrl)),
    }
  }

  return {
    forPages(request: Request, response: Response): AppLoadContext {
      let made: Promise<Context> | undefined
      const context = () =>
        (made ??= make(request, response, 'page', request.headers.cookie ?? null))
      return {
        engine,
        context,
        viewer: async () => (await context()).viewer,
        demonstration,
        mailLeaves: options.mailLeaves,
        publicUrl,
        sent: (response.locals.sent as globalThis.Request | undefined) ?? null,
        requestId: String(response.locals.requestId),
        tellsPlacesOf: (sessions) => void (response.locals.placesOf = sessions),
      }
    },

    /** A cookie counts only when one of our own pages sends it; from anywhere else a request is a visitor's. */
    forApi(request: Request, response: Response): Promise<Context> {
      const own = origins.includes(request.headers.origin ?? '')
      return make(request, response, 'api', own ? (request.headers.cookie ?? null) : null)
    },
  }
}
