// An owner takes somebody out of the organisation.
import { releaseLinks } from '#graphql/links/release-links.ts'
import { operation } from '#graphql/operation/operation.ts'
import { assertOwnerRemains, lockMembership } from '#graphql/members/lock-membership.ts'
import { membershipAlone } from '#graphql/members/member-input.ts'

/** Refuses with LastOwner, or Stale where they have gone meanwhile. */
export const removeMember = operation({
  permission: 'member.change',
  input: membershipAlone,
  async run(tx, { membershipId }) {
    const { membership } = await lockMembership(tx, membershipId)
    const { personId, organisationId, role } = membership
    if (role === 'owner') await assertOwnerRemains(tx, organisationId, personId)
    await tx.db.membership.update({ where: { id: membershipId }, data: { until: tx.now } })
    await tx.record({
      action: 'member.removed',
      subject: 'Membership',
      subjectId: membershipId,
      organisationId,
      facts: { personId, role },
    })
    await releaseLinks(tx, personId)
    return membership
  },
})
