// Calls an opportunity off, and tells everybody who put themselves forward.
import { operation } from '#graphql/operation/operation.ts'
import { callOffOpportunity } from '#graphql/opportunities/call-off-opportunity.ts'
import { lockOpportunity } from '#graphql/opportunities/lock-opportunity.ts'
import { opportunityWithReason } from '#graphql/opportunities/opportunity-input.ts'

/** Refuses with WrongState. */
export const cancelOpportunity = operation({
  permission: 'opportunity.write',
  input: opportunityWithReason,
  async run(tx, { opportunityId, reason }) {
    const opportunity = await lockOpportunity(tx, opportunityId)
    tx.allow(opportunity)
    await callOffOpportunity(tx, opportunity, reason)
    return opportunity
  },
})
