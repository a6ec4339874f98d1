// Chooses another password by the link in a mail. Whoever reads that mail owns the address, too.
import { resetPasswordInput } from '#graphql/accounts/account-input.ts'
import { accountOfPass, useAccountPass } from '#graphql/accounts/hold-account.ts'
import { hashPassword } from '#graphql/accounts/password.ts'
import { setPassword } from '#graphql/accounts/set-password.ts'
import { welcomeNetwork } from '#graphql/accounts/throttle-sign-in.ts'
import { operation } from '#graphql/operation/operation.ts'
import { throttleOrigin } from '#graphql/operation/throttle.ts'

/** Ends every sign-in session. Refuses with PassInvalid or TooMany. */
export const resetPassword = operation({
  permission: 'account.open',
  input: resetPasswordInput,
  async before(context, { token, newPassword }) {
    await throttleOrigin(context, 'newPassword.origin')
    const { db, secret, now } = context
    const { email } = await accountOfPass({ db, secret, now: now() }, token, 'reset_password')
    await welcomeNetwork(context, email)
    return hashPassword(newPassword)
  },
  async run(tx, { token, newPassword }, passwordHash) {
    const account = await useAccountPass(tx, token, 'reset_password')
    await setPassword(tx, account, { newPassword, passwordHash })
    await tx.record({ action: 'account.passwordReset', subject: 'Account', subjectId: account.id })
  },
})
