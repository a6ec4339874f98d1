// The cookie that carries a sign-in session, and nothing else.
import { Cookie, TimeSpan } from 'lucia'

export const SIGNED_IN_FOR = new TimeSpan(30, 'd')

const NAME = 'session'

/** What the browser is to keep: the raw id of its sign-in session, or null to forget it. */
export type SignInCookie = { sessionId: string | null }

/** The value of a Set-Cookie header. Secure wherever people reach us over https. */
export const setCookieHeader = ({ sessionId }: SignInCookie, publicUrl: string): string =>
  new Cookie(NAME, sessionId ?? '', {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: publicUrl.startsWith('https:'),
    maxAge: sessionId === null ? 0 : SIGNED_IN_FOR.seconds(),
  }).serialize()

/** The raw id in a Cookie header, or null. Other cookies may hold anything, even what cannot be decoded. */
export const readSignInCookie = (header: string | null): string | null =>
  /(?:^|;\s*)session=([a-z0-9]{20,80})(?:;|$)/.exec(header ?? '')?.[1] ?? null
