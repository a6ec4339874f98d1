// How often somebody may try to sign in. Whoever guesses at an address must not keep its owner out.
import type { Context } from '#graphql/context.ts'
import {
  forgive,
  isRemembered,
  remember,
  throttle,
  throttleOrigin,
  TooMany,
} from '#graphql/operation/throttle.ts'

/**
 * One network may try one address a few times. All networks together may try it far more often than one can
 * alone; after that each is still heard a few times, so that nobody who guesses shuts the owner out. A network from
 * which its owner has signed in is not held up by the others. Throws TooMany.
 */
export async function throttleSignIn(context: Context, email: string): Promise<void> {
  await throttleOrigin(context, 'signIn.origin')
  await throttle(context, 'signIn.addressFromOrigin', fromHere(context, email))
  if (await isRemembered(context, 'signIn.known', fromHere(context, email))) return
  try {
    await throttle(context, 'signIn.address', email)
  } catch (refusal) {
    if (!(refusal instanceof TooMany)) throw refusal
    await throttleOrigin(context, 'signIn.addressStill', email)
  }
}

/** This network is its owner's: they gave the right password, or read the mail that was sent there. */
export async function welcomeNetwork(context: Context, email: string): Promise<void> {
  await forgive(context, 'signIn.addressFromOrigin', fromHere(context, email))
  await remember(context, 'signIn.known', fromHere(context, email))
}

const fromHere = ({ origin }: Context, email: string) => origin && `${origin} ${email}`
