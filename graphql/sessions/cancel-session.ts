// Calls one date of an event off, and tells everybody who signed up for it. The others stay.
import { z } from 'zod'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { lockEvent } from '#graphql/events/lock-event.ts'
import { idOf } from '#graphql/operation/id.ts'
import { operation } from '#graphql/operation/operation.ts'
import { callOffSession } from '#graphql/sessions/call-off-session.ts'
import { lockSession, readSession } from '#graphql/sessions/lock-session.ts'
import { reasonText } from '#graphql/text/clean-text.ts'

const input = z.object({ sessionId: idOf('Session'), reason: reasonText({ max: 1000 }) })

/** Refuses with WrongState once it has begun or is off, and where its event is not published. */
export const cancelSession = operation({
  permission: 'event.write',
  input,
  async run(tx, { sessionId, reason }) {
    // The event first, as everybody does who takes both.
    const event = await lockEvent(tx, (await readSession(tx, sessionId)).eventId)
    tx.allow(event)
    const session = await lockSession(tx, sessionId)
    const isAhead = session.startsAt > tx.now && !session.cancelledAt
    if (event.state !== 'published' || !isAhead) throw new WrongState()
    const told = await callOffSession(tx, session, reason)
    // Who has the event's form open has this date in it still, and is told so.
    await tx.db.event.update({
      where: { id: event.id },
      data: { version: { increment: 1 } },
      select: { id: true },
    })
    await tx.record({
      action: 'event.dateCancelled',
      subject: 'Event',
      subjectId: event.id,
      organisationId: event.organisationId,
      facts: { sessionId, told },
    })
    return session
  },
})
