// Writes another password.
import { passwordFault } from '#graphql/accounts/password-faults.ts'
import { secureAccount } from '#graphql/accounts/secure-account.ts'
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
  await secureAccount(tx, account, { passwordHash })
}
