// Takes hold of an event, so that nobody else changes it before this transaction ends.
import { eventsVisibleTo } from '#graphql/events/event-access.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { NotFound } from '#graphql/operation/refusal.ts'

/** The event with its sessions, organisation and councils, locked. Throws NotFound where the viewer may not see it. */
export async function lockEvent(tx: Transaction, eventId: number) {
  await tx.db.$queryRaw`SELECT id FROM "Event" WHERE id = ${eventId} FOR UPDATE`
  const event = await tx.db.event.findFirst({
    where: { AND: [{ id: eventId }, eventsVisibleTo(tx.viewer)] },
    include: {
      sessions: { orderBy: { startsAt: 'asc' } },
      organisation: { include: { areas: { select: { areaCode: true } } } },
    },
  })
  if (!event) throw new NotFound()
  return { ...event, councils: event.organisation.areas.map((area) => area.areaCode) }
}

export type LockedEvent = Awaited<ReturnType<typeof lockEvent>>
