// Somebody who was invited comes in, with the address that was written to.
import { operation } from '#graphql/operation/operation.ts'
import { Stale } from '#graphql/operation/refusal.ts'
import { giveRole } from '#graphql/members/give-role.ts'
import { acceptInvitationInput } from '#graphql/members/member-input.ts'
import { AlreadyMember, OtherAddress } from '#graphql/members/member-refusals.ts'
import { isInvitationStale } from '#graphql/members/membership.ts'
import { councilsOf } from '#graphql/organisations/find-organisation.ts'
import { PassInvalid, usePass } from '#graphql/passes/pass.ts'

/**
 * Refuses with PassInvalid, OtherAddress, Stale where that role is not to be had there any more, or
 * AlreadyMember where they hold as much already. None of them uses the link up.
 */
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
    const { organisation, ...invitation } = await tx.db.invitation.findUniqueOrThrow({
      where: { id: found.id },
      include: { organisation: { include: { areas: { include: { area: true } } } } },
    })
    if (invitation.state !== 'open') throw new PassInvalid('used')
    tx.allow({ organisationId })
    const { personId, email } = tx.viewer
    if (personId === null || email !== invitation.email) throw new OtherAddress()
    const councils = councilsOf(organisation.areas.map(({ area }) => area))
    if (isInvitationStale({ ...organisation, councils }, invitation)) throw new Stale()

    const { role, remit } = invitation
    const given = await giveRole(tx, { organisationId, personId, role, remit })
    if (!given) throw new AlreadyMember()
    await tx.db.invitation.update({ where: { id: invitation.id }, data: { state: 'accepted' } })
    return { id: organisationId }
  },
})
