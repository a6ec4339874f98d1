// What happens by itself: an offer to help that nobody confirmed in time lapses.
import { isDue } from '#graphql/applications/application.ts'
import { withRecipient } from '#graphql/applications/application-notice.ts'
import { moveApplication } from '#graphql/applications/move-application.ts'
import type { Context } from '#graphql/context.ts'
import { transact, type Transaction } from '#graphql/operation/operation.ts'
import { holdOpportunity } from '#graphql/opportunities/lock-opportunity.ts'

/** How many of an opportunity lapse in one transaction. */
const BATCH = 100

/**
 * Goes over the opportunities that have something due at the clock's time, each in its own transaction, passing
 * over those that another process holds. Returns how many transactions did something; at most as many as asked for.
 */
export async function lapseDueApplications(context: Context, most = 500): Promise<number> {
  for (let done = 0; done < most; done++) {
    if (!(await transact(context, 'application.decide', lapseOneDue))) return done
  }
  return most
}

async function lapseOneDue(tx: Transaction): Promise<boolean> {
  const [row] = await tx.db.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Opportunity" WHERE id IN (
      SELECT "opportunityId" FROM "Application"
      WHERE state = 'asked' AND "heldUntil" <= ${tx.now.toISOString()}::timestamptz
      ORDER BY "heldUntil" LIMIT 500)
    ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`
  if (!row) return false
  const opportunity = await holdOpportunity(tx, row.id)
  const asked = await tx.db.application.findMany({
    where: { opportunityId: row.id, state: 'asked', heldUntil: { lte: tx.now } },
    orderBy: [{ heldUntil: 'asc' }, { id: 'asc' }],
    take: BATCH,
    include: withRecipient,
  })
  for (const application of asked.filter((one) => isDue(one, tx.now))) {
    await moveApplication(tx, opportunity, application, 'lapse')
  }
  return true
}
