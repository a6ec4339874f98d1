// The button under the link in the mail: a guest confirms that they are coming.
import { operation } from '#graphql/operation/operation.ts'
import { confirmInSession } from '#graphql/signups/confirm-in-session.ts'
import { holdSignUp } from '#graphql/signups/hold-sign-up.ts'
import { settleSession } from '#graphql/signups/settle-session.ts'
import { signUpKey } from '#graphql/signups/signup-input.ts'

/**
 * Where the hold has lapsed, it takes what there is now: a place, or the end of the waiting list.
 * Pressed again, it shows the place. Refuses with SignUpClosed or PassInvalid.
 */
export const confirmPlace = operation({
  permission: 'signUp.change',
  input: signUpKey,
  async run(tx, key) {
    const { session, signUp } = await holdSignUp(tx, key)
    const confirmed = await confirmInSession(tx, session, signUp)
    await settleSession(tx, session)
    return confirmed
  },
})
