// Publishes a draft, so that anybody finds it.
import { lacksOf, stepFrom } from '#graphql/events/event.ts'
import { eventAlone } from '#graphql/events/event-input.ts'
import { NotReady, NotVerified, WrongState } from '#graphql/events/event-refusals.ts'
import { lockEvent } from '#graphql/events/lock-event.ts'
import { operation } from '#graphql/operation/operation.ts'
import { eventTexts } from '#graphql/wordings/texts-of.ts'

/** Refuses with NotVerified, WrongState or NotReady. */
export const publishEvent = operation({
  permission: 'event.write',
  input: eventAlone,
  async run(tx, { eventId }) {
    const event = await lockEvent(tx, eventId)
    tx.allow(event)
    if (event.organisation.state !== 'verified') throw new NotVerified()
    const step = stepFrom(event.state, 'publish')
    if (!step) throw new WrongState()
    const lacks = lacksOf(event, tx.now)
    if (lacks.length) throw new NotReady(lacks, eventTexts(event))

    await tx.db.event.update({
      where: { id: eventId },
      data: { state: step.to, publishedAt: tx.now, version: { increment: 1 } },
      select: { id: true },
    })
    await tx.record({
      action: `event.${step.history}`,
      subject: 'Event',
      subjectId: eventId,
      organisationId: event.organisationId,
    })
    return event
  },
})
