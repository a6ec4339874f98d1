// Gives somebody a role in an organisation, where that makes it more: by an invitation, or by a claim.
import { beginMembership } from '#graphql/members/begin-membership.ts'
import { isOrdinary, ordinaryRoles, raises } from '#graphql/members/membership.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import type { MembershipRole } from '#prisma/client.ts'

/**
 * An ordinary role takes the place of a lesser one held before. Nobody's role is made less: false says that
 * they hold as much already, and nothing was changed. Keep their account, then lock the organisation, before.
 */
export async function giveRole(
  tx: Transaction,
  given: {
    organisationId: number
    personId: number
    role: MembershipRole
    remit: readonly string[]
  },
): Promise<boolean> {
  const { organisationId, personId, role } = given
  const current = { organisationId, personId, until: null }
  const held = await tx.db.membership.findMany({ where: current, select: { role: true } })
  const roles = held.map((one) => one.role)
  if (!raises(role, roles)) return false
  if (isOrdinary(role)) {
    await tx.db.membership.updateMany({
      where: { ...current, role: { in: [...ordinaryRoles] } },
      data: { until: tx.now },
    })
  }
  await beginMembership(tx, given)
  await tx.record({
    action: 'member.joined',
    subject: 'Organisation',
    subjectId: organisationId,
    organisationId,
    facts: { personId, role, from: roles.find(isOrdinary) ?? null },
  })
  return true
}
