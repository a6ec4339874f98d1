// What an organisation has coming is off for now, or on again, as its standing makes it.
import { tellApplicants } from '#graphql/applications/tell-applicants.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { holdOpportunity, opportunityFacts } from '#graphql/opportunities/lock-opportunity.ts'
import { holdPublished } from '#graphql/organisations/hold-published.ts'
import { eventsAhead, opportunitiesAhead } from '#graphql/organisations/what-is-ahead.ts'
import { tellOff, tellOnAgain } from '#graphql/signups/tell-ahead.ts'

const ways = {
  off: { tellEvent: tellOff, kind: 'opportunity.unpublished' },
  onAgain: { tellEvent: tellOnAgain, kind: 'opportunity.onAgain' },
} as const

/**
 * Whoever has a place, waits, or put themselves forward is told; not of what the officer took down, which is as
 * hidden as before. Lock the organisation first.
 */
export async function tellWhatIsAhead(
  tx: Transaction,
  organisationId: number,
  way: keyof typeof ways,
): Promise<void> {
  const { tellEvent, kind } = ways[way]
  await holdPublished(tx, organisationId)
  const those = { select: { id: true }, orderBy: { id: 'asc' } } as const
  const state = 'published'
  const events = await tx.db.event.findMany({
    where: { AND: [eventsAhead(organisationId, tx.now), { state }] },
    ...those,
  })
  for (const { id } of events) await tellEvent(tx, id)
  const opportunities = await tx.db.opportunity.findMany({
    where: { AND: [opportunitiesAhead(organisationId, tx.now), { state }] },
    ...those,
  })
  for (const { id } of opportunities) {
    const facts = opportunityFacts(await holdOpportunity(tx, id))
    await tellApplicants(tx, id, { kind, facts })
  }
}
