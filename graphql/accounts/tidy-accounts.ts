// What goes by itself: accounts that nobody confirmed, and sessions, passes and counts whose time is over.
import { eraseUnconfirmed } from '#graphql/accounts/erase-unconfirmed.ts'
import type { Context } from '#graphql/context.ts'
import { transact, type Transaction } from '#graphql/operation/operation.ts'

const DAY_MS = 24 * 60 * 60 * 1000

export const DAYS_TO_CONFIRM = 30

/** For how long a link whose time is over still says so, rather than that there is no such link. */
export const DAYS_EXPIRED_IS_TOLD = 30

/** Returns how many accounts went; at most as many as asked for. */
export async function tidyAccounts(context: Context, most = 500): Promise<number> {
  const { db, now } = context
  const daysAgo = (days: number) => new Date(now().getTime() - days * DAY_MS)
  await db.signInSession.deleteMany({ where: { expiresAt: { lte: now() } } })
  await db.pass.deleteMany({ where: { expiresAt: { lte: daysAgo(DAYS_EXPIRED_IS_TOLD) } } })
  await db.throttle.deleteMany({ where: { expire: { lte: BigInt(now().getTime()) } } })
  for (let gone = 0; gone < most; gone++) {
    if (!(await transact(context, 'account.tidy', eraseOneUnconfirmed))) return gone
  }
  return most
}

async function eraseOneUnconfirmed(tx: Transaction): Promise<boolean> {
  const since = new Date(tx.now.getTime() - DAYS_TO_CONFIRM * DAY_MS)
  const [account] = await tx.db.$queryRaw<{ id: number; personId: number }[]>`
    SELECT id, "personId" FROM "Account"
    WHERE "emailConfirmedAt" IS NULL AND "createdAt" <= ${since}
    ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`
  if (!account) return false
  await eraseUnconfirmed(tx, account, 'account.lapsed')
  return true
}
