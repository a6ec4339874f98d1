// Calls an opportunity off and tells everybody who put themselves forward.
import { applicationTellings } from '#graphql/applications/application-notice.ts'
import { standing } from '#graphql/applications/application.ts'
import { keepLinks } from '#graphql/applications/keep-links.ts'
import { stepFrom } from '#graphql/events/event.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { opportunityFacts, type HeldOpportunity } from '#graphql/opportunities/lock-opportunity.ts'

/** Lock it and ask permission before. Throws WrongState. */
export async function callOffOpportunity(
  tx: Transaction,
  opportunity: HeldOpportunity,
  reason: string,
): Promise<void> {
  const step = stepFrom(opportunity.state, 'cancel')
  if (!step) throw new WrongState()
  await tx.db.opportunity.update({
    where: { id: opportunity.id },
    data: { state: step.to, stateReason: reason, version: { increment: 1 } },
    select: { id: true },
  })
  await keepLinks(tx, opportunity.id)
  await tx.record({
    action: `opportunity.${step.history}`,
    subject: 'Opportunity',
    subjectId: opportunity.id,
    organisationId: opportunity.organisationId,
  })
  const facts = { ...opportunityFacts(opportunity), reason }
  await tx.tell(
    ...(await applicationTellings(tx, opportunity.id, [...standing], (to) => ({
      kind: 'opportunity.cancelled',
      facts,
      ...to,
    }))),
  )
}
