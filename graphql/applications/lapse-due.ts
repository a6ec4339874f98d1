// Lapses the offers to help with one thing that nobody confirmed in time.
import { withRecipient } from '#graphql/applications/application-notice.ts'
import { moveApplication } from '#graphql/applications/move-application.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import type { HeldOpportunity } from '#graphql/opportunities/lock-opportunity.ts'

/** At most so many, the longest due first. The opportunity must be locked. */
export async function lapseDue(
  tx: Transaction,
  opportunity: HeldOpportunity,
  most?: number,
): Promise<void> {
  const due = await tx.db.application.findMany({
    where: { opportunityId: opportunity.id, state: 'asked', heldUntil: { lte: tx.now } },
    orderBy: [{ heldUntil: 'asc' }, { id: 'asc' }],
    ...(most === undefined ? {} : { take: most }),
    include: withRecipient,
  })
  for (const application of due) await moveApplication(tx, opportunity, application, 'lapse')
}
