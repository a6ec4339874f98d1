// Throws a draft away. What was published once is called off instead, so that nobody looks for it in vain.
import { WrongState } from '#graphql/events/event-refusals.ts'
import { operation } from '#graphql/operation/operation.ts'
import { lockOpportunity } from '#graphql/opportunities/lock-opportunity.ts'
import { opportunityAlone } from '#graphql/opportunities/opportunity-input.ts'

/** Refuses with WrongState. What it asks for and where its texts stood go with it; its history stays. */
export const discardOpportunity = operation({
  permission: 'opportunity.write',
  input: opportunityAlone,
  async run(tx, { opportunityId }) {
    const opportunity = await lockOpportunity(tx, opportunityId)
    tx.allow(opportunity)
    if (opportunity.state !== 'draft') throw new WrongState()
    await tx.db.opportunity.delete({ where: { id: opportunityId }, select: { id: true } })
    await tx.record({
      action: 'opportunity.discarded',
      subject: 'Opportunity',
      subjectId: opportunityId,
      organisationId: opportunity.organisationId,
    })
  },
})
