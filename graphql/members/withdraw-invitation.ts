// An owner takes an invitation back before anybody used it.
import { WrongState } from '#graphql/events/event-refusals.ts'
import { operation } from '#graphql/operation/operation.ts'
import { NotFound } from '#graphql/operation/refusal.ts'
import { invitationsVisibleTo } from '#graphql/members/member-access.ts'
import { invitationAlone } from '#graphql/members/member-input.ts'
import { subjectOf } from '#graphql/organisations/decide-organisation.ts'
import { lockOrganisation } from '#graphql/organisations/find-organisation.ts'

/** Refuses with WrongState where it was accepted or withdrawn. */
export const withdrawInvitation = operation({
  permission: 'member.invite',
  input: invitationAlone,
  async run(tx, { invitationId }) {
    const seen = { AND: [{ id: invitationId }, invitationsVisibleTo(tx.viewer)] }
    const found = await tx.db.invitation.findFirst({ where: seen })
    if (!found) throw new NotFound()
    const organisation = await lockOrganisation(tx, found.organisationId)
    tx.allow(subjectOf(organisation))
    const { count } = await tx.db.invitation.updateMany({
      where: { id: invitationId, state: 'open' },
      data: { state: 'withdrawn' },
    })
    if (!count) throw new WrongState()
    await tx.record({
      action: 'member.invitationWithdrawn',
      subject: 'Invitation',
      subjectId: invitationId,
      organisationId: organisation.id,
    })
    return found
  },
})
