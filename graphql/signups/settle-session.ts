// The end of every change to a session's places: what became free is offered to the next in order.
import { countPlaces, type HeldSession } from '#graphql/sessions/lock-session.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { offerDeadline } from '#graphql/signups/hold.ts'
import { moveSignUp } from '#graphql/signups/move-sign-up.ts'
import { closedBecause, placesFree } from '#graphql/signups/signup.ts'
import { withRecipient } from '#graphql/signups/signup-notice.ts'

/** Counts the session's places and offers what is free to whoever waits, in order. */
export async function settleSession(tx: Transaction, session: HeldSession): Promise<void> {
  await countPlaces(tx, session)
  if (session.waiting === 0 || placesFree(session) === 0) return
  if (closedBecause(session, session, tx.now)) return
  const next = await tx.db.signUp.findMany({
    where: { sessionId: session.id, state: 'waiting' },
    orderBy: [{ queuedAt: 'asc' }, { id: 'asc' }],
    take: placesFree(session) ?? session.waiting,
    include: withRecipient,
  })
  const heldUntil = offerDeadline(session, tx.now)
  for (const signUp of next) await moveSignUp(tx, session, signUp, 'offer', { heldUntil })
  await countPlaces(tx, session)
}
