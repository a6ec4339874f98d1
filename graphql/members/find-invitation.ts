// The invitation that somebody answers: by the link of its mail, or one of their own.
import type { z } from 'zod'
import type { invitationKey } from '#graphql/members/member-input.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { NotFound } from '#graphql/operation/refusal.ts'
import { readPass } from '#graphql/passes/pass.ts'

/** Nothing is locked, and the link is not used up. Throws PassInvalid, or NotFound where it is none of theirs. */
export async function findInvitation(
  tx: Transaction,
  { token, invitationId }: z.output<typeof invitationKey>,
) {
  const pass = typeof token === 'string' ? await readPass(tx, token, 'invitation') : null
  const found = await tx.db.invitation.findUnique({
    where: { id: pass?.invitationId ?? invitationId ?? 0 },
    select: { id: true, organisationId: true, email: true },
  })
  if (!found || (!pass && found.email !== tx.viewer.email)) throw new NotFound()
  return { ...found, byLink: pass !== null }
}
