// What happens by itself: an offer to help that nobody confirmed in time lapses.
import { lapseDue } from '#graphql/applications/lapse-due.ts'
import type { Context } from '#graphql/context.ts'
import { eachDue } from '#graphql/operation/each-due.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { holdOpportunity } from '#graphql/opportunities/lock-opportunity.ts'

/** How many of an opportunity lapse in one transaction. */
const BATCH = 100

/**
 * Goes over the opportunities that have something due at the clock's time, each in its own transaction, passing
 * over those that another process holds. Returns how many transactions did something; at most as many as asked for.
 */
export async function lapseDueApplications(context: Context, most = 500): Promise<number> {
  return eachDue(context, { permission: 'application.decide', take: takeDue, work: lapse, most })
}

async function takeDue(tx: Transaction, passOver: readonly number[]): Promise<number | null> {
  const [row] = await tx.db.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Opportunity" WHERE id IN (
      SELECT "opportunityId" FROM "Application"
      WHERE state = 'asked' AND "heldUntil" <= ${tx.now.toISOString()}::timestamptz
        AND NOT "opportunityId" = ANY(${[...passOver]})
      ORDER BY "heldUntil" LIMIT 500)
    ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`
  return row?.id ?? null
}

async function lapse(tx: Transaction, opportunityId: number): Promise<void> {
  await lapseDue(tx, await holdOpportunity(tx, opportunityId), BATCH)
}
