// Takes hold of a session to decide about its places, once what is past its time there has lapsed.
import { lockSession, type SessionHolder } from '#graphql/sessions/lock-session.ts'
import { lapseDue } from '#graphql/signups/lapse-due.ts'
import { settleSession } from '#graphql/signups/settle-session.ts'

/** The session, locked, as if the clock had just been looked at. Throws NotFound where there is none. */
export const holdSession: SessionHolder = async (tx, sessionId) => {
  const session = await lockSession(tx, sessionId)
  if (session.due) {
    await lapseDue(tx, session)
    await settleSession(tx, session)
  }
  return session
}
