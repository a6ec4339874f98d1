// Takes hold of all that an organisation has published or may publish, in the order in which everybody does.
import type { Transaction } from '#graphql/operation/operation.ts'

/**
 * Drafts and what is taken down too: whoever is publishing or putting back one of them either has done so by now, or
 * finds how the organisation stands then. Lock the organisation first.
 */
export async function holdPublished({ db }: Transaction, organisationId: number): Promise<void> {
  await db.$queryRaw`
    SELECT id FROM "Event" WHERE "organisationId" = ${organisationId}
      AND state <> 'cancelled' ORDER BY id FOR UPDATE`
  await db.$queryRaw`
    SELECT session.id FROM "Session" AS session JOIN "Event" AS event ON event.id = session."eventId"
    WHERE event."organisationId" = ${organisationId} AND event.state <> 'cancelled'
    ORDER BY session.id FOR UPDATE OF session`
  await db.$queryRaw`
    SELECT id FROM "Opportunity" WHERE "organisationId" = ${organisationId}
      AND state <> 'cancelled' ORDER BY id FOR UPDATE`
}
