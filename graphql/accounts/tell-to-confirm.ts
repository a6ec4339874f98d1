// The mail that asks somebody to confirm the address of their account.
import { lockAddress } from '#graphql/accounts/hold-account.ts'
import type { NoticeFacts } from '#graphql/notices/notice-kinds.ts'
import { issuePass } from '#graphql/passes/pass.ts'
import type { Transaction } from '#graphql/operation/operation.ts'

const MINUTES = 7 * 24 * 60

type Unconfirmed = { personId: number; email: string; person: { name: string } }

/** `back` is the page of ours to go on to afterwards. */
export async function tellToConfirm(
  tx: Transaction,
  account: Unconfirmed,
  back?: string | null,
): Promise<void> {
  const { personId, email, person } = account
  const pass = await issuePass(tx, 'confirm_address', MINUTES, { personId, email })
  await tx.tell({
    kind: 'account.confirm',
    to: { personId, email },
    facts: { name: person.name, ...(back ? { back } : {}) },
    passId: pass.id,
  })
}

/** Once more, where an account waits for it: to go on to where they were going when they made it. */
export async function tellAgainToConfirm(tx: Transaction, email: string): Promise<void> {
  const account = await lockAddress(tx, email)
  if (!account || account.emailConfirmedAt) return
  const before = await tx.db.notice.findFirst({
    where: { personId: account.personId, kind: 'account.confirm' },
    orderBy: { id: 'desc' },
    select: { data: true },
  })
  const facts = before?.data as NoticeFacts['account.confirm'] | undefined
  await tellToConfirm(tx, account, facts?.back)
}
