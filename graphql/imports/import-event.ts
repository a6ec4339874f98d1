// Takes one entry of a calendar as a draft of its organisation, or brings the event it made before in step.
import { noText } from '#graphql/text/schema.ts'
import type { EventFields } from '#graphql/events/event-input.ts'
import { eventColumns, sessionColumns } from '#graphql/events/write-event.ts'
import { findImportedEvents, type FoundEvent } from '#graphql/imports/find-imported-events.ts'
import {
  decideEvent,
  type EventDecision,
  type EventLeftAlone,
} from '#graphql/imports/imported-event.ts'
import type { Imported } from '#graphql/imports/import-organisation.ts'
import { importEventInput, type ImportedEvent } from '#graphql/imports/import-input.ts'
import { operation, type Transaction } from '#graphql/operation/operation.ts'
import { lockOrganisation } from '#graphql/organisations/find-organisation.ts'
import { callOffSession } from '#graphql/sessions/call-off-session.ts'
import { changeSessions, lockSessionsOf, withPeople } from '#graphql/sessions/change-sessions.ts'
import { readSession } from '#graphql/sessions/lock-session.ts'
import { planSessions } from '#graphql/sessions/session-changes.ts'
import { columnsOf } from '#graphql/text/schema.ts'
import { londonDate } from '#graphql/time/london-time.ts'
import { keepWordings } from '#graphql/wordings/keep-wordings.ts'
import { eventTexts } from '#graphql/wordings/texts-of.ts'

type Organisation = { id: number; nameEn: string | null; nameCy: string | null }
type Change = Extract<EventDecision, { do: 'change' }>

/**
 * Whoever signed up is told of another time or place and of a date that goes. Nothing is published by it; an entry
 * that is off as a whole is for cancelEvent. Throws NotFound where there is no such organisation.
 */
export const importEvent = operation({
  permission: 'organisation.import',
  input: importEventInput,
  async run(tx, entry): Promise<Imported<EventLeftAlone>> {
    // Two imports of one calendar take their turns here.
    const organisation = await lockOrganisation(tx, entry.organisationId)
    tx.allow({ organisationId: organisation.id })
    const [held] = await tx.db.$queryRaw<{ id: number }[]>`
      SELECT id FROM "Event"
      WHERE "organisationId" = ${organisation.id} AND source = ${entry.source} AND "sourceId" = ${entry.sourceId}
      FOR UPDATE`
    // Who holds an event takes all its sessions at once, in the order of their ids, as everybody does.
    if (held) await lockSessionsOf(tx, held.id)
    const at = { organisationId: organisation.id, source: entry.source }
    const kept = (await findImportedEvents(tx.db, at, [entry.sourceId])).get(entry.sourceId) ?? null
    const decision = decideEvent(entry, kept, { now: tx.now, dayOf: londonDate })
    if (decision.do === 'create') return create(tx, organisation, entry, decision.plan.sessions)
    if (decision.do === 'change' && kept) return change(tx, organisation, kept, decision)
    return { outcome: 'left', reason: decision.do === 'leave' ? decision.reason : 'cancelled' }
  },
})

const unsaid = {
  kind: 'other',
  priorityIds: [],
  heldIn: [],
  access: { en: null, cy: null },
  signUpNote: { en: null, cy: null },
  minimumAge: null,
  under18Welcome: null,
  dropIn: false,
} as const

async function create(
  tx: Transaction,
  organisation: Organisation,
  { source, sourceId, title, description, kind }: ImportedEvent,
  sessions: EventFields['sessions'],
): Promise<Imported<EventLeftAlone>> {
  const fields: EventFields = {
    ...unsaid,
    priorityIds: [],
    heldIn: [],
    kind: kind ?? unsaid.kind,
    title,
    description,
    sessions,
  }
  const columns = eventColumns(fields, organisation)
  const { id } = await tx.db.event.create({
    data: {
      ...columns,
      organisationId: organisation.id,
      state: 'draft',
      createdAt: tx.now,
      source,
      sourceId,
      sessions: {
        create: sessions.map((session) => ({
          ...sessionColumns(session),
          sourceId: session.sourceId ?? null,
        })),
      },
    },
    select: { id: true },
  })
  const of = { organisationId: organisation.id, eventId: id }
  await keepWordings(tx, of, { before: null, after: eventTexts(columns) })
  await tx.record({
    action: 'event.imported',
    subject: 'Event',
    subjectId: id,
    organisationId: organisation.id,
    facts: { source, sessions: sessions.length },
  })
  return { outcome: 'created', id }
}

async function change(
  tx: Transaction,
  organisation: Organisation,
  event: FoundEvent,
  { title, description, kind, plan }: Change,
): Promise<Imported<EventLeftAlone>> {
  const isPublished = event.state === 'published'
  const { searchText } = eventColumns(
    { ...unsaid, priorityIds: [], heldIn: [], title, description, sessions: plan.sessions },
    organisation,
  )
  const words = { ...columnsOf('title', title), ...columnsOf('description', description) }
  await tx.db.event.update({
    where: { id: event.id },
    data: {
      kind,
      ...words,
      searchText,
      version: { increment: 1 },
    },
    select: { id: true },
  })
  const written = { before: eventTexts(event), after: eventTexts({ ...event, ...words }) }
  await keepWordings(tx, { organisationId: organisation.id, eventId: event.id }, written)
  // A date that the calendar no longer speaks of is off, where somebody is coming to it.
  const { gone } = planSessions(event.sessions, plan.sessions)
  const calledOff = new Set([...plan.callOff, ...(await withPeople(tx, gone))])
  for (const id of calledOff) {
    await callOffSession(tx, await readSession(tx, id), noText)
  }
  for (const { id, sourceId } of plan.renamed) {
    await tx.db.session.update({ where: { id }, data: { sourceId }, select: { id: true } })
  }
  const counts = await changeSessions(tx, { id: event.id, isPublished }, plan.sessions)
  await tx.record({
    action: 'event.changed',
    subject: 'Event',
    subjectId: event.id,
    organisationId: organisation.id,
    facts: { source: event.source, ...counts, calledOff: calledOff.size },
  })
  return { outcome: 'changed', id: event.id }
}
