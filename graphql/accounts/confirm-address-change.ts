// The button under the link in the mail to the new address: from now on the account is found there.
import { tokenAlone } from '#graphql/accounts/account-input.ts'
import { AddressTaken, OtherAccount } from '#graphql/accounts/account-refusals.ts'
import { lockAddress, lockOwnAccount, type Held } from '#graphql/accounts/hold-account.ts'
import { secureAccount } from '#graphql/accounts/secure-account.ts'
import { startSession } from '#graphql/accounts/sign-in-session.ts'
import { operation, type Transaction } from '#graphql/operation/operation.ts'
import { readPass, usePass } from '#graphql/passes/pass.ts'

/**
 * By whoever is signed in to the account, and nobody else who comes by the mail. Every other browser is signed
 * out and the old address is told. Refuses with PassInvalid, OtherAccount or AddressTaken.
 */
export const confirmAddressChange = operation({
  permission: 'account.change',
  input: tokenAlone,
  async run(tx, { token }) {
    const { personId, email } = await readPass(tx, token, 'change_address')
    if (personId !== tx.viewer.personId || !email) throw new OtherAccount()
    if (await lockAddress(tx, email)) throw new AddressTaken()
    const account = await lockOwnAccount(tx)
    await usePass(tx, token, 'change_address')
    await secureAccount(tx, account, { email, emailConfirmedAt: tx.now })
    await moveGuests(tx, account, email)
    await tx.record({ action: 'account.addressChanged', subject: 'Account', subjectId: account.id })
    await tx.tell({
      kind: 'account.addressChanged',
      to: { personId: account.personId, email: account.email },
      facts: { name: account.person.name },
    })
    return { cookie: await startSession(tx, account.id) }
  },
})

/** Guests under the old address stay its owner's. */
async function moveGuests({ db }: Transaction, account: Held, email: string): Promise<void> {
  await db.person.updateMany({
    where: { email: account.email, emailConfirmedAt: { not: null }, account: { is: null } },
    data: { email },
  })
}
