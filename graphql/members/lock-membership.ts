// Takes hold of a membership through its organisation, so that owners are counted one change at a time.
import type { Transaction } from '#graphql/operation/operation.ts'
import { NotFound, Stale } from '#graphql/operation/refusal.ts'
import { currentOwners } from '#graphql/members/current-owners.ts'
import { organisationsWithMembersFor } from '#graphql/members/member-access.ts'
import { LastOwner } from '#graphql/members/member-refusals.ts'
import { leavesNoOwner } from '#graphql/members/membership.ts'
import { subjectOf } from '#graphql/organisations/decide-organisation.ts'
import { lockOrganisation } from '#graphql/organisations/find-organisation.ts'

/**
 * A current membership and its organisation, locked. Throws NotFound where the viewer may not see it; refuses
 * with Stale where it has ended meanwhile.
 */
export async function lockMembership(tx: Transaction, membershipId: number) {
  const seen = () => ({ id: membershipId, organisation: organisationsWithMembersFor(tx.viewer) })
  const found = await tx.db.membership.findFirst({ where: seen() })
  if (!found) throw new NotFound()
  const organisation = await lockOrganisation(tx, found.organisationId)
  const membership = await tx.db.membership.findFirst({
    where: seen(),
    include: { remit: { select: { areaCode: true } } },
  })
  if (!membership) throw new NotFound()
  tx.allow(subjectOf(organisation))
  if (membership.until) throw new Stale()
  return { membership, organisation }
}

/** Throws LastOwner where a person's going would leave the organisation without an owner. Lock it first. */
export async function assertOwnerRemains(
  tx: Transaction,
  organisationId: number,
  leavingPersonId: number,
): Promise<void> {
  if (leavesNoOwner(await currentOwners(tx, organisationId), leavingPersonId)) throw new LastOwner()
}
