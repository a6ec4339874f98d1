// Calls an event off and tells everybody who signed up for what was still to come of it.
import { stepFrom } from '#graphql/events/event.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import type { LockedEvent } from '#graphql/events/lock-event.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { sessionFacts } from '#graphql/sessions/session-facts.ts'
import { lockSessionsAhead } from '#graphql/sessions/sessions-ahead.ts'
import { tellSession } from '#graphql/sessions/tell-session.ts'

/** Lock it and ask permission before. Throws WrongState. */
export async function callOffEvent(
  tx: Transaction,
  event: Pick<LockedEvent, 'id' | 'state' | 'organisationId'>,
  reason: string,
): Promise<void> {
  const step = stepFrom(event.state, 'cancel')
  if (!step) throw new WrongState()
  await tx.db.event.update({
    where: { id: event.id },
    data: { state: step.to, stateReason: reason, version: { increment: 1 } },
    select: { id: true },
  })
  let told = 0
  for (const session of await lockSessionsAhead(tx, event.id)) {
    const facts = { ...sessionFacts(session), reason }
    told += await tellSession(tx, session.id, { kind: 'event.cancelled', facts })
  }
  await tx.record({
    action: `event.${step.history}`,
    subject: 'Event',
    subjectId: event.id,
    organisationId: event.organisationId,
    facts: { told },
  })
}
