// Which sign-ups a viewer may see.
import { permissions } from '#graphql/access/permissions.ts'
import { organisationsOf, type Viewer } from '#graphql/access/viewer.ts'
import { isHeardOf } from '#graphql/people/person-access.ts'
import type { Prisma } from '#prisma/client.ts'

/** The viewer's own: as a person, and those made without an account under the address that is theirs. */
export function signUpsOf(viewer: Viewer): Prisma.SignUpWhereInput {
  const { personId, email } = viewer
  if (personId === null || email === null) return { id: { in: [] } }
  return { person: { OR: [{ id: personId }, { email }] } }
}

/** What the organisers of a session see: whoever has yet to confirm is nobody yet, and only counted. */
export const heardOf = {
  OR: [
    { state: { in: ['confirmed', 'waiting', 'offered', 'attended', 'absent', 'declined'] } },
    { state: { in: ['withdrawn', 'lapsed'] }, person: isHeardOf },
  ],
} satisfies Prisma.SignUpWhereInput

export function signUpsVisibleTo(viewer: Viewer): Prisma.SignUpWhereInput {
  if (viewer.system) return {}
  const organisations = organisationsOf(viewer, permissions['signUp.read'].members)
  if (!organisations.length) return signUpsOf(viewer)
  const theirs = {
    AND: [{ session: { event: { organisationId: { in: organisations } } } }, heardOf],
  }
  return { OR: [signUpsOf(viewer), theirs] }
}
