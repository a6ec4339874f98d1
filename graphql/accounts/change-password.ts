// Somebody signed in changes their password. Every other browser is signed out.
import { changePasswordInput } from '#graphql/accounts/account-input.ts'
import { checkOwnPassword, lockChecked } from '#graphql/accounts/check-password.ts'
import { hashPassword } from '#graphql/accounts/password.ts'
import { setPassword } from '#graphql/accounts/set-password.ts'
import { startSession } from '#graphql/accounts/sign-in-session.ts'
import { operation } from '#graphql/operation/operation.ts'

/** Refuses with WrongSignIn where it was changed meanwhile, or TooMany. */
export const changePassword = operation({
  permission: 'account.change',
  input: changePasswordInput,
  async before(context, { password, newPassword }) {
    const checked = await checkOwnPassword(context, { password })
    return { checked, passwordHash: await hashPassword(newPassword) }
  },
  async run(tx, { newPassword }, { checked, passwordHash }) {
    const account = await lockChecked(tx, checked)
    await setPassword(tx, account, { newPassword, passwordHash })
    const cookie = await startSession(tx, account.id)
    await tx.record({
      action: 'account.passwordChanged',
      subject: 'Account',
      subjectId: account.id,
    })
    return { cookie }
  },
})
