// Takes hold of an opportunity, so that nobody else changes it or accepts people for it meanwhile.
import type { OpportunityFacts } from '#graphql/notices/notice-kinds.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { NotFound } from '#graphql/operation/refusal.ts'
import { opportunitiesVisibleTo } from '#graphql/opportunities/opportunity-access.ts'
import { textOf } from '#graphql/text/schema.ts'

/** The opportunity with its organisation and councils, locked. Throws NotFound where the viewer may not see it. */
export async function lockOpportunity(tx: Transaction, opportunityId: number) {
  const opportunity = await holdOpportunity(tx, opportunityId)
  const seen = await tx.db.opportunity.count({
    where: { AND: [{ id: opportunityId }, opportunitiesVisibleTo(tx.viewer)] },
  })
  if (!seen) throw new NotFound()
  return opportunity
}

/** The same without asking who looks: for whoever holds a pass to something of it. */
export async function holdOpportunity(tx: Transaction, opportunityId: number) {
  await tx.db.$queryRaw`SELECT id FROM "Opportunity" WHERE id = ${opportunityId} FOR UPDATE`
  const opportunity = await tx.db.opportunity.findUnique({
    where: { id: opportunityId },
    include: {
      organisation: { include: { areas: { select: { areaCode: true } } } },
      requirements: { orderBy: { position: 'asc' } },
    },
  })
  if (!opportunity) throw new NotFound()
  return {
    ...opportunity,
    organisationState: opportunity.organisation.state,
    councils: opportunity.organisation.areas.map((area) => area.areaCode),
  }
}

type Told = {
  id: number
  titleEn: string | null
  titleCy: string | null
  organisation: { nameEn: string | null; nameCy: string | null }
}

/** What a notice says about an opportunity. */
export const opportunityFacts = (opportunity: Told): OpportunityFacts => ({
  title: textOf('title', opportunity),
  opportunityId: opportunity.id,
  organisation: textOf('name', opportunity.organisation),
})

export type HeldOpportunity = Awaited<ReturnType<typeof holdOpportunity>>
