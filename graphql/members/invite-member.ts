// An owner invites somebody into their organisation, by address and role.
import type { z } from 'zod'
import { may } from '#graphql/access/permissions.ts'
import type { Context } from '#graphql/context.ts'
import { operation } from '#graphql/operation/operation.ts'
import { mailboxOf, throttle } from '#graphql/operation/throttle.ts'
import { invitePerson } from '#graphql/members/invite-person.ts'
import { inviteMemberInput } from '#graphql/members/member-input.ts'
import { subjectOf } from '#graphql/organisations/decide-organisation.ts'
import { lockOrganisation } from '#graphql/organisations/find-organisation.ts'

/** Refuses with WrongState, AlreadyMember, AlreadyInvited or TooMany. */
export const inviteMember = operation({
  permission: 'member.invite',
  input: inviteMemberInput,
  before: countInvitation,
  async run(tx, { organisationId, ...invited }) {
    const organisation = await lockOrganisation(tx, organisationId)
    tx.allow(subjectOf(organisation))
    return invitePerson(tx, organisation, invited)
  },
})

/** Only of whoever may invite: nobody else uses anything up. Throws TooMany. */
async function countInvitation(
  context: Context,
  { organisationId, email }: z.output<typeof inviteMemberInput>,
) {
  if (!may(context.viewer, 'member.invite', { organisationId })) return
  await throttle(context, 'invite.inviter', String(context.viewer.personId))
  await throttle(context, 'invite.address', `${organisationId}:${mailboxOf(email)}`)
}
