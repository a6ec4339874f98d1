// An owner takes somebody out of the organisation.
import { operation } from '#graphql/operation/operation.ts'
import { assertOwnerRemains, lockMembership } from '#graphql/members/lock-membership.ts'
import { membershipAlone } from '#graphql/members/member-input.ts'
import { subjectOf } from '#graphql/organisations/decide-organisation.ts'

/** Refuses with LastOwner. */
export const removeMember = operation({
  permission: 'member.change',
  input: membershipAlone,
  async run(tx, { membershipId }) {
    const { membership, organisation } = await lockMembership(tx, membershipId)
    const { personId, organisationId, role } = membership
    tx.allow(subjectOf(organisation))
    if (role === 'owner') await assertOwnerRemains(tx, organisationId, personId)
    await tx.db.membership.update({ where: { id: membershipId }, data: { until: tx.now } })
    await tx.record({
      action: 'member.removed',
      subject: 'Membership',
      subjectId: membershipId,
      organisationId,
      facts: { personId, role },
    })
    return membership
  },
})
