// Calls an event off, and tells everybody who signed up.
import { stepFrom } from '#graphql/events/event.ts'
import { eventWithReason } from '#graphql/events/event-input.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { lockEvent } from '#graphql/events/lock-event.ts'
import { operation } from '#graphql/operation/operation.ts'
import { sessionFacts } from '#graphql/sessions/session-facts.ts'
import { lockSessionsAhead } from '#graphql/sessions/sessions-ahead.ts'
import { tellSession } from '#graphql/sessions/tell-session.ts'

/** Refuses with WrongState. */
export const cancelEvent = operation({
  permission: 'event.write',
  input: eventWithReason,
  async run(tx, { eventId, reason }) {
    const event = await lockEvent(tx, eventId)
    tx.allow(event)
    const step = stepFrom(event.state, 'cancel')
    if (!step) throw new WrongState()
    await tx.db.event.update({
      where: { id: eventId },
      data: { state: step.to, stateReason: reason, version: { increment: 1 } },
      select: { id: true },
    })
    let told = 0
    for (const session of await lockSessionsAhead(tx, eventId)) {
      const facts = { ...sessionFacts(session), reason }
      told += await tellSession(tx, session.id, { kind: 'event.cancelled', facts })
    }
    await tx.record({
      action: `event.${step.history}`,
      subject: 'Event',
      subjectId: eventId,
      organisationId: event.organisationId,
      facts: { told },
    })
    return event
  },
})
