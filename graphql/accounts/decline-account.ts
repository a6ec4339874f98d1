// Somebody reads a mail about an account on their address that they did not make: it goes at once.
import { tokenAlone } from '#graphql/accounts/account-input.ts'
import { eraseUnconfirmed } from '#graphql/accounts/erase-unconfirmed.ts'
import { useAccountPass } from '#graphql/accounts/hold-account.ts'
import { operation } from '#graphql/operation/operation.ts'
import { PassInvalid } from '#graphql/passes/pass.ts'

/** Refuses with PassInvalid. */
export const declineAccount = operation({
  permission: 'account.open',
  input: tokenAlone,
  async run(tx, { token }) {
    const account = await useAccountPass(tx, token, 'confirm_address')
    if (account.emailConfirmedAt) throw new PassInvalid('used')
    await eraseUnconfirmed(tx, account, 'account.declined')
  },
})
