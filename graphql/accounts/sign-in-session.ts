// A browser that is signed in: who it is, its beginning and its end.
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import { luciaOn } from '#graphql/accounts/lucia.ts'
import { hashOf } from '#graphql/accounts/lucia-adapter.ts'
import {
  readSignInCookie,
  setCookieHeader,
  type SignInCookie,
} from '#graphql/accounts/sign-in-cookie.ts'
import type { Database } from '#prisma/client.ts'

type At = { db: Database; now: Date }

export type FoundViewer = {
  viewer: Viewer
  /** For the context: the sign-in session's row, or null where nobody is signed in. */
  signInSessionId: string | null
  /** A Set-Cookie header to send along, where the session was renewed or the cookie is good for nothing. */
  renewedCookie: string | null
}

/**
 * Who is asking. A visitor without a cookie costs no SQL; everybody signed in costs one statement, and one
 * more when their session is past its half and is renewed.
 */
export async function viewerFrom({
  db,
  now,
  cookieHeader,
  publicUrl,
}: At & { cookieHeader: string | null; publicUrl: string }): Promise<FoundViewer> {
  const sessionId = readSignInCookie(cookieHeader)
  if (sessionId === null) return { viewer: visitor, signInSessionId: null, renewedCookie: null }
  const { session, user } = await luciaOn(db, now).validateSession(sessionId)
  if (!session) {
    const renewedCookie = setCookieHeader({ sessionId: null }, publicUrl)
    return { viewer: visitor, signInSessionId: null, renewedCookie }
  }
  return {
    viewer: user.viewer,
    signInSessionId: hashOf(sessionId),
    renewedCookie: session.fresh ? setCookieHeader({ sessionId }, publicUrl) : null,
  }
}

/** Signs a browser in to an account. */
export async function startSession({ db, now }: At, accountId: number): Promise<SignInCookie> {
  const session = await luciaOn(db, now).createSession(accountId, {})
  return { sessionId: session.id }
}

/** Signs one browser out, by the row of its session. */
export async function endSession({ db }: At, signInSessionId: string): Promise<SignInCookie> {
  await db.signInSession.deleteMany({ where: { id: signInSessionId } })
  return { sessionId: null }
}

/** Signs every browser of an account out. */
export async function endAllSessions({ db, now }: At, accountId: number): Promise<SignInCookie> {
  await luciaOn(db, now).invalidateUserSessions(accountId)
  return { sessionId: null }
}
