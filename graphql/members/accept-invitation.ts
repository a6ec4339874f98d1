// Somebody who was invited comes in, with the address that was written to.
import { operation, type Transaction } from '#graphql/operation/operation.ts'
import { beginMembership } from '#graphql/members/begin-membership.ts'
import { acceptInvitationInput } from '#graphql/members/member-input.ts'
import { OtherAddress } from '#graphql/members/member-refusals.ts'
import { isOrdinary, ordinaryRoles } from '#graphql/members/membership.ts'
import { PassInvalid, usePass } from '#graphql/passes/pass.ts'
import type { Invitation } from '#prisma/client.ts'

/** Refuses with PassInvalid or OtherAddress; neither uses the link up. */
export const acceptInvitation = operation({
  permission: 'member.accept',
  input: acceptInvitationInput,
  async run(tx, { token }) {
    const pass = await usePass(tx, token, 'invitation')
    const found = await tx.db.invitation.findUniqueOrThrow({
      where: { id: pass.invitationId ?? 0 },
    })
    const { organisationId } = found
    await tx.db.$queryRaw`SELECT id FROM "Organisation" WHERE id = ${organisationId} FOR UPDATE`
    const invitation = await tx.db.invitation.findUniqueOrThrow({ where: { id: found.id } })
    if (invitation.state !== 'open') throw new PassInvalid('used')
    tx.allow({ organisationId })
    const { personId, confirmedEmail } = tx.viewer
    if (personId === null || confirmedEmail !== invitation.email) throw new OtherAddress()

    await tx.db.invitation.update({ where: { id: invitation.id }, data: { state: 'accepted' } })
    await giveRole(tx, invitation, personId)
    await tx.record({
      action: 'member.joined',
      subject: 'Organisation',
      subjectId: organisationId,
      organisationId,
      facts: { role: invitation.role },
    })
    return { id: organisationId }
  },
})

/** An ordinary role takes the place of the one held before. An owner who accepts another stays owner. */
async function giveRole(tx: Transaction, invitation: Invitation, personId: number) {
  const { organisationId, role, remit } = invitation
  const current = await tx.db.membership.findMany({
    where: { organisationId, personId, until: null },
  })
  if (current.some((one) => one.role === role)) return
  if (isOrdinary(role)) {
    if (current.some((one) => one.role === 'owner')) return
    await tx.db.membership.updateMany({
      where: { organisationId, personId, until: null, role: { in: [...ordinaryRoles] } },
      data: { until: tx.now },
    })
  }
  await beginMembership(tx, { organisationId, personId, role, remit })
}
