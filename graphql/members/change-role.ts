// Gives a member another role, or a liaison officer other councils.
import { releaseLinks } from '#graphql/links/release-links.ts'
import { operation, type Transaction } from '#graphql/operation/operation.ts'
import { InvalidInput } from '#graphql/operation/refusal.ts'
import { beginMembership } from '#graphql/members/begin-membership.ts'
import { assertOwnerRemains, lockMembership } from '#graphql/members/lock-membership.ts'
import { changeRoleInput } from '#graphql/members/member-input.ts'
import { AlreadyMember } from '#graphql/members/member-refusals.ts'
import { isTaken, roleFault } from '#graphql/members/membership.ts'
import { assertUnchanged } from '#graphql/organisations/decide-organisation.ts'
import type { Membership, MembershipRole } from '#prisma/client.ts'

/**
 * Refuses with LastOwner, Stale where they have gone or been changed meanwhile, or
 * AlreadyMember where another of the person's memberships has that role.
 */
export const changeRole = operation({
  permission: 'member.change',
  input: changeRoleInput,
  async run(tx, { membershipId, version, role, remit }) {
    const { membership, organisation } = await lockMembership(tx, membershipId)
    assertUnchanged(membership, version)
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

    const changed = await write(tx, membership, { role, remit })
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

/** With another role the old period ends and a new one begins; other councils change nothing about the period. */
async function write(
  tx: Transaction,
  membership: Membership,
  { role, remit }: { role: MembershipRole; remit: readonly string[] },
): Promise<Membership> {
  const { id, personId, organisationId } = membership
  if (role === membership.role) {
    const areas = { deleteMany: {}, create: remit.map((areaCode) => ({ areaCode })) }
    return tx.db.membership.update({
      where: { id },
      data: { remit: areas, version: { increment: 1 } },
    })
  }
  await tx.db.membership.update({ where: { id }, data: { until: tx.now } })
  return beginMembership(tx, { personId, organisationId, role, remit })
}
