// Takes a sign-up one step through its lifecycle: the row, the history and the notice.
import type { HeldSession } from '#graphql/sessions/lock-session.ts'
import { sessionFacts } from '#graphql/sessions/session-facts.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { issuePass } from '#graphql/passes/pass.ts'
import { linkUntil, minutesUntil } from '#graphql/signups/hold.ts'
import { signUpStep, type SignUpAction, type SignUpStep } from '#graphql/signups/signup.ts'
import { signUpTelling, type withRecipient } from '#graphql/signups/signup-notice.ts'
import type { Prisma } from '#prisma/client.ts'

export type HeldSignUp = Prisma.SignUpGetPayload<{ include: typeof withRecipient }>
type Holder = HeldSignUp['person']

type More = { placed?: boolean; heldUntil?: Date | null; note?: string | null; quiet?: boolean }

/** Writes a new sign-up with its pass. The session must be locked, and settled afterwards. */
export async function beginSignUp(
  tx: Transaction,
  session: HeldSession,
  action: SignUpAction,
  { person, placed = false, heldUntil = null, note = null }: More & { person: Holder },
): Promise<HeldSignUp> {
  const step = stepOf(null, action)
  const row = await tx.db.signUp.create({
    data: {
      sessionId: session.id,
      personId: person.id,
      state: step.to,
      placed,
      heldUntil,
      note,
      queuedAt: await queueTime(tx, session, step),
      createdAt: tx.now,
      changedAt: tx.now,
    },
  })
  const minutes = minutesUntil(linkUntil(session), tx.now)
  const pass = await issuePass(tx, 'sign_up', minutes, { signUpId: row.id })
  const signUp = { ...row, person, passes: [{ id: pass.id }] }
  await follow(tx, session, step, signUp)
  return signUp
}

/** Moves a sign-up on. The session must be locked, and settled afterwards. */
export async function moveSignUp(
  tx: Transaction,
  session: HeldSession,
  before: HeldSignUp,
  action: SignUpAction,
  { placed = false, heldUntil = null, note, quiet = false }: More = {},
): Promise<HeldSignUp> {
  const step = stepOf(before.state, action)
  const signUp = await tx.db.signUp.update({
    where: { id: before.id },
    data: {
      state: step.to,
      placed,
      heldUntil,
      ...(note === undefined ? {} : { note }),
      ...(step.to === 'waiting' ? { queuedAt: await queueTime(tx, session, step) } : {}),
      changedAt: tx.now,
    },
  })
  const after = { ...before, ...signUp }
  await follow(tx, session, quiet ? { ...step, notice: null } : step, after)
  return after
}

function stepOf(state: HeldSignUp['state'] | null, action: SignUpAction): SignUpStep {
  const step = signUpStep(state, action)
  if (!step) throw new Error(`A sign-up that is ${state} has no step "${action}".`)
  return step
}

async function follow(tx: Transaction, session: HeldSession, step: SignUpStep, signUp: HeldSignUp) {
  await tx.record({
    action: step.history,
    subject: 'SignUp',
    subjectId: signUp.id,
    organisationId: session.organisationId,
    facts: { sessionId: session.id, eventId: session.eventId },
  })
  if (step.notice) await tx.tell(signUpTelling(step.notice, signUp, sessionFacts(session)))
}

/** The end of the waiting list: after everybody in it, even when somebody's clock was read earlier. */
async function queueTime(tx: Transaction, session: HeldSession, step: SignUpStep): Promise<Date> {
  if (step.to !== 'waiting' || session.waiting === 0) return tx.now
  const last = await tx.db.signUp.findFirst({
    where: { sessionId: session.id, state: 'waiting' },
    orderBy: [{ queuedAt: 'desc' }, { id: 'desc' }],
    select: { queuedAt: true },
  })
  return new Date(Math.max(tx.now.getTime(), (last?.queuedAt.getTime() ?? 0) + 1))
}
