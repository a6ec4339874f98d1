// Anybody can have a mail sent to any address: not often.
import type { Context } from '#graphql/context.ts'
import { throttle, throttleOrigin, type ThrottleName } from '#graphql/operation/throttle.ts'

type LinkThrottle = Extract<ThrottleName, `${string}.address`>

/** Each kind of link is counted by itself: asking for one keeps nobody from another. Throws TooMany. */
export async function throttleMailedLink(context: Context, name: LinkThrottle, key: string) {
  await throttleOrigin(context, 'mailedLink.origin')
  await throttle(context, name, key)
}
