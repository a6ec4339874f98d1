// Which members and invitations a viewer may see.
import type { Viewer } from '#graphql/access/viewer.ts'
import { organisationsLookedAfterBy } from '#graphql/organisations/organisation-access.ts'
import type { Prisma } from '#prisma/client.ts'

/** Those of one's own organisations, and of those that one looks after. */
export function membersVisibleTo(viewer: Viewer): Prisma.MembershipWhereInput {
  return { until: null, organisation: organisationsWithMembersFor(viewer) }
}

export const invitationsVisibleTo = (viewer: Viewer): Prisma.InvitationWhereInput => ({
  organisation: organisationsWithMembersFor(viewer),
})

/** Organisations whose members a viewer may see. */
export function organisationsWithMembersFor(viewer: Viewer): Prisma.OrganisationWhereInput {
  // Within OR, Prisma reads a condition without conditions as one that nothing meets.
  if (viewer.system || viewer.administrator) return {}
  const own = viewer.memberships.map((one) => one.organisationId)
  return { OR: [{ id: { in: own } }, organisationsLookedAfterBy(viewer)] }
}
