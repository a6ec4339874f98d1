// The button under the link in the mail: the address of an account is its owner's.
import { tokenAlone } from '#graphql/accounts/account-input.ts'
import { lockAccountOfPass } from '#graphql/accounts/hold-account.ts'
import { operation } from '#graphql/operation/operation.ts'
import { usePass } from '#graphql/passes/pass.ts'

/** Refuses with PassInvalid. */
export const confirmAddress = operation({
  permission: 'account.open',
  input: tokenAlone,
  async run(tx, { token }) {
    const pass = await usePass(tx, token, 'confirm_address')
    const account = await lockAccountOfPass(tx, pass)
    if (account.emailConfirmedAt) return
    await tx.db.account.update({
      where: { id: account.id },
      data: { emailConfirmedAt: tx.now },
      select: { id: true },
    })
    await tx.record({ action: 'account.confirmed', subject: 'Account', subjectId: account.id })
  },
})
