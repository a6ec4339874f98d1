// Takes down what should not stand there: the liaison officer's, with a reason that its organisers are told.
import { stepFrom } from '#graphql/events/event.ts'
import { eventWithReason } from '#graphql/events/event-input.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { lockEvent } from '#graphql/events/lock-event.ts'
import { operation } from '#graphql/operation/operation.ts'
import { officerOf, subjectOf } from '#graphql/organisations/decide-organisation.ts'
import { findOrganisation } from '#graphql/organisations/find-organisation.ts'
import { organisersOf } from '#graphql/opportunities/organisers-of.ts'
import { tellOff } from '#graphql/signups/tell-ahead.ts'
import { columnsOf, textOf } from '#graphql/text/schema.ts'

/** Refuses with WrongState. */
export const takeDownEvent = operation({
  permission: 'event.takeDown',
  input: eventWithReason,
  async run(tx, { eventId, reason }) {
    const event = await lockEvent(tx, eventId)
    const { organisationId } = event
    tx.allow(subjectOf(await findOrganisation(tx, organisationId)))
    const step = stepFrom(event.state, 'takeDown')
    if (!step) throw new WrongState()
    await tx.db.event.update({
      where: { id: eventId },
      data: { state: step.to, ...columnsOf('stateReason', reason), version: { increment: 1 } },
      select: { id: true },
    })
    await tx.record({
      action: `event.${step.history}`,
      subject: 'Event',
      subjectId: eventId,
      organisationId,
    })
    const facts = { title: textOf('title', event), eventId, reason, officerId: officerOf(tx) }
    const organisers = await organisersOf(tx, organisationId)
    await tx.tell(...organisers.map((to) => ({ kind: 'event.takenDown' as const, to, facts })))
    // Of a group that is suspended people were told so then.
    if (event.organisation.state !== 'suspended') await tellOff(tx, eventId)
    return event
  },
})
