// Signs a browser in.
import { signInInput } from '#graphql/accounts/account-input.ts'
import { WrongSignIn } from '#graphql/accounts/account-refusals.ts'
import { answersEvenly } from '#graphql/accounts/answers-evenly.ts'
import { lockChecked, type Checked } from '#graphql/accounts/check-password.ts'
import { isPassword } from '#graphql/accounts/password.ts'
import { remindToConfirm } from '#graphql/accounts/remind-to-confirm.ts'
import { endSession, startSession } from '#graphql/accounts/sign-in-session.ts'
import { throttleSignIn, welcomeNetwork } from '#graphql/accounts/throttle-sign-in.ts'
import { operation } from '#graphql/operation/operation.ts'

/**
 * Hashes a password whether or not there is such an account. Whoever made an account that nobody has confirmed
 * is refused as anybody else: an answer of its own would tell that the address had none before. Refuses with
 * WrongSignIn or TooMany.
 */
export const signIn = answersEvenly(
  operation({
    permission: 'account.open',
    input: signInInput,
    async before(context, { email, password }): Promise<Checked> {
      await throttleSignIn(context, email)
      const account = await context.db.account.findUnique({ where: { email } })
      const right = await isPassword(password, account?.passwordHash ?? null)
      if (!account || !right) throw new WrongSignIn()
      if (!account.emailConfirmedAt) {
        await remindToConfirm(context, email)
        throw new WrongSignIn()
      }
      await welcomeNetwork(context, email)
      return { accountId: account.id, passwordHash: account.passwordHash }
    },
    async run(tx, _input, checked) {
      const account = await lockChecked(tx, checked)
      if (tx.signInSessionId) await endSession(tx, tx.signInSessionId)
      return { cookie: await startSession(tx, account.id) }
    },
  }),
)
