// Opens a door into an organisation and sends its key to an address.
import { WrongState } from '#graphql/events/event-refusals.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { InvalidInput } from '#graphql/operation/refusal.ts'
import { AlreadyInvited, AlreadyMember } from '#graphql/members/member-refusals.ts'
import { isTaken, roleFault, takesMembers } from '#graphql/members/membership.ts'
import { issuePass } from '#graphql/passes/pass.ts'
import { textOf } from '#graphql/text/schema.ts'
import type { Invitation, MembershipRole, Organisation } from '#prisma/client.ts'

/** How long the link in the mail works. */
const MINUTES = 14 * 24 * 60

export type Invited = { email: string; role: MembershipRole; remit: readonly string[] }

/**
 * Invites an address into an organisation that is locked. Refuses with WrongState where it takes nobody in,
 * AlreadyMember, AlreadyInvited or InvalidInput. An invitation whose link has run out gives way to the new one.
 */
export async function invitePerson(
  tx: Transaction,
  organisation: Organisation & { councils: readonly string[] },
  { email, role, remit }: Invited,
): Promise<Invitation> {
  if (!takesMembers(organisation.state)) throw new WrongState()
  const fault = roleFault(organisation, role, remit)
  if (fault) throw new InvalidInput([{ path: [fault.path], code: fault.code, limit: null }])
  const organisationId = organisation.id
  const account = await tx.db.account.findUnique({
    where: { email },
    include: { person: { include: { memberships: { where: { organisationId, until: null } } } } },
  })
  const held = account?.person.memberships.map((membership) => membership.role) ?? []
  if (isTaken(role, held)) throw new AlreadyMember()
  await makeRoom(tx, organisationId, email)

  const invitation = await tx.db.invitation.create({
    data: {
      organisationId,
      email,
      role,
      remit: [...remit],
      state: 'open',
      invitedById: tx.viewer.personId,
      createdAt: tx.now,
    },
  })
  const pass = await issuePass(tx, 'invitation', MINUTES, { invitationId: invitation.id, email })
  await tx.record({
    action: 'member.invited',
    subject: 'Invitation',
    subjectId: invitation.id,
    organisationId,
    facts: { role },
  })
  await tx.tell({
    kind: 'member.invited',
    to: account?.emailConfirmedAt ? { personId: account.personId, email } : { email },
    facts: { organisation: textOf('name', organisation), role, inviterId: tx.viewer.personId },
    passId: pass.id,
  })
  return invitation
}

/** Sees that the address has no open invitation that still works. */
async function makeRoom(tx: Transaction, organisationId: number, email: string) {
  const open = await tx.db.invitation.findFirst({
    where: { organisationId, email, state: 'open' },
    include: { passes: true },
  })
  if (open?.passes.some((pass) => !pass.usedAt && (pass.expiresAt ?? tx.now) > tx.now)) {
    throw new AlreadyInvited()
  }
  if (open) {
    await tx.db.invitation.update({ where: { id: open.id }, data: { state: 'withdrawn' } })
  }
}
