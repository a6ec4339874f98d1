// Finds, for many entries of a calendar at once, the events that they made before.
import type { KeptEvent } from '#graphql/imports/imported-event.ts'
import type { Database, Prisma } from '#prisma/client.ts'

const withSessions = {
  sessions: { orderBy: [{ startsAt: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.EventInclude

export type FoundEvent = Prisma.EventGetPayload<{ include: typeof withSessions }> & KeptEvent

/** By their UID. Three statements, however many entries. */
export async function findImportedEvents(
  db: Database,
  at: { organisationId: number; source: string },
  uids: readonly string[],
): Promise<Map<string, FoundEvent>> {
  const events = await db.event.findMany({
    where: { ...at, sourceId: { in: [...uids] } },
    include: withSessions,
  })
  const changes = await db.history.findMany({
    where: {
      subject: 'Event',
      subjectId: { in: events.map(({ id }) => id) },
      action: 'event.changed',
      via: { not: 'import' },
    },
    select: { subjectId: true },
    distinct: ['subjectId'],
  })
  const changed = new Set(changes.map(({ subjectId }) => subjectId))
  return new Map(
    events.map((event) => [event.sourceId ?? '', { ...event, changedHere: changed.has(event.id) }]),
  )
}
