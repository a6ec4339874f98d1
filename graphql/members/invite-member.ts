// An owner invites somebody into their organisation, by address and role.
import { operation } from '#graphql/operation/operation.ts'
import { invitePerson, throttleInvitation } from '#graphql/members/invite-person.ts'
import { inviteMemberInput } from '#graphql/members/member-input.ts'
import { subjectOf } from '#graphql/organisations/decide-organisation.ts'
import { lockOrganisation } from '#graphql/organisations/find-organisation.ts'

/** Refuses with WrongState, AlreadyMember, AlreadyInvited or TooMany. */
export const inviteMember = operation({
  permission: 'member.invite',
  input: inviteMemberInput,
  before: throttleInvitation,
  async run(tx, { organisationId, ...invited }) {
    const organisation = await lockOrganisation(tx, organisationId)
    tx.allow(subjectOf(organisation))
    return invitePerson(tx, organisation, invited)
  },
})
