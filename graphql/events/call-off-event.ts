// Calls an event off and tells everybody who signed up for what was still to come of it.
import { columnsOf } from '#graphql/text/schema.ts'
import { stepFrom } from '#graphql/events/event.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import type { LockedEvent } from '#graphql/events/lock-event.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { callOffSession } from '#graphql/sessions/call-off-session.ts'
import { lockSessionsAhead } from '#graphql/sessions/sessions-ahead.ts'
import type { BilingualText } from '#graphql/text/bilingual-text.ts'

type CalledOff = Pick<LockedEvent, 'id' | 'state' | 'organisationId'>

/** Lock it and ask permission before. Throws WrongState. */
export async function callOffEvent(
  tx: Transaction,
  event: CalledOff,
  reason: BilingualText,
): Promise<void> {
  const step = stepFrom(event.state, 'cancel')
  if (!step) throw new WrongState()
  await tx.db.event.update({
    where: { id: event.id },
    data: { state: step.to, ...columnsOf('stateReason', reason), version: { increment: 1 } },
    select: { id: true },
  })
  await callOffDates(tx, event, reason, `event.${step.history}`)
}

/** Calls off the dates that are still to come, and nothing else of it: what took place stays. Lock it before. */
export async function callOffDates(
  tx: Transaction,
  event: CalledOff,
  reason: BilingualText,
  action = 'event.datesCancelled',
): Promise<void> {
  let told = 0
  for (const session of await lockSessionsAhead(tx, event.id)) {
    told += await callOffSession(tx, session, reason)
  }
  await tx.record({
    action,
    subject: 'Event',
    subjectId: event.id,
    organisationId: event.organisationId,
    facts: { told },
  })
}
