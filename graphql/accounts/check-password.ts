// The password of an account that is known already, asked once more before something that matters.
import { isPassword } from '#graphql/accounts/password.ts'
import { WrongSignIn } from '#graphql/accounts/account-refusals.ts'
import { lockAccount } from '#graphql/accounts/hold-account.ts'
import type { Context } from '#graphql/context.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { InvalidInput, NotFound } from '#graphql/operation/refusal.ts'
import { forgive, throttle } from '#graphql/operation/throttle.ts'
import type { Account } from '#prisma/client.ts'

/** An account whose password was right a moment ago. */
export type Checked = { accountId: number; passwordHash: string }

/** The viewer's own, so that a passer-by at their screen cannot go on. Throws InvalidInput at `password`, or TooMany. */
export async function checkOwnPassword(
  context: Context,
  { password }: { password: string },
): Promise<Checked> {
  const accountId = context.viewer.accountId
  const account =
    accountId === null ? null : await context.db.account.findUnique({ where: { id: accountId } })
  if (!account) throw new NotFound()
  return checkPassword(context, account, password)
}

/** Throws InvalidInput at `password`, or TooMany. */
export async function checkPassword(
  context: Context,
  account: Pick<Account, 'id' | 'passwordHash'>,
  password: string,
): Promise<Checked> {
  await throttle(context, 'password.account', String(account.id))
  if (!(await isPassword(password, account.passwordHash))) {
    throw new InvalidInput([{ path: ['password'], code: 'wrong_password', limit: null }])
  }
  await forgive(context, 'password.account', String(account.id))
  return { accountId: account.id, passwordHash: account.passwordHash }
}

/** The account, locked. Throws WrongSignIn where the password was changed since it was checked. */
export async function lockChecked(tx: Transaction, { accountId, passwordHash }: Checked) {
  const account = await lockAccount(tx, accountId)
  if (account.passwordHash !== passwordHash) throw new WrongSignIn()
  return account
}
