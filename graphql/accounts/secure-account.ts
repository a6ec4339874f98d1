// Somebody was shown to own an account: from now on only what they hold opens it.
import { endAllSessions } from '#graphql/accounts/sign-in-session.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import type { Account, Prisma } from '#prisma/client.ts'

/**
 * Writes what they change. Its address is confirmed, every browser is signed out, and no link from an earlier
 * mail works any more. The account must be locked.
 */
export async function secureAccount(
  tx: Transaction,
  { id, personId, emailConfirmedAt }: Account,
  changes: Prisma.AccountUpdateInput = {},
): Promise<void> {
  await tx.db.account.update({
    where: { id },
    data: { emailConfirmedAt: emailConfirmedAt ?? tx.now, ...changes },
    select: { id: true },
  })
  await endAllSessions(tx, id)
  await tx.db.pass.updateMany({
    where: {
      personId,
      usedAt: null,
      purpose: { in: ['confirm_address', 'reset_password', 'change_address'] },
    },
    data: { usedAt: tx.now },
  })
}
