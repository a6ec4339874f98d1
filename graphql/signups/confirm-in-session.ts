// Gives somebody who asked the place that was held for them, or what there is now.
import type { HeldSession } from '#graphql/sessions/lock-session.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { markHeardOf } from '#graphql/people/mark-heard-of.ts'
import { moveSignUp, type HeldSignUp } from '#graphql/signups/move-sign-up.ts'
import { closedBecause, decidePlace } from '#graphql/signups/signup.ts'
import { SignUpClosed } from '#graphql/signups/signup-refusals.ts'

/**
 * Confirms a sign-up that was asked for, or begins it anew where it lapsed or was given back. One that stands
 * already stays as it is, so that a button may be pressed twice. The session must be locked, and settled afterwards.
 */
export async function confirmInSession(
  tx: Transaction,
  session: HeldSession,
  signUp: HeldSignUp,
): Promise<HeldSignUp> {
  if (signUp.state === 'declined') throw new SignUpClosed('declined')
  if (!['asked', 'lapsed', 'withdrawn'].includes(signUp.state)) return signUp
  const because = closedBecause(session, session, tx.now)
  if (because) throw new SignUpClosed(because)
  // The link in the mail was followed, or the address is one that the viewer has confirmed.
  await markHeardOf(tx, signUp.person)
  const held = signUp.state === 'asked' && signUp.placed
  const place = held ? 'place' : decidePlace(session)
  return moveSignUp(tx, session, signUp, place === 'place' ? 'take' : 'queue')
}
