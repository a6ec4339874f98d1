// Links last as long as what they open: when there is more to help with, or no more, so do they.
import { linkUntil, standing } from '#graphql/applications/application.ts'
import type { Transaction } from '#graphql/operation/operation.ts'

/** After the last day of an opportunity moved, or it was called off. The opportunity must be locked. */
export async function keepLinks(tx: Transaction, opportunityId: number): Promise<void> {
  const opportunity = await tx.db.opportunity.findUniqueOrThrow({
    where: { id: opportunityId },
    select: { state: true, endsOn: true },
  })
  await tx.db.pass.updateMany({
    where: {
      purpose: 'application',
      application: { opportunityId, state: { in: [...standing] } },
    },
    data: { expiresAt: linkUntil({ state: 'accepted' }, opportunity, tx.now) },
  })
}
