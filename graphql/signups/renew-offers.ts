// An event is on again: whoever was offered a place while it was down could not answer, and is given the time anew.
import type { Transaction } from '#graphql/operation/operation.ts'
import type { HeldSession } from '#graphql/sessions/lock-session.ts'
import { sessionFacts } from '#graphql/sessions/session-facts.ts'
import { offerDeadline } from '#graphql/signups/hold.ts'
import { settleSession } from '#graphql/signups/settle-session.ts'
import { closedBecause } from '#graphql/signups/signup.ts'
import { signUpTelling, withRecipient } from '#graphql/signups/signup-notice.ts'

/** Moves the end of each offer in a locked session on, tells whom it concerns, and settles the session. */
export async function renewOffers(tx: Transaction, session: HeldSession): Promise<void> {
  if (!closedBecause(session, session, tx.now)) {
    const heldUntil = offerDeadline(session, tx.now)
    const offers = await tx.db.signUp.findMany({
      where: { sessionId: session.id, state: 'offered', heldUntil: { lt: heldUntil } },
      orderBy: { id: 'asc' },
      include: withRecipient,
    })
    const ids = offers.map(({ id }) => id)
    await tx.db.signUp.updateMany({ where: { id: { in: ids } }, data: { heldUntil } })
    const about = sessionFacts(session)
    await tx.tell(
      ...offers.map((offer) => signUpTelling('signUp.offered', { ...offer, heldUntil }, about)),
    )
  }
  await settleSession(tx, session)
}
