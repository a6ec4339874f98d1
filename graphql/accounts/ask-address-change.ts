// Somebody wants to sign in with, and be written to at, another address: a link goes there first.
import { askAddressChangeInput } from '#graphql/accounts/account-input.ts'
import { answersEvenly } from '#graphql/accounts/answers-evenly.ts'
import { checkOwnPassword, lockChecked } from '#graphql/accounts/check-password.ts'
import { lockAddress } from '#graphql/accounts/hold-account.ts'
import { throttleMailedLink } from '#graphql/accounts/throttle-mailed-link.ts'
import { operation } from '#graphql/operation/operation.ts'
import { InvalidInput } from '#graphql/operation/refusal.ts'
import { mailboxOf } from '#graphql/operation/throttle.ts'
import { issuePass } from '#graphql/passes/pass.ts'

const MINUTES = 24 * 60

/**
 * Answers, and leaves behind what the viewer can see, the same whether or not the new address has an account.
 * Refuses with WrongSignIn where the password was changed meanwhile, or TooMany.
 */
export const askAddressChange = answersEvenly(
  operation({
    permission: 'account.change',
    input: askAddressChangeInput,
    async before(context, input) {
      const checked = await checkOwnPassword(context, input)
      await throttleMailedLink(context, 'addressChange.address', mailboxOf(input.email))
      return checked
    },
    async run(tx, { email }, checked) {
      const other = await lockAddress(tx, email)
      const { id, personId, person } = await lockChecked(tx, checked)
      if (other?.id === id) {
        throw new InvalidInput([{ path: ['email'], code: 'same_address', limit: null }])
      }
      const pass = await issuePass(tx, 'change_address', MINUTES, { personId, email })
      await tx.record({ action: 'account.addressChangeAsked', subject: 'Account', subjectId: id })
      if (other) {
        const facts = { name: other.person.name }
        await tx.tell({ kind: 'account.exists', to: { personId: other.personId, email }, facts })
      } else {
        const facts = { name: person.name }
        await tx.tell({ kind: 'account.changeAddress', to: { email }, facts, passId: pass.id })
      }
    },
  }),
)
