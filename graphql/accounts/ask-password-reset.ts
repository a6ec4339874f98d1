// Somebody forgot their password and asks for a link that lets them choose another.
import { emailAlone } from '#graphql/accounts/account-input.ts'
import { answersEvenly } from '#graphql/accounts/answers-evenly.ts'
import { lockAddress } from '#graphql/accounts/hold-account.ts'
import { throttleMailedLink } from '#graphql/accounts/throttle-mailed-link.ts'
import { operation } from '#graphql/operation/operation.ts'
import { issuePass } from '#graphql/passes/pass.ts'

const MINUTES = 60

/** Answers the same whether or not the address has an account. Refuses with TooMany. */
export const askPasswordReset = answersEvenly(
  operation({
    permission: 'account.open',
    input: emailAlone,
    before: (context, { email }) => throttleMailedLink(context, 'passwordReset.address', email),
    async run(tx, { email }) {
      const account = await lockAddress(tx, email)
      if (!account) return
      const { personId, person } = account
      const pass = await issuePass(tx, 'reset_password', MINUTES, { personId, email })
      await tx.tell({
        kind: 'account.reset',
        to: { personId, email },
        facts: { name: person.name },
        passId: pass.id,
      })
    },
  }),
)
