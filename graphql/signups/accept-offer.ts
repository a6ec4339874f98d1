// Somebody from the waiting list accepts the place that they were offered.
import { operation } from '#graphql/operation/operation.ts'
import { holdSignUp } from '#graphql/signups/hold-sign-up.ts'
import { moveSignUp } from '#graphql/signups/move-sign-up.ts'
import { settleSession } from '#graphql/signups/settle-session.ts'
import { closedBecause } from '#graphql/signups/signup.ts'
import { signUpKey } from '#graphql/signups/signup-input.ts'
import { OfferOver, SignUpClosed } from '#graphql/signups/signup-refusals.ts'

/** Pressed again, it shows the place. Refuses with OfferOver, SignUpClosed or PassInvalid. */
export const acceptOffer = operation({
  permission: 'signUp.change',
  input: signUpKey,
  async run(tx, key) {
    const { session, signUp } = await holdSignUp(tx, key)
    if (signUp.state === 'confirmed') return signUp
    const because = closedBecause(session, session, tx.now)
    if (because) throw new SignUpClosed(because)
    if (signUp.state !== 'offered') throw new OfferOver()
    const accepted = await moveSignUp(tx, session, signUp, 'accept')
    await settleSession(tx, session)
    return accepted
  },
})
