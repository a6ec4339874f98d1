// Changes what is said about an event, whether or not it is published yet.
import { assertChosen } from '#graphql/areas/assert-chosen.ts'
import { assertComplete } from '#graphql/events/assert-complete.ts'
import { lacksOf } from '#graphql/events/event.ts'
import { changeEventInput } from '#graphql/events/event-input.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { lockEvent } from '#graphql/events/lock-event.ts'
import { eventColumns, sessionColumns, wardsOf } from '#graphql/events/write-event.ts'
import { operation } from '#graphql/operation/operation.ts'
import { Stale } from '#graphql/operation/refusal.ts'
import { findOrganisation } from '#graphql/organisations/find-organisation.ts'
import { changeSessions } from '#graphql/sessions/change-sessions.ts'
import { keepWordings } from '#graphql/wordings/keep-wordings.ts'
import { eventTexts } from '#graphql/wordings/texts-of.ts'

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
    const columns = eventColumns(fields, organisation)
    const [before, after] = [eventTexts(event), eventTexts(columns)]
    if (isPublished) {
      const sessions = fields.sessions.map((one) => ({ ...sessionColumns(one), cancelledAt: null }))
      assertComplete(lacksOf({ ...columns, organisation, sessions }, tx.now), after)
    }

    await tx.db.event.update({
      where: { id: eventId },
      data: {
        ...columns,
        priorities: {
          deleteMany: {},
          create: priorityIds.map((priorityId) => ({ priorityId })),
        },
        version: { increment: 1 },
      },
      select: { id: true },
    })
    const of = { organisationId: event.organisationId, eventId }
    await keepWordings(tx, of, { before, after, said: fields.written })
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
