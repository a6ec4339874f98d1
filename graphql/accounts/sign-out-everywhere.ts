// Signs every browser of the viewer's account out, this one too.
import { nothing } from '#graphql/accounts/account-input.ts'
import { lockOwnAccount } from '#graphql/accounts/hold-account.ts'
import { endAllSessions } from '#graphql/accounts/sign-in-session.ts'
import { operation } from '#graphql/operation/operation.ts'

export const signOutEverywhere = operation({
  permission: 'account.change',
  input: nothing,
  async run(tx) {
    const { id } = await lockOwnAccount(tx)
    const cookie = await endAllSessions(tx, id)
    await tx.record({ action: 'account.signedOutEverywhere', subject: 'Account', subjectId: id })
    return { cookie }
  },
})
