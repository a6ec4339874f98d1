// Signs this browser out. Pressed again, it stays so.
import { nothing } from '#graphql/accounts/account-input.ts'
import type { SignInCookie } from '#graphql/accounts/sign-in-cookie.ts'
import { endSession } from '#graphql/accounts/sign-in-session.ts'
import { operation } from '#graphql/operation/operation.ts'

export const signOut = operation({
  permission: 'account.open',
  input: nothing,
  async run(tx) {
    if (tx.signInSessionId) await endSession(tx, tx.signInSessionId)
    const cookie: SignInCookie = { sessionId: null }
    return { cookie }
  },
})
