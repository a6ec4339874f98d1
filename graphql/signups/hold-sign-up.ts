// Takes hold of a sign-up through its session, for whoever it belongs to.
import type { z } from 'zod'
import type { Transaction } from '#graphql/operation/operation.ts'
import { NotFound } from '#graphql/operation/refusal.ts'
import { holdGuests } from '#graphql/people/hold-guests.ts'
import { readPass } from '#graphql/passes/pass.ts'
import { holdSession } from '#graphql/signups/hold-session.ts'
import { signUpsVisibleTo } from '#graphql/signups/signup-access.ts'
import { withRecipient } from '#graphql/signups/signup-notice.ts'
import type { signUpKey } from '#graphql/signups/signup-input.ts'

/** The sign-up and its session, locked. Throws PassInvalid, NotFound, or NotAllowed. */
export async function holdSignUp(tx: Transaction, { token, signUpId }: z.output<typeof signUpKey>) {
  const pass = token ? await readPass(tx, token, 'sign_up') : null
  const id = (pass ? pass.signUpId : signUpId) ?? 0
  const found = await tx.db.signUp.findFirst({
    where: pass ? { id } : { AND: [{ id }, signUpsVisibleTo(tx.viewer)] },
    select: { sessionId: true, personId: true },
  })
  if (!found) throw new NotFound()
  await holdGuests(tx, { id: found.personId })
  const session = await holdSession(tx, found.sessionId)
  const signUp = await tx.db.signUp.findUnique({ where: { id }, include: withRecipient })
  // Whoever they were, they have been tidied away meanwhile.
  if (!signUp) throw new NotFound()
  const { organisationId } = session
  const { email } = signUp.person
  tx.allow({ personId: signUp.personId, email, organisationId, pass: pass !== null })
  return { session, signUp }
}
