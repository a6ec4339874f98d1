// Anybody can have a mail sent to any address: not often.
import type { Context } from '#graphql/context.ts'
import { throttle } from '#graphql/operation/throttle.ts'

/** Throws TooMany. */
export async function throttleMailedLink(context: Context, { email }: { email: string }) {
  await throttle(context, 'mailedLink.origin', context.origin)
  await throttle(context, 'mailedLink.address', email)
}
