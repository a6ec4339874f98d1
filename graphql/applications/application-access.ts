// Which applications a viewer may see.
import { permissions } from '#graphql/access/permissions.ts'
import { organisationsOf, type Viewer } from '#graphql/access/viewer.ts'
import { isHeardOf } from '#graphql/people/person-access.ts'
import type { Prisma } from '#prisma/client.ts'

/** The viewer's own: as a person, and those made without an account under the address that is theirs. */
export function applicationsOf(viewer: Viewer): Prisma.ApplicationWhereInput {
  const { personId, email } = viewer
  if (personId === null || email === null) return { id: { in: [] } }
  return { person: { OR: [{ id: personId }, { email }] } }
}

/** What the organisers of an opportunity see: whoever has yet to confirm their address is nobody yet. */
export const heardOf = {
  OR: [
    { state: { in: ['put_forward', 'accepted', 'declined'] } },
    { state: 'withdrawn', person: isHeardOf },
  ],
} satisfies Prisma.ApplicationWhereInput

export function applicationsVisibleTo(viewer: Viewer): Prisma.ApplicationWhereInput {
  if (viewer.system) return {}
  const organisations = organisationsOf(viewer, permissions['application.decide'].members)
  if (!organisations.length) return applicationsOf(viewer)
  const theirs = { opportunity: { organisationId: { in: organisations } }, ...heardOf }
  return { OR: [applicationsOf(viewer), theirs] }
}
