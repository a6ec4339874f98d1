// Takes down what an organisation leaves behind when it is no more.
import { callOffDates, callOffEvent } from '#graphql/events/call-off-event.ts'
import { closeLinksOf } from '#graphql/links/close-links-of.ts'
import { callOffOpportunity, endOpportunity } from '#graphql/opportunities/call-off-opportunity.ts'
import { holdOpportunity } from '#graphql/opportunities/lock-opportunity.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { holdPublished } from '#graphql/organisations/hold-published.ts'
import { eventsAhead, opportunitiesAhead } from '#graphql/organisations/what-is-ahead.ts'
import type { BilingualText } from '#graphql/text/bilingual-text.ts'

/**
 * Calls off whatever is to come; everybody who is concerned is told why. What the officer took down stays down, so
 * that nobody makes it public by closing. Lock the organisation first.
 */
export async function callOffWhatIsAhead(
  tx: Transaction,
  organisationId: number,
  reason: BilingualText,
): Promise<void> {
  await holdPublished(tx, organisationId)
  const orderBy = { id: 'asc' } as const
  const events = await tx.db.event.findMany({
    where: eventsAhead(organisationId, tx.now),
    select: { id: true, state: true, organisationId: true },
    orderBy,
  })
  for (const event of events) {
    await (event.state === 'taken_down' ? callOffDates : callOffEvent)(tx, event, reason)
  }
  const opportunities = await tx.db.opportunity.findMany({
    where: opportunitiesAhead(organisationId, tx.now),
    select: { id: true, state: true },
    orderBy,
  })
  for (const { id, state } of opportunities) {
    const opportunity = await holdOpportunity(tx, id)
    await (state === 'taken_down' ? endOpportunity : callOffOpportunity)(tx, opportunity, reason)
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
