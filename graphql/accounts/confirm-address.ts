// The button under the link in the mail, with the password: the address is of whoever made the account.
import { confirmAddressInput } from '#graphql/accounts/account-input.ts'
import { checkPassword } from '#graphql/accounts/check-password.ts'
import { accountOfPass, useAccountPass } from '#graphql/accounts/hold-account.ts'
import { secureAccount } from '#graphql/accounts/secure-account.ts'
import { endSession, startSession } from '#graphql/accounts/sign-in-session.ts'
import { welcomeNetwork } from '#graphql/accounts/throttle-sign-in.ts'
import { operation } from '#graphql/operation/operation.ts'
import { throttleOrigin } from '#graphql/operation/throttle.ts'

/**
 * Signs the browser in. The link shows who reads the mail and the password who made the account: somebody else's
 * account on one's own address is confirmed by neither. Refuses with PassInvalid or TooMany.
 */
export const confirmAddress = operation({
  permission: 'account.open',
  input: confirmAddressInput,
  async before(context, { token, password }) {
    await throttleOrigin(context, 'newPassword.origin')
    const { db, secret, now } = context
    const account = await accountOfPass({ db, secret, now: now() }, token, 'confirm_address')
    await checkPassword(context, account, password)
    await welcomeNetwork(context, account.email)
  },
  async run(tx, { token }) {
    const account = await useAccountPass(tx, token, 'confirm_address')
    await secureAccount(tx, account)
    await tx.record({ action: 'account.confirmed', subject: 'Account', subjectId: account.id })
    if (tx.signInSessionId) await endSession(tx, tx.signInSessionId)
    return { cookie: await startSession(tx, account.id) }
  },
})
