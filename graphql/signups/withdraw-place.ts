// Somebody gives back their place, their turn in the waiting list, or the place they were offered.
import { operation } from '#graphql/operation/operation.ts'
import { holdSignUp } from '#graphql/signups/hold-sign-up.ts'
import { moveSignUp } from '#graphql/signups/move-sign-up.ts'
import { settleSession } from '#graphql/signups/settle-session.ts'
import { isLive, isWithdrawable } from '#graphql/signups/signup.ts'
import { signUpKey } from '#graphql/signups/signup-input.ts'
import { SignUpClosed } from '#graphql/signups/signup-refusals.ts'

/** Pressed again, it shows that the place is given back. Refuses with SignUpClosed or PassInvalid. */
export const withdrawPlace = operation({
  permission: 'signUp.change',
  input: signUpKey,
  async run(tx, key) {
    const { session, signUp } = await holdSignUp(tx, key)
    if (!isLive(signUp)) return signUp
    if (!isWithdrawable(signUp, session, tx.now)) throw new SignUpClosed('started')
    const withdrawn = await moveSignUp(tx, session, signUp, 'withdraw')
    await settleSession(tx, session)
    return withdrawn
  },
})
