// Writes another password, and signs everybody out who came in with the one before.
import { passwordFault } from '#graphql/accounts/password-faults.ts'
import { endAllSessions } from '#graphql/accounts/sign-in-session.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { InvalidInput } from '#graphql/operation/refusal.ts'
import type { Account } from '#prisma/client.ts'

/** The account must be locked. Throws InvalidInput at `newPassword` where it is the account's address. */
export async function setPassword(
  tx: Transaction,
  account: Account,
  { newPassword, passwordHash }: { newPassword: string; passwordHash: string },
): Promise<void> {
  const fault = passwordFault(newPassword, account.email)
  if (fault) throw new InvalidInput([{ path: ['newPassword'], code: fault, limit: null }])
  await tx.db.account.update({
    where: { id: account.id },
    data: { passwordHash },
    select: { id: true },
  })
  await endAllSessions(tx, account.id)
  await endLinks(tx, account.personId)
}

/** No link from an earlier mail opens the account any more. */
export async function endLinks({ db, now }: Transaction, personId: number): Promise<void> {
  await db.pass.updateMany({
    where: {
      personId,
      usedAt: null,
      purpose: { in: ['reset_password', 'change_address'] },
    },
    data: { usedAt: now },
  })
}
