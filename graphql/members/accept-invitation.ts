// Somebody who was invited comes in, with the address that was written to.
import { keepAccount } from '#graphql/accounts/hold-account.ts'
import { operation } from '#graphql/operation/operation.ts'
import { Stale } from '#graphql/operation/refusal.ts'
import { findInvitation } from '#graphql/members/find-invitation.ts'
import { giveRole } from '#graphql/members/give-role.ts'
import { invitationKey } from '#graphql/members/member-input.ts'
import { AlreadyMember, OtherAddress } from '#graphql/members/member-refusals.ts'
import { isInvitationStale } from '#graphql/members/membership.ts'
import { councilsOf, holdOrganisations } from '#graphql/organisations/find-organisation.ts'
import { PassInvalid, usePass } from '#graphql/passes/pass.ts'

/**
 * By a link, or by an id where it was sent to the viewer's own address; another is not found. Refuses with
 * PassInvalid, OtherAddress, Stale where that role is not to be had there any more, or
 * AlreadyMember where they hold as much already. None of them uses the link up.
 */
export const acceptInvitation = operation({
  permission: 'member.accept',
  input: invitationKey,
  async run(tx, key) {
    const { personId, email } = tx.viewer
    const { id, organisationId } = await findInvitation(tx, key)
    if (personId === null) throw new OtherAddress()
    await keepAccount(tx, personId)
    await holdOrganisations(tx, [organisationId])
    if (typeof key.token === 'string') await usePass(tx, key.token, 'invitation')
    const { organisation, ...invitation } = await tx.db.invitation.findUniqueOrThrow({
      where: { id },
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
    await tx.db.invitation.update({ where: { id }, data: { state: 'accepted' } })
    return { id: organisationId }
  },
})
