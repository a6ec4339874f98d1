// Calls an opportunity off, and tells everybody who put themselves forward.
import { stepFrom } from '#graphql/events/event.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { applicationTellings } from '#graphql/applications/application-notice.ts'
import { keepLinks } from '#graphql/applications/keep-links.ts'
import { operation } from '#graphql/operation/operation.ts'
import { lockOpportunity, opportunityFacts } from '#graphql/opportunities/lock-opportunity.ts'
import { opportunityWithReason } from '#graphql/opportunities/opportunity-input.ts'

/** Refuses with WrongState. */
export const cancelOpportunity = operation({
  permission: 'opportunity.write',
  input: opportunityWithReason,
  async run(tx, { opportunityId, reason }) {
    const opportunity = await lockOpportunity(tx, opportunityId)
    tx.allow(opportunity)
    const step = stepFrom(opportunity.state, 'cancel')
    if (!step) throw new WrongState()
    await tx.db.opportunity.update({
      where: { id: opportunityId },
      data: { state: step.to, stateReason: reason, version: { increment: 1 } },
      select: { id: true },
    })
    await keepLinks(tx, opportunityId)
    await tx.record({
      action: `opportunity.${step.history}`,
      subject: 'Opportunity',
      subjectId: opportunityId,
      organisationId: opportunity.organisationId,
    })
    const facts = { ...opportunityFacts(opportunity), reason }
    await tx.tell(
      ...(await applicationTellings(tx, opportunityId, ['put_forward', 'accepted'], (to) => ({
        kind: 'opportunity.cancelled',
        facts,
        ...to,
      }))),
    )
    return opportunity
  },
})
