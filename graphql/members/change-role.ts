// Gives a member another role: the old period ends, a new one begins.
import { releaseLinks } from '#graphql/links/release-links.ts'
import { operation } from '#graphql/operation/operation.ts'
import { InvalidInput } from '#graphql/operation/refusal.ts'
import { beginMembership } from '#graphql/members/begin-membership.ts'
import { assertOwnerRemains, lockMembership } from '#graphql/members/lock-membership.ts'
import { changeRoleInput } from '#graphql/members/member-input.ts'
import { AlreadyMember } from '#graphql/members/member-refusals.ts'
import { isTaken, roleFault } from '#graphql/members/membership.ts'

/**
 * Also gives a liaison officer other councils. Refuses with LastOwner, Stale where they have gone meanwhile, or
 * AlreadyMember where another of the person's memberships has that role.
 */
export const changeRole = operation({
  permission: 'member.change',
  input: changeRoleInput,
  async run(tx, { membershipId, role, remit }) {
    const { membership, organisation } = await lockMembership(tx, membershipId)
    const { personId, organisationId } = membership
    const fault = roleFault(organisation, role, remit)
    if (fault) throw new InvalidInput([{ path: [fault.path], code: fault.code, limit: null }])
    const before = membership.remit.map(({ areaCode }) => areaCode).sort()
    if (membership.role === role && before.join() === remit.join()) return membership
    const others = await tx.db.membership.findMany({
      where: { organisationId, personId, until: null, id: { not: membershipId } },
    })
    const taken = isTaken(
      role,
      others.map((other) => other.role),
    )
    if (taken) throw new AlreadyMember()
    if (membership.role === 'owner' && role !== 'owner') {
      await assertOwnerRemains(tx, organisationId, personId)
    }

    await tx.db.membership.update({ where: { id: membershipId }, data: { until: tx.now } })
    const changed = await beginMembership(tx, { personId, organisationId, role, remit })
    await tx.record({
      action: 'member.roleChanged',
      subject: 'Membership',
      subjectId: changed.id,
      organisationId,
      facts: { personId, from: membership.role, to: role, remit },
    })
    await releaseLinks(tx, personId)
    return changed
  },
})
