// Somebody who was invited comes in, with the address that was written to.
import { keepAccount } from '#graphql/accounts/hold-account.ts'
import { operation } from '#graphql/operation/operation.ts'
import { Stale } from '#graphql/operation/refusal.ts'
import { giveRole } from '#graphql/members/give-role.ts'
import { acceptInvitationInput } from '#graphql/members/member-input.ts'
import { AlreadyMember, OtherAddress } from '#graphql/members/member-refusals.ts'
import { isInvitationStale } from '#graphql/members/membership.ts'
import { councilsOf, holdOrganisations } from '#graphql/organisations/find-organisation.ts'
import { PassInvalid, readPass, usePass } from '#graphql/passes/pass.ts'

/**
 * Refuses with PassInvalid, OtherAddress, Stale where that role is not to be had there any more, or
 * AlreadyMember where they hold as much already. None of them uses the link up.
 */
export const acceptInvitation = operation({
  permission: 'member.accept',
  input: acceptInvitationInput,
  async run(tx, { token }) {
    const { personId, email } = tx.viewer
    const pass = await readPass(tx, token, 'invitation')
    const found = await tx.db.invitation.findUniqueOrThrow({
      where: { id: pass.invitationId ?? 0 },
    })
    const { organisationId } = found
    if (personId === null) throw new OtherAddress()
    await keepAccount(tx, personId)
    await holdOrganisations(tx, [organisationId])
    await usePass(tx, token, 'invitation')
    const { organisation, ...invitation } = await tx.db.invitation.findUniqueOrThrow({
      where: { id: found.id },
      include: { organisation: { include: { areas: { include: { area: true } } } } },
    })
    if (invitation.state !== 'open') throw new PassInvalid('used')
    tx.allow({ organisationId })
    if (email !== invitation.email) throw new OtherAddress()
    const councils = councilsOf(organisation.areas.map(({ area }) => area))
    if (isInvitationStale({ ...organisation, councils }, invitation)) throw new Stale()

    const { role, remit } = invitation
    const given = await giveRole(tx, { organisationId, personId, role, remit })
    if (!given) throw new AlreadyMember()
    await tx.db.invitation.update({ where: { id: invitation.id }, data: { state: 'accepted' } })
    return { id: organisationId }
  },
})
