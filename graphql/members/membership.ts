// Which roles there are where, and which of them go together. Rules only.
import type { MembershipRole, OrganisationKind, OrganisationState } from '#prisma/client.ts'

/** Of these a person holds one at a time, the greatest first. A role of an office may stand beside it. */
export const ordinaryRoles = ['owner', 'organiser', 'reader'] as const

export const isOrdinary = (role: MembershipRole): boolean =>
  (ordinaryRoles as readonly MembershipRole[]).includes(role)

/** Whether somebody's role would become more by being given another; what they hold is never made less. */
export function raises(role: MembershipRole, held: readonly MembershipRole[]): boolean {
  if (!isOrdinary(role)) return !held.includes(role)
  const rank = (one: MembershipRole) => (ordinaryRoles as readonly MembershipRole[]).indexOf(one)
  return held.filter(isOrdinary).every((one) => rank(role) < rank(one))
}

/** Whether an organisation takes members in. An entry that nobody has claimed has none; what is over has had them. */
export const takesMembers = (state: OrganisationState): boolean =>
  !['unclaimed', 'declined', 'archived'].includes(state)

/** The roles that can be given in an organisation of a kind. */
export function rolesIn(kind: OrganisationKind): MembershipRole[] {
  if (kind === 'county_voluntary_council') return [...ordinaryRoles, 'liaison_officer']
  if (kind === 'commissioner_office') return [...ordinaryRoles, 'office_staff']
  return [...ordinaryRoles]
}

export type RoleFault = {
  path: 'role' | 'remit'
  code: 'role_not_here' | 'not_verified' | 'remit_required' | 'remit_outside' | 'remit_not_here'
}

/**
 * What is wrong with giving a role, or null. A role of an office is given only in a verified body, and a
 * liaison officer looks after councils in which that body works.
 */
export function roleFault(
  organisation: { kind: OrganisationKind; state: string; councils: readonly string[] },
  role: MembershipRole,
  remit: readonly string[],
): RoleFault | null {
  if (!rolesIn(organisation.kind).includes(role)) return { path: 'role', code: 'role_not_here' }
  if (!isOrdinary(role) && organisation.state !== 'verified') {
    return { path: 'role', code: 'not_verified' }
  }
  if (role !== 'liaison_officer') {
    return remit.length ? { path: 'remit', code: 'remit_not_here' } : null
  }
  if (!remit.length) return { path: 'remit', code: 'remit_required' }
  const inside = remit.every((council) => organisation.councils.includes(council))
  return inside ? null : { path: 'remit', code: 'remit_outside' }
}

/** Whether what an invitation gives cannot be given any more: the body is over, suspended, or works elsewhere. */
export const isInvitationStale = (
  organisation: { kind: OrganisationKind; state: OrganisationState; councils: readonly string[] },
  { role, remit }: { role: MembershipRole; remit: readonly string[] },
): boolean => !takesMembers(organisation.state) || roleFault(organisation, role, remit) !== null

/** Whether somebody who holds a role already has what another would give, so that it is changed instead. */
export const isTaken = (role: MembershipRole, held: readonly MembershipRole[]): boolean =>
  held.includes(role) || (isOrdinary(role) && held.some(isOrdinary))

/** Whether an organisation would be left without an owner. */
export const leavesNoOwner = (owners: readonly number[], leaving: number): boolean =>
  owners.includes(leaving) && owners.every((owner) => owner === leaving)
