// How often somebody may try to sign in. Whoever guesses at an address must not keep its owner out.
import type { Context } from '#graphql/context.ts'
import { forgive, isRemembered, remember, throttle } from '#graphql/operation/throttle.ts'

/**
 * One network may try one address a few times. All networks together may try it far more often than one can
 * alone, and a network from which its owner has signed in is not held up by the others. Throws TooMany.
 */
export async function throttleSignIn(context: Context, email: string): Promise<void> {
  await throttle(context, 'signIn.origin', context.origin)
  await throttle(context, 'signIn.addressFromOrigin', fromHere(context, email))
  if (await isRemembered(context, 'signIn.known', fromHere(context, email))) return
  await throttle(context, 'signIn.address', email)
}

/** This network is its owner's: they gave the right password, or read the mail that was sent there. */
export async function welcomeNetwork(context: Context, email: string): Promise<void> {
  await forgive(context, 'signIn.addressFromOrigin', fromHere(context, email))
  await remember(context, 'signIn.known', fromHere(context, email))
}

const fromHere = ({ origin }: Context, email: string) => origin && `${origin} ${email}`
