// Begins an opportunity as a draft, which only its organisation sees.
import { assertChosen } from '#graphql/areas/assert-chosen.ts'
import { operation } from '#graphql/operation/operation.ts'
import { draftOpportunityInput } from '#graphql/opportunities/opportunity-input.ts'
import {
  chosenIn,
  opportunityColumns,
  opportunityParts,
} from '#graphql/opportunities/write-opportunity.ts'
import { findOrganisation } from '#graphql/organisations/find-organisation.ts'

export const draftOpportunity = operation({
  permission: 'opportunity.write',
  input: draftOpportunityInput,
  async run(tx, { organisationId, ...fields }) {
    const organisation = await findOrganisation(tx, organisationId)
    tx.allow({ organisationId })
    await assertChosen(tx, chosenIn(fields), organisation)
    const opportunity = await tx.db.opportunity.create({
      data: {
        ...opportunityColumns(fields, organisation),
        ...opportunityParts(fields),
        organisationId,
        state: 'draft',
        createdAt: tx.now,
      },
      select: { id: true },
    })
    await tx.record({
      action: 'opportunity.drafted',
      subject: 'Opportunity',
      subjectId: opportunity.id,
      organisationId,
    })
    return opportunity
  },
})
