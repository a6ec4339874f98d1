// Changes what is said about an event, whether or not it is published yet.
import { assertChosen } from '#graphql/areas/assert-chosen.ts'
import { assertComplete } from '#graphql/events/assert-complete.ts'
import { lacksOf, type EventToPublish } from '#graphql/events/event.ts'
import { changeEventInput, type EventFields } from '#graphql/events/event-input.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { lockEvent } from '#graphql/events/lock-event.ts'
import { eventColumns, sessionColumns, wardsOf } from '#graphql/events/write-event.ts'
import { operation } from '#graphql/operation/operation.ts'
import { Stale } from '#graphql/operation/refusal.ts'
import { findOrganisation } from '#graphql/organisations/find-organisation.ts'
import { changeSessions } from '#graphql/sessions/change-sessions.ts'

/**
 * What is left out is left empty: the whole event is said anew. Whoever signed up is told of another time or
 * venue. Refuses with Stale, WrongState, NotReady or CapacityBelowTaken.
 */
export const changeEvent = operation({
  permission: 'event.write',
  input: changeEventInput,
  async run(tx, { eventId, version, ...fields }) {
    const event = await lockEvent(tx, eventId)
    tx.allow(event)
    const isPublished = event.state === 'published'
    if (!isPublished && event.state !== 'draft') throw new WrongState()
    if (event.version !== version) throw new Stale()
    const organisation = await findOrganisation(tx, event.organisationId)
    const { priorityIds } = fields
    await assertChosen(
      tx,
      { wards: wardsOf(fields), priorityIds },
      { ...organisation, kept: event.sessions.map(({ wardCode }) => wardCode) },
    )
    if (isPublished) assertComplete(lacksOf(lackingIn(fields), tx.now))

    await tx.db.event.update({
      where: { id: eventId },
      data: {
        ...eventColumns(fields, organisation),
        priorities: {
          deleteMany: {},
          create: priorityIds.map((priorityId) => ({ priorityId })),
        },
        version: { increment: 1 },
      },
      select: { id: true },
    })
    const counts = await changeSessions(tx, { id: eventId, isPublished }, fields.sessions)
    await tx.record({
      action: 'event.changed',
      subject: 'Event',
      subjectId: eventId,
      organisationId: event.organisationId,
      facts: counts,
    })
    return event
  },
})

/** The columns that tell what it lacks. */
const lackingIn = (fields: EventFields): EventToPublish => ({
  descriptionEn: fields.description.en,
  descriptionCy: fields.description.cy,
  minimumAge: fields.minimumAge,
  under18Welcome: fields.under18Welcome,
  sessions: fields.sessions.map((session) => ({ ...sessionColumns(session), cancelledAt: null })),
})
