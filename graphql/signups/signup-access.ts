// Which sign-ups a viewer may see.
import { permissions } from '#graphql/access/permissions.ts'
import { organisationsOf, type Viewer } from '#graphql/access/viewer.ts'
import type { Prisma } from '#prisma/client.ts'

/** The viewer's own: as a person, and those made without an account under the address that is theirs. */
export function signUpsOf(viewer: Viewer): Prisma.SignUpWhereInput {
  if (viewer.personId === null) return { id: { in: [] } }
  const { personId, confirmedEmail } = viewer
  if (confirmedEmail === null) return { personId }
  return { person: { OR: [{ id: personId }, { email: confirmedEmail }] } }
}

export function signUpsVisibleTo(viewer: Viewer): Prisma.SignUpWhereInput {
  if (viewer.system) return {}
  const organisations = organisationsOf(viewer, permissions['signUp.read'].members)
  if (!organisations.length) return signUpsOf(viewer)
  const theirs = { session: { event: { organisationId: { in: organisations } } } }
  return { OR: [signUpsOf(viewer), theirs] }
}
