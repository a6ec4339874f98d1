// Somebody tries to sign in who has yet to confirm their address: only their mail says so.
import { tellAgainToConfirm } from '#graphql/accounts/tell-to-confirm.ts'
import type { Context } from '#graphql/context.ts'
import { transact } from '#graphql/operation/operation.ts'
import { mailboxOf, throttle, TooMany } from '#graphql/operation/throttle.ts'

/** Does nothing when it was done a moment ago. Counted by itself: no other answer may depend on it. */
export async function remindToConfirm(context: Context, email: string): Promise<void> {
  try {
    await throttle(context, 'remindToConfirm.address', mailboxOf(email))
  } catch (refusal) {
    if (refusal instanceof TooMany) return
    throw refusal
  }
  await transact(context, 'account.open', (tx) => tellAgainToConfirm(tx, email))
}
