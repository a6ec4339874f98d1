// Puts back what was taken down, and tells its organisers and those who put themselves forward.
import { tellApplicants } from '#graphql/applications/tell-applicants.ts'
import { stepFrom } from '#graphql/events/event.ts'
import { NotVerified, WrongState } from '#graphql/events/event-refusals.ts'
import { operation } from '#graphql/operation/operation.ts'
import { lockOpportunity, opportunityFacts } from '#graphql/opportunities/lock-opportunity.ts'
import { opportunityAlone } from '#graphql/opportunities/opportunity-input.ts'
import { subjectOf } from '#graphql/organisations/decide-organisation.ts'
import { organisersOf } from '#graphql/opportunities/organisers-of.ts'
import { textOf } from '#graphql/text/schema.ts'

/** Refuses with WrongState, or NotVerified where the organisation has been suspended meanwhile. */
export const putBackOpportunity = operation({
  permission: 'opportunity.takeDown',
  input: opportunityAlone,
  async run(tx, { opportunityId }) {
    const opportunity = await lockOpportunity(tx, opportunityId)
    const { organisationId } = opportunity
    tx.allow(subjectOf({ ...opportunity.organisation, councils: opportunity.councils }))
    if (opportunity.organisationState !== 'verified') throw new NotVerified()
    const step = stepFrom(opportunity.state, 'putBack')
    if (!step) throw new WrongState()
    await tx.db.opportunity.update({
      where: { id: opportunityId },
      data: { state: step.to, stateReasonEn: null, stateReasonCy: null, version: { increment: 1 } },
      select: { id: true },
    })
    await tx.record({
      action: `opportunity.${step.history}`,
      subject: 'Opportunity',
      subjectId: opportunityId,
      organisationId,
    })
    const organisers = await organisersOf(tx, organisationId)
    const about = { title: textOf('title', opportunity), opportunityId }
    await tx.tell(
      ...organisers.map((to) => ({ kind: 'opportunity.putBack' as const, to, facts: about })),
    )
    await tellApplicants(tx, opportunityId, {
      kind: 'opportunity.onAgain',
      facts: opportunityFacts(opportunity),
    })
    return opportunity
  },
})
