// Calls one date off, and tells everybody who signed up for it why.
import { columnsOf } from '#graphql/text/schema.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import type { HeldSession } from '#graphql/sessions/lock-session.ts'
import { sessionFacts } from '#graphql/sessions/session-facts.ts'
import { tellSession } from '#graphql/sessions/tell-session.ts'
import type { BilingualText } from '#graphql/text/bilingual-text.ts'

/** Lock it and ask permission before. Returns how many were told. */
export async function callOffSession(
  tx: Transaction,
  session: HeldSession,
  reason: BilingualText,
): Promise<number> {
  await tx.db.session.update({
    where: { id: session.id },
    data: { cancelledAt: tx.now, ...columnsOf('cancelledReason', reason) },
    select: { id: true },
  })
  // Of a date that has begun nobody is told that it does not take place.
  if (session.startsAt <= tx.now) return 0
  const facts = { ...sessionFacts(session), reason }
  return tellSession(tx, session.id, { kind: 'event.cancelled', facts })
}
