// Somebody without an account asks for a place, which is held until the link in the mail is followed.
import type { z } from 'zod'
import type { Context } from '#graphql/context.ts'
import { answersEvenly } from '#graphql/accounts/answers-evenly.ts'
import { operation, type Transaction } from '#graphql/operation/operation.ts'
import { mailboxOf, throttle, throttleOrigin, TooMany } from '#graphql/operation/throttle.ts'
import { holdGuests } from '#graphql/people/hold-guests.ts'
import { assertVisible, type HeldSession } from '#graphql/sessions/lock-session.ts'
import { sessionFacts } from '#graphql/sessions/session-facts.ts'
import { holdUntil } from '#graphql/signups/hold.ts'
import { holdSession } from '#graphql/signups/hold-session.ts'
import { isSameName } from '#graphql/signups/is-same-name.ts'
import { beginSignUp, moveSignUp, type HeldSignUp } from '#graphql/signups/move-sign-up.ts'
import { placeOrRefuse } from '#graphql/signups/place-or-refuse.ts'
import { settleSession } from '#graphql/signups/settle-session.ts'
import { isLive, signUpLifecycle, signUpStep } from '#graphql/signups/signup.ts'
import { askForPlaceInput } from '#graphql/signups/signup-input.ts'
import { signUpTelling, withRecipient } from '#graphql/signups/signup-notice.ts'

/** How many people may sign up for a session under one address, as a family may. */
const MOST_OF_AN_ADDRESS = 6

type Asked = z.output<typeof askForPlaceInput>

/**
 * Refuses with SignUpClosed, NoSignUpNeeded, TooYoung or TooMany. Otherwise its answer never tells whether the
 * address is known or already coming; whoever reads its mail finds out there.
 */
export const askForPlace = answersEvenly(
  operation({
    permission: 'signUp.ask',
    input: askForPlaceInput,
    before: countAttempts,
    async run(tx, asked, { tooMany }) {
      await holdGuests(tx, asked)
      const session = await holdSession(tx, asked.sessionId)
      await assertVisible(tx, session)
      const place = placeOrRefuse(session, asked.age, tx.now)
      if (tooMany) return
      const family = await tx.db.signUp.findMany({
        where: {
          sessionId: session.id,
          person: { OR: [{ email: asked.email }, { account: { email: asked.email } }] },
        },
        include: withRecipient,
      })
      const same = family.find(({ person }) => isSameName(person.name, asked.name))
      const hold = { placed: place === 'place', heldUntil: holdUntil(session, tx.now) }
      if (same) await askAgain(tx, session, same, hold)
      else if (family.filter(isLive).length < MOST_OF_AN_ADDRESS) {
        const person = { ...(await addGuest(tx, asked)), account: null }
        await beginSignUp(tx, session, 'ask', { person, ...hold, note: asked.note })
      }
      await settleSession(tx, session)
    },
  }),
)

/** Too many from one place are refused. Too many for one address are passed over in silence: it is not theirs to know. */
async function countAttempts(context: Context, { sessionId, email }: Asked) {
  await throttleOrigin(context, 'guestSignUp.origin')
  try {
    await throttle(context, 'guestSignUp.address', mailboxOf(email))
    await throttle(context, 'guestSignUp.session', `${sessionId}:${mailboxOf(email)}`)
    return { tooMany: false }
  } catch (refusal) {
    if (refusal instanceof TooMany) return { tooMany: true }
    throw refusal
  }
}

/**
 * The same person, again: what stands is told once more, what is over begins anew. Whoever knows a name and an
 * address can come here, and so the note stays the one that is there.
 */
async function askAgain(
  tx: Transaction,
  session: HeldSession,
  signUp: HeldSignUp,
  hold: { placed: boolean; heldUntil: Date },
) {
  if (signUpStep(signUp.state, 'ask')) return moveSignUp(tx, session, signUp, 'ask', hold)
  const { notice } = signUpLifecycle.find(({ to }) => to === signUp.state) ?? {}
  if (notice) await tx.tell(signUpTelling(notice, signUp, sessionFacts(session)))
  return signUp
}

const addGuest = (tx: Transaction, { name, email, preferredLanguage }: Asked) =>
  tx.db.person.create({
    data: {
      name,
      email,
      preferredLanguage,
      languageAskedAt: tx.now,
      source: 'sign_up',
      createdAt: tx.now,
    },
    select: { id: true, name: true, email: true },
  })
