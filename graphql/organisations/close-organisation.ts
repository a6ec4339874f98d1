// Takes down what an organisation leaves behind when it is no more.
import { callOffEvent } from '#graphql/events/call-off-event.ts'
import { lockEvent } from '#graphql/events/lock-event.ts'
import { closeLinksOf } from '#graphql/links/close-links-of.ts'
import { callOffOpportunity } from '#graphql/opportunities/call-off-opportunity.ts'
import { holdOpportunity } from '#graphql/opportunities/lock-opportunity.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { eventsAhead, opportunitiesAhead } from '#graphql/organisations/what-is-ahead.ts'

/** Calls off whatever is to come; everybody who is concerned is told why. Lock the organisation first. */
export async function callOffWhatIsAhead(
  tx: Transaction,
  organisationId: number,
  reason: string,
): Promise<void> {
  // Drafts are held too: whoever is publishing one either has done so by now, or finds that it has closed.
  await tx.db.$queryRaw`
    SELECT id FROM "Event" WHERE "organisationId" = ${organisationId}
      AND state <> 'cancelled' ORDER BY id FOR UPDATE`
  await tx.db.$queryRaw`
    SELECT id FROM "Opportunity" WHERE "organisationId" = ${organisationId}
      AND state <> 'cancelled' ORDER BY id FOR UPDATE`
  const select = { id: true } as const
  const orderBy = { id: 'asc' } as const
  const events = await tx.db.event.findMany({
    where: eventsAhead(organisationId, tx.now),
    select,
    orderBy,
  })
  for (const { id } of events) await callOffEvent(tx, await lockEvent(tx, id), reason)
  const opportunities = await tx.db.opportunity.findMany({
    where: opportunitiesAhead(organisationId, tx.now),
    select,
    orderBy,
  })
  for (const { id } of opportunities) {
    await callOffOpportunity(tx, await holdOpportunity(tx, id), reason)
  }
}

/** Its links are let go and its invitations withdrawn. Lock it first. */
export async function letGo(
  tx: Transaction,
  organisationId: number,
  reason: string | null,
): Promise<void> {
  await closeLinksOf(tx, organisationId, reason)
  await tx.db.invitation.updateMany({
    where: { organisationId, state: 'open' },
    data: { state: 'withdrawn' },
  })
}

/** Nobody is named any more: whoever gave themselves as its contact has gone. */
export const noContact = { contactName: null, contactEmail: null, contactPhone: null } as const
