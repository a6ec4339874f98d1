// An organiser takes somebody off the list of a session; they are told.
import { WrongState } from '#graphql/events/event-refusals.ts'
import { operation } from '#graphql/operation/operation.ts'
import { holdSignUp } from '#graphql/signups/hold-sign-up.ts'
import { moveSignUp } from '#graphql/signups/move-sign-up.ts'
import { settleSession } from '#graphql/signups/settle-session.ts'
import { signUpStep } from '#graphql/signups/signup.ts'
import { signUpAlone } from '#graphql/signups/signup-input.ts'

/** Refuses with WrongState where nobody is coming or waiting under it. */
export const declineSignUp = operation({
  permission: 'signUp.decide',
  input: signUpAlone,
  async run(tx, { signUpId }) {
    const { session, signUp } = await holdSignUp(tx, { token: null, signUpId })
    if (!signUpStep(signUp.state, 'remove')) throw new WrongState()
    const declined = await moveSignUp(tx, session, signUp, 'remove')
    await settleSession(tx, session)
    return declined
  },
})
