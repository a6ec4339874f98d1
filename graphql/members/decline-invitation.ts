// Somebody who was invited says no, so that whoever invited them does not wait for it.
import { permissions } from '#graphql/access/permissions.ts'
import { findInvitation } from '#graphql/members/find-invitation.ts'
import { invitationKey } from '#graphql/members/member-input.ts'
import { operation, type Transaction } from '#graphql/operation/operation.ts'
import { holdOrganisations } from '#graphql/organisations/find-organisation.ts'
import { PassInvalid } from '#graphql/passes/pass.ts'
import { textOf } from '#graphql/text/schema.ts'

/** Pressed again, nothing more happens. Refuses with PassInvalid, also where it was accepted or withdrawn. */
export const declineInvitation = operation({
  permission: 'member.decline',
  input: invitationKey,
  async run(tx, key) {
    const { id, organisationId, byLink } = await findInvitation(tx, key)
    await holdOrganisations(tx, [organisationId])
    const invitation = await tx.db.invitation.findUniqueOrThrow({
      where: { id },
      include: { organisation: { select: { nameEn: true, nameCy: true } } },
    })
    tx.allow({ email: invitation.email, pass: byLink })
    if (invitation.state === 'declined') return
    if (invitation.state !== 'open') throw new PassInvalid('used')
    await tx.db.invitation.update({ where: { id }, data: { state: 'declined' } })
    await tx.record({
      action: 'member.invitationDeclined',
      subject: 'Invitation',
      subjectId: id,
      organisationId,
    })
    const personId = await inviterOf(tx, invitation)
    if (personId === null) return
    await tx.tell({
      kind: 'member.declined',
      to: { personId },
      facts: {
        organisation: textOf('name', invitation.organisation),
        organisationId,
        role: invitation.role,
        invitationId: id,
      },
    })
  },
})

/** Whoever invited them, where they still could: nobody else ever typed the address. */
async function inviterOf(
  { db }: Transaction,
  { organisationId, invitedById }: { organisationId: number; invitedById: number | null },
): Promise<number | null> {
  const role = { in: [...permissions['member.invite'].members] }
  const inviter = await db.person.findFirst({
    where: {
      id: invitedById ?? 0,
      OR: [
        { account: { administrator: true } },
        { memberships: { some: { organisationId, role, until: null } } },
      ],
    },
    select: { id: true },
  })
  return inviter && inviter.id
}
