// Throws a draft away. What was published once is called off instead, so that nobody looks for it in vain.
import { eventAlone } from '#graphql/events/event-input.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { lockEvent } from '#graphql/events/lock-event.ts'
import { operation } from '#graphql/operation/operation.ts'

/** Refuses with WrongState. Its dates and where its texts stood go with it; its history stays. */
export const discardEvent = operation({
  permission: 'event.write',
  input: eventAlone,
  async run(tx, { eventId }) {
    const event = await lockEvent(tx, eventId)
    tx.allow(event)
    if (event.state !== 'draft') throw new WrongState()
    await tx.db.event.delete({ where: { id: eventId }, select: { id: true } })
    await tx.record({
      action: 'event.discarded',
      subject: 'Event',
      subjectId: eventId,
      organisationId: event.organisationId,
    })
  },
})
