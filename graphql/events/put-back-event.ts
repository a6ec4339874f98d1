// Puts back what was taken down, and tells those concerned. Places on offer, or free by now, go to whoever waited.
import { stepFrom } from '#graphql/events/event.ts'
import { eventAlone } from '#graphql/events/event-input.ts'
import { NotVerified, WrongState } from '#graphql/events/event-refusals.ts'
import { lockEvent } from '#graphql/events/lock-event.ts'
import { operation } from '#graphql/operation/operation.ts'
import { subjectOf } from '#graphql/organisations/decide-organisation.ts'
import { findOrganisation } from '#graphql/organisations/find-organisation.ts'
import { organisersOf } from '#graphql/opportunities/organisers-of.ts'
import { tellOnAgain } from '#graphql/signups/tell-ahead.ts'
import { textOf } from '#graphql/text/schema.ts'

/** Refuses with WrongState, or NotVerified where the organisation has been suspended meanwhile. */
export const putBackEvent = operation({
  permission: 'event.takeDown',
  input: eventAlone,
  async run(tx, { eventId }) {
    const event = await lockEvent(tx, eventId)
    const { organisationId } = event
    tx.allow(subjectOf(await findOrganisation(tx, organisationId)))
    if (event.organisation.state !== 'verified') throw new NotVerified()
    const step = stepFrom(event.state, 'putBack')
    if (!step) throw new WrongState()
    await tx.db.event.update({
      where: { id: eventId },
      data: { state: step.to, stateReasonEn: null, stateReasonCy: null, version: { increment: 1 } },
      select: { id: true },
    })
    await tx.record({
      action: `event.${step.history}`,
      subject: 'Event',
      subjectId: eventId,
      organisationId,
    })
    const organisers = await organisersOf(tx, organisationId)
    const facts = { title: textOf('title', event), eventId }
    await tx.tell(...organisers.map((to) => ({ kind: 'event.putBack' as const, to, facts })))
    await tellOnAgain(tx, eventId)
    return event
  },
})
