// What every query and every operation is given: one a request, whoever calls.
import type { SignInCookie } from '#graphql/accounts/sign-in-cookie.ts'
import type { Viewer } from '#graphql/access/viewer.ts'
import type { PrismaClient } from '#prisma/client.ts'

/** Through which door something came in. */
export type Via = 'page' | 'api' | 'job' | 'import' | 'demonstration' | 'command'

export type Context = {
  db: PrismaClient
  viewer: Viewer
  /** The clock. Nothing asks the machine for the time, nor SQL's now(). */
  now: () => Date
  via: Via
  /** Signs passes. At least 32 characters. */
  secret: string
  /** Where the request came from, hashed; what throttles count by. Null for the product itself. */
  origin: string | null
  /** The site that the origin is one of up to 65,536 networks of, hashed; null where it stands for itself. */
  originSite?: string | null
  /** The sign-in session of the browser that asks, as `viewerFrom` found it. */
  signInSessionId?: string | null
  /** Whether this is the demonstration, whose mails are read on a page of its own. */
  demonstration?: boolean
  /** Takes the cookie that an operation sets; `setCookieHeader` of graphql/accounts writes its header. */
  setCookie?: (cookie: SignInCookie) => void
}
