// What goes by itself: accounts that nobody confirmed, and sessions, passes and counts whose time is over.
import { eraseUnconfirmed } from '#graphql/accounts/erase-unconfirmed.ts'
import type { Context } from '#graphql/context.ts'
import { eachDue } from '#graphql/operation/each-due.ts'
import type { Transaction } from '#graphql/operation/operation.ts'

const DAY_MS = 24 * 60 * 60 * 1000

export const DAYS_TO_CONFIRM = 30

/** For how long a link whose time is over still says so, rather than that there is no such link. */
const DAYS_EXPIRED_IS_TOLD = 30

/** Returns how many accounts went; at most as many as asked for. */
export async function tidyAccounts(context: Context, most = 500): Promise<number> {
  const { db, now } = context
  const daysAgo = (days: number) => new Date(now().getTime() - days * DAY_MS)
  await db.signInSession.deleteMany({ where: { expiresAt: { lte: now() } } })
  await db.pass.deleteMany({ where: { expiresAt: { lte: daysAgo(DAYS_EXPIRED_IS_TOLD) } } })
  await db.throttle.deleteMany({ where: { expire: { lte: BigInt(now().getTime()) } } })
  return eachDue(context, { permission: 'account.tidy', take: takeUnconfirmed, work: erase, most })
}

async function takeUnconfirmed(
  tx: Transaction,
  passOver: readonly number[],
): Promise<number | null> {
  const since = new Date(tx.now.getTime() - DAYS_TO_CONFIRM * DAY_MS)
  const [account] = await tx.db.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Account"
    WHERE "emailConfirmedAt" IS NULL AND "createdAt" <= ${since}
      AND NOT id = ANY(${[...passOver]})
    ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`
  return account?.id ?? null
}

async function erase(tx: Transaction, id: number): Promise<void> {
  const account = await tx.db.account.findUniqueOrThrow({ where: { id } })
  await eraseUnconfirmed(tx, account, 'account.lapsed')
}
