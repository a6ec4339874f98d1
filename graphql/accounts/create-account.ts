// Somebody makes an account. Whether the address had one, only whoever reads its mail finds out.
import { createAccountInput } from '#graphql/accounts/account-input.ts'
import { answersEvenly } from '#graphql/accounts/answers-evenly.ts'
import { beginAccount } from '#graphql/accounts/begin-account.ts'
import { lockAddress } from '#graphql/accounts/hold-account.ts'
import { hashPassword } from '#graphql/accounts/password.ts'
import { tellToConfirm } from '#graphql/accounts/tell-to-confirm.ts'
import { operation } from '#graphql/operation/operation.ts'
import { mailboxOf, throttle, throttleOrigin } from '#graphql/operation/throttle.ts'

/** Refuses with TooMany. */
export const createAccount = answersEvenly(
  operation({
    permission: 'account.open',
    input: createAccountInput,
    async before(context, { email, password }) {
      await throttleOrigin(context, 'createAccount.origin')
      await throttle(context, 'createAccount.address', mailboxOf(email))
      return hashPassword(password)
    },
    async run(tx, { name, email, preferredLanguage, back }, passwordHash) {
      const existing = await lockAddress(tx, email)
      if (existing?.emailConfirmedAt) {
        // Its name is the owner's own, not the one that was just typed.
        const { personId, person } = existing
        const facts = { name: person.name, ...(back ? { back } : {}) }
        await tx.tell({ kind: 'account.exists', to: { personId, email }, facts })
        return
      }
      // Whoever asked first keeps the password: nobody else changes it without reading the mail.
      const beginning = { name, email, passwordHash, preferredLanguage }
      await tellToConfirm(tx, existing ?? (await beginAccount(tx, beginning)), back)
    },
  }),
)
