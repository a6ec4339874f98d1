// Takes down what should not stand there: the liaison officer's, with a reason that its organisers are told.
import { tellApplicants } from '#graphql/applications/tell-applicants.ts'
import { stepFrom } from '#graphql/events/event.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { operation } from '#graphql/operation/operation.ts'
import { lockOpportunity, opportunityFacts } from '#graphql/opportunities/lock-opportunity.ts'
import { opportunityWithReason } from '#graphql/opportunities/opportunity-input.ts'
import { officerOf, subjectOf } from '#graphql/organisations/decide-organisation.ts'
import { organisersOf } from '#graphql/opportunities/organisers-of.ts'
import { columnsOf, textOf } from '#graphql/text/schema.ts'

/** Refuses with WrongState. */
export const takeDownOpportunity = operation({
  permission: 'opportunity.takeDown',
  input: opportunityWithReason,
  async run(tx, { opportunityId, reason }) {
    const opportunity = await lockOpportunity(tx, opportunityId)
    tx.allow(subjectOf({ ...opportunity.organisation, councils: opportunity.councils }))
    const step = stepFrom(opportunity.state, 'takeDown')
    if (!step) throw new WrongState()
    await tx.db.opportunity.update({
      where: { id: opportunityId },
      data: { state: step.to, ...columnsOf('stateReason', reason), version: { increment: 1 } },
      select: { id: true },
    })
    await tx.record({
      action: `opportunity.${step.history}`,
      subject: 'Opportunity',
      subjectId: opportunityId,
      organisationId: opportunity.organisationId,
    })
    const organisers = await organisersOf(tx, opportunity.organisationId)
    const officerId = officerOf(tx)
    const facts = { title: textOf('title', opportunity), opportunityId, reason, officerId }
    await tx.tell(
      ...organisers.map((to) => ({ kind: 'opportunity.takenDown' as const, to, facts })),
    )
    // Of a group that is suspended people were told so then.
    if (opportunity.organisationState === 'suspended') return opportunity
    await tellApplicants(tx, opportunityId, {
      kind: 'opportunity.unpublished',
      facts: opportunityFacts(opportunity),
    })
    return opportunity
  },
})
