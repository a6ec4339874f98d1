// Lapses what is past its time in one session: places of guests who did not answer, and offers nobody took up.
import type { Transaction } from '#graphql/operation/operation.ts'
import type { HeldSession } from '#graphql/sessions/lock-session.ts'
import { moveSignUp } from '#graphql/signups/move-sign-up.ts'
import { closedBecause } from '#graphql/signups/signup.ts'
import { withRecipient } from '#graphql/signups/signup-notice.ts'

/** At most so many, the longest due first. The session must be locked, and settled afterwards. */
export async function lapseDue(
  tx: Transaction,
  session: HeldSession,
  most?: number,
): Promise<void> {
  const because = closedBecause(session, session, tx.now)
  const due = await tx.db.signUp.findMany({
    where: {
      sessionId: session.id,
      // While an event is down nobody can answer an offer: it stands until the event is on again.
      state: { in: because === 'not_published' ? ['asked'] : ['asked', 'offered'] },
      heldUntil: { lte: tx.now },
    },
    orderBy: [{ heldUntil: 'asc' }, { id: 'asc' }],
    ...(most === undefined ? {} : { take: most }),
    include: withRecipient,
  })
  // An offer of a session that is called off is over with it: people were told of that.
  const quiet = because !== null && because !== 'sign_up_closed'
  for (const signUp of due) await moveSignUp(tx, session, signUp, 'lapse', { quiet })
}
