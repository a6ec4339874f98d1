// Calls an opportunity off and tells everybody who put themselves forward.
import { columnsOf } from '#graphql/text/schema.ts'
import { keepLinks } from '#graphql/applications/keep-links.ts'
import { tellApplicants } from '#graphql/applications/tell-applicants.ts'
import { stepFrom } from '#graphql/events/event.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { opportunityFacts, type HeldOpportunity } from '#graphql/opportunities/lock-opportunity.ts'
import type { BilingualText } from '#graphql/text/bilingual-text.ts'
import { addDays } from '#graphql/time/calendar-day.ts'
import { londonDate } from '#graphql/time/london-time.ts'
import type { Prisma } from '#prisma/client.ts'

/** Lock it and ask permission before. Throws WrongState. */
export async function callOffOpportunity(
  tx: Transaction,
  opportunity: HeldOpportunity,
  reason: BilingualText,
): Promise<void> {
  const step = stepFrom(opportunity.state, 'cancel')
  if (!step) throw new WrongState()
  const data = { state: step.to, ...columnsOf('stateReason', reason) }
  await end(tx, opportunity, { data, action: `opportunity.${step.history}`, reason })
}

/** Yesterday was its last day, and it stays as hidden as it is. Lock it before. */
export async function endOpportunity(
  tx: Transaction,
  opportunity: HeldOpportunity,
  reason: BilingualText,
): Promise<void> {
  const data = { endsOn: new Date(addDays(londonDate(tx.now), -1)) }
  await end(tx, opportunity, { data, action: 'opportunity.ended', reason })
}

async function end(
  tx: Transaction,
  opportunity: HeldOpportunity,
  how: { data: Prisma.OpportunityUpdateInput; action: string; reason: BilingualText },
) {
  await tx.db.opportunity.update({
    where: { id: opportunity.id },
    data: { ...how.data, version: { increment: 1 } },
    select: { id: true },
  })
  await keepLinks(tx, opportunity.id)
  await tx.record({
    action: how.action,
    subject: 'Opportunity',
    subjectId: opportunity.id,
    organisationId: opportunity.organisationId,
  })
  await tellApplicants(tx, opportunity.id, {
    kind: 'opportunity.cancelled',
    facts: { ...opportunityFacts(opportunity), reason: how.reason },
  })
}
