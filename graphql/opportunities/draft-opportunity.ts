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
import { keepWordings } from '#graphql/wordings/keep-wordings.ts'
import { opportunityTexts } from '#graphql/wordings/texts-of.ts'

export const draftOpportunity = operation({
  permission: 'opportunity.write',
  input: draftOpportunityInput,
  async run(tx, { organisationId, ...fields }) {
    const organisation = await findOrganisation(tx, organisationId)
    tx.allow({ organisationId })
    await assertChosen(tx, chosenIn(fields), organisation)
    const columns = opportunityColumns(fields, organisation)
    const parts = opportunityParts(fields)
    const opportunity = await tx.db.opportunity.create({
      data: {
        ...columns,
        ...parts,
        organisationId,
        state: 'draft',
        createdAt: tx.now,
      },
      select: { id: true },
    })
    const of = { organisationId, opportunityId: opportunity.id }
    const after = opportunityTexts({ ...columns, requirements: parts.requirements.create })
    await keepWordings(tx, of, { before: null, after, said: fields.written })
    await tx.record({
      action: 'opportunity.drafted',
      subject: 'Opportunity',
      subjectId: opportunity.id,
      organisationId,
    })
    return opportunity
  },
})
