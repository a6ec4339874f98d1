// Changes what is said about an opportunity, before or after it is published.
import { keepLinks } from '#graphql/applications/keep-links.ts'
import { assertChosen } from '#graphql/areas/assert-chosen.ts'
import { assertComplete } from '#graphql/events/assert-complete.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { operation } from '#graphql/operation/operation.ts'
import { Stale } from '#graphql/operation/refusal.ts'
import { lockOpportunity } from '#graphql/opportunities/lock-opportunity.ts'
import { lacksOf } from '#graphql/opportunities/opportunity.ts'
import { changeOpportunityInput } from '#graphql/opportunities/opportunity-input.ts'
import { WantedBelowAccepted } from '#graphql/opportunities/opportunity-refusals.ts'
import {
  chosenIn,
  opportunityColumns,
  opportunityParts,
} from '#graphql/opportunities/write-opportunity.ts'
import { findOrganisation } from '#graphql/organisations/find-organisation.ts'
import { londonDate } from '#graphql/time/london-time.ts'
import { keepWordings } from '#graphql/wordings/keep-wordings.ts'
import { opportunityTexts } from '#graphql/wordings/texts-of.ts'

/** Refuses with WrongState, Stale, WantedBelowAccepted or NotReady. */
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
    await assertChosen(tx, chosenIn(fields), { ...organisation, kept: [before.wardCode] })
    const columns = opportunityColumns(fields, organisation)
    const parts = opportunityParts(fields)
    const written = { ...columns, organisation, requirements: parts.requirements.create }
    const texts = opportunityTexts(written)
    if (before.state === 'published') assertComplete(lacksOf(written, londonDate(tx.now)), texts)
    await tx.db.opportunity.update({
      where: { id: opportunityId },
      data: { priorities: { deleteMany: {} }, requirements: { deleteMany: {} } },
      select: { id: true },
    })
    await tx.db.opportunity.update({
      where: { id: opportunityId },
      data: {
        ...columns,
        ...parts,
        version: { increment: 1 },
      },
      select: { id: true },
    })
    const of = { organisationId: before.organisationId, opportunityId }
    const change = { before: opportunityTexts(before), after: texts, said: fields.written }
    await keepWordings(tx, of, change)
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
