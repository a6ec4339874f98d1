// Somebody whose mail never came asks for it once more.
import { emailAlone } from '#graphql/accounts/account-input.ts'
import { answersEvenly } from '#graphql/accounts/answers-evenly.ts'
import { tellAgainToConfirm } from '#graphql/accounts/tell-to-confirm.ts'
import { throttleMailedLink } from '#graphql/accounts/throttle-mailed-link.ts'
import { operation } from '#graphql/operation/operation.ts'

/** Answers the same whether or not the address waits to be confirmed. Refuses with TooMany. */
export const sendConfirmationAgain = answersEvenly(
  operation({
    permission: 'account.open',
    input: emailAlone,
    before: (context, { email }) => throttleMailedLink(context, 'confirmationAgain.address', email),
    run: (tx, { email }) => tellAgainToConfirm(tx, email),
  }),
)
