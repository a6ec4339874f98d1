// The button under the link in the mail to the new address: from now on the account is found there.
import { tokenAlone } from '#graphql/accounts/account-input.ts'
import { AddressTaken } from '#graphql/accounts/account-refusals.ts'
import { lockAccount, lockAddress } from '#graphql/accounts/hold-account.ts'
import { endLinks } from '#graphql/accounts/set-password.ts'
import { operation, type Transaction } from '#graphql/operation/operation.ts'
import { PassInvalid, usePass } from '#graphql/passes/pass.ts'
import type { Pass } from '#prisma/client.ts'

/** The old address is told. Refuses with PassInvalid or AddressTaken. */
export const confirmAddressChange = operation({
  permission: 'account.open',
  input: tokenAlone,
  async run(tx, { token }) {
    const pass = await usePass(tx, token, 'change_address')
    const account = await moveTo(tx, pass)
    await tx.record({ action: 'account.addressChanged', subject: 'Account', subjectId: account.id })
    await tx.tell({
      kind: 'account.addressChanged',
      to: { personId: account.personId, email: account.email },
      facts: { name: account.person.name },
    })
  },
})

/** The account as it was before. Guests under its old address stay its owner's. */
async function moveTo(tx: Transaction, { email, personId }: Pass) {
  const found = await tx.db.account.findUnique({ where: { personId: personId ?? 0 } })
  if (!found || !email) throw new PassInvalid()
  if (await lockAddress(tx, email)) throw new AddressTaken()
  const account = await lockAccount(tx, found.id)
  await tx.db.account.update({
    where: { id: account.id },
    data: { email, emailConfirmedAt: tx.now },
    select: { id: true },
  })
  if (account.emailConfirmedAt) {
    await tx.db.person.updateMany({
      where: { email: account.email, emailConfirmedAt: { not: null }, account: { is: null } },
      data: { email },
    })
  }
  await endLinks(tx, account.personId)
  return account
}
