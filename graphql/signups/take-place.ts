// Somebody signed in takes a place, or joins the waiting list where there is none.
import { keepAccount } from '#graphql/accounts/hold-account.ts'
import { NotAllowed } from '#graphql/operation/refusal.ts'
import { operation, type Transaction } from '#graphql/operation/operation.ts'
import { assertVisible, type SessionHolder } from '#graphql/sessions/lock-session.ts'
import { confirmInSession } from '#graphql/signups/confirm-in-session.ts'
import { holdSession } from '#graphql/signups/hold-session.ts'
import { isSameName } from '#graphql/signups/is-same-name.ts'
import { beginSignUp, moveSignUp } from '#graphql/signups/move-sign-up.ts'
import { placeOrRefuse } from '#graphql/signups/place-or-refuse.ts'
import { settleSession } from '#graphql/signups/settle-session.ts'
import { isLive, signUpStep } from '#graphql/signups/signup.ts'
import { signUpsOf } from '#graphql/signups/signup-access.ts'
import { takePlaceInput } from '#graphql/signups/signup-input.ts'
import { withRecipient } from '#graphql/signups/signup-notice.ts'
import { SignUpClosed } from '#graphql/signups/signup-refusals.ts'

/** The operation, with a way to come by the session. Only a test gives another than the lock. */
export const takePlaceHolding = (hold: SessionHolder) =>
  operation({
    permission: 'signUp.take',
    input: takePlaceInput,
    async run(tx, { sessionId, age, note }) {
      const { personId, accountId } = tx.viewer
      if (personId === null || accountId === null) throw new NotAllowed()
      await keepAccount(tx, personId)
      const session = await hold(tx, sessionId)
      await assertVisible(tx, session)
      const own = await findOwn(tx, sessionId, personId)
      if (own && isLive(own)) {
        const signUp = await confirmInSession(tx, session, own)
        await settleSession(tx, session)
        return signUp
      }
      if (own?.state === 'declined') throw new SignUpClosed('declined')
      if (own && !signUpStep(own.state, 'take')) return own
      const action = placeOrRefuse(session, age, tx.now) === 'place' ? 'take' : 'queue'
      const signUp =
        own?.personId === personId
          ? await moveSignUp(tx, session, own, action, { note })
          : await beginSignUp(tx, session, action, {
              person: { id: personId, name: '', email: null, account: { id: accountId } },
              note,
            })
      await settleSession(tx, session)
      return signUp
    },
  })

/** Pressed again, it shows the place. Refuses with SignUpClosed, NoSignUpNeeded or TooYoung. */
export const takePlace = takePlaceHolding(holdSession)

/** The viewer's sign-up for a session, be it one made without an account under their address and name. */
async function findOwn(tx: Transaction, sessionId: number, personId: number) {
  const where = { sessionId, AND: [signUpsOf(tx.viewer)] }
  // Most people come once: who they are is read only where there is something.
  if (!(await tx.db.signUp.findFirst({ where, select: { id: true } }))) return undefined
  const theirs = await tx.db.signUp.findMany({ where, include: withRecipient })
  const own = theirs.find((signUp) => signUp.personId === personId)
  if (own && isLive(own)) return own
  const me = await tx.db.person.findUniqueOrThrow({ where: { id: personId } })
  return theirs.find((signUp) => isLive(signUp) && isSameName(signUp.person.name, me.name)) ?? own
}
