// Calls an event off, and tells everybody who signed up.
import { callOffEvent } from '#graphql/events/call-off-event.ts'
import { eventWithReason } from '#graphql/events/event-input.ts'
import { lockEvent } from '#graphql/events/lock-event.ts'
import { operation } from '#graphql/operation/operation.ts'

/** Refuses with WrongState. */
export const cancelEvent = operation({
  permission: 'event.write',
  input: eventWithReason,
  async run(tx, { eventId, reason }) {
    const event = await lockEvent(tx, eventId)
    tx.allow(event)
    await callOffEvent(tx, event, reason)
    return event
  },
})
