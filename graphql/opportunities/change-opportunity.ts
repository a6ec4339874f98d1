// Changes what is said about an opportunity, before or after it is published.
import { keepLinks } from '#graphql/applications/keep-links.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { operation } from '#graphql/operation/operation.ts'
import { Stale } from '#graphql/operation/refusal.ts'
import { lockOpportunity } from '#graphql/opportunities/lock-opportunity.ts'
import { changeOpportunityInput } from '#graphql/opportunities/opportunity-input.ts'
import { WantedBelowAccepted } from '#graphql/opportunities/opportunity-refusals.ts'
import {
  assertReferences,
  opportunityColumns,
  opportunityParts,
} from '#graphql/opportunities/write-opportunity.ts'
import { findOrganisation } from '#graphql/organisations/find-organisation.ts'

/** Refuses with WrongState, Stale or WantedBelowAccepted. */
export const changeOpportunity = operation({
  permission: 'opportunity.write',
  input: changeOpportunityInput,
  async run(tx, { opportunityId, version, ...fields }) {
    const before = await lockOpportunity(tx, opportunityId)
    tx.allow(before)
    if (before.state !== 'draft' && before.state !== 'published') throw new WrongState()
    if (before.version !== version) throw new Stale()
    if (fields.wanted !== null && fields.wanted < before.accepted) {
      throw new WantedBelowAccepted(before.accepted)
    }
    const organisation = await findOrganisation(tx, before.organisationId)
    await assertReferences(tx, fields, organisation.councils)
    await tx.db.opportunity.update({
      where: { id: opportunityId },
      data: { priorities: { deleteMany: {} }, requirements: { deleteMany: {} } },
      select: { id: true },
    })
    await tx.db.opportunity.update({
      where: { id: opportunityId },
      data: {
        ...opportunityColumns(fields, organisation),
        ...opportunityParts(fields),
        version: { increment: 1 },
      },
      select: { id: true },
    })
    await keepLinks(tx, opportunityId)
    await tx.record({
      action: 'opportunity.changed',
      subject: 'Opportunity',
      subjectId: opportunityId,
      organisationId: before.organisationId,
    })
    return { id: opportunityId }
  },
})
