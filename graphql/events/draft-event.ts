// Begins an event as a draft, which only its organisation sees.
import { assertChosen } from '#graphql/areas/assert-chosen.ts'
import { draftEventInput } from '#graphql/events/event-input.ts'
import { eventColumns, sessionColumns, wardsOf } from '#graphql/events/write-event.ts'
import { findOrganisation } from '#graphql/organisations/find-organisation.ts'
import { operation } from '#graphql/operation/operation.ts'
import { keepWordings } from '#graphql/wordings/keep-wordings.ts'
import { eventTexts } from '#graphql/wordings/texts-of.ts'

export const draftEvent = operation({
  permission: 'event.write',
  input: draftEventInput,
  async run(tx, { organisationId, source, sourceId, ...fields }) {
    const organisation = await findOrganisation(tx, organisationId)
    tx.allow({ organisationId })
    const { priorityIds } = fields
    await assertChosen(tx, { wards: wardsOf(fields), priorityIds }, organisation)
    const columns = eventColumns(fields, organisation)
    const event = await tx.db.event.create({
      data: {
        ...columns,
        organisationId,
        state: 'draft',
        createdAt: tx.now,
        source: source ?? null,
        sourceId: sourceId ?? null,
        sessions: {
          create: fields.sessions.map((session) => ({
            ...sessionColumns(session),
            sourceId: session.sourceId ?? null,
          })),
        },
        priorities: { create: priorityIds.map((priorityId) => ({ priorityId })) },
      },
      select: { id: true },
    })
    const of = { organisationId, eventId: event.id }
    await keepWordings(tx, of, { before: null, after: eventTexts(columns), said: fields.written })
    await tx.record({
      action: 'event.drafted',
      subject: 'Event',
      subjectId: event.id,
      organisationId,
    })
    return event
  },
})
