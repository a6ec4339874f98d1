// Publishes a draft, so that anybody finds it.
import { stepFrom } from '#graphql/events/event.ts'
import { NotReady, NotVerified, WrongState } from '#graphql/events/event-refusals.ts'
import { operation } from '#graphql/operation/operation.ts'
import { lockOpportunity } from '#graphql/opportunities/lock-opportunity.ts'
import { lacksOf } from '#graphql/opportunities/opportunity.ts'
import { opportunityAlone } from '#graphql/opportunities/opportunity-input.ts'
import { londonDate } from '#graphql/time/london-time.ts'
import { opportunityTexts } from '#graphql/wordings/texts-of.ts'

/** Refuses with NotVerified, WrongState or NotReady. */
export const publishOpportunity = operation({
  permission: 'opportunity.write',
  input: opportunityAlone,
  async run(tx, { opportunityId }) {
    const opportunity = await lockOpportunity(tx, opportunityId)
    tx.allow(opportunity)
    if (opportunity.organisationState !== 'verified') throw new NotVerified()
    const step = stepFrom(opportunity.state, 'publish')
    if (!step) throw new WrongState()
    const lacks = lacksOf(opportunity, londonDate(tx.now))
    if (lacks.length) throw new NotReady(lacks, opportunityTexts(opportunity))

    await tx.db.opportunity.update({
      where: { id: opportunityId },
      data: { state: step.to, publishedAt: tx.now, version: { increment: 1 } },
      select: { id: true },
    })
    await tx.record({
      action: `opportunity.${step.history}`,
      subject: 'Opportunity',
      subjectId: opportunityId,
      organisationId: opportunity.organisationId,
    })
    return opportunity
  },
})
