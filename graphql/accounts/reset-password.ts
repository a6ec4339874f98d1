// Chooses another password by the link in a mail. Whoever reads that mail owns the address, too.
import { resetPasswordInput } from '#graphql/accounts/account-input.ts'
import { lockAccountOfPass } from '#graphql/accounts/hold-account.ts'
import { hashPassword } from '#graphql/accounts/password.ts'
import { setPassword } from '#graphql/accounts/set-password.ts'
import { operation } from '#graphql/operation/operation.ts'
import { throttle } from '#graphql/operation/throttle.ts'
import { usePass } from '#graphql/passes/pass.ts'

/** Ends every sign-in session. Refuses with PassInvalid or TooMany. */
export const resetPassword = operation({
  permission: 'account.open',
  input: resetPasswordInput,
  async before(context, { newPassword }) {
    await throttle(context, 'newPassword.origin', context.origin)
    return hashPassword(newPassword)
  },
  async run(tx, { token, newPassword }, passwordHash) {
    const pass = await usePass(tx, token, 'reset_password')
    const account = await lockAccountOfPass(tx, pass)
    await setPassword(tx, account, { newPassword, passwordHash })
    if (!account.emailConfirmedAt) {
      await tx.db.account.update({
        where: { id: account.id },
        data: { emailConfirmedAt: tx.now },
        select: { id: true },
      })
    }
    await tx.record({ action: 'account.passwordReset', subject: 'Account', subjectId: account.id })
  },
})
