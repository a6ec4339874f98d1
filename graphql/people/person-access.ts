// Which people a viewer may see, and which are the viewer.
import type { Viewer } from '#graphql/access/viewer.ts'
import { membersVisibleTo } from '#graphql/members/member-access.ts'
import type { Prisma } from '#prisma/client.ts'

/**
 * The viewer's own person, and the guests who signed up under the viewer's address:
 * their places are the viewer's too.
 */
export function ownPeople({ personId, email }: Viewer): Prisma.PersonWhereInput {
  if (personId === null || email === null) return { id: 0 }
  return { OR: [{ id: personId }, { email, account: { is: null } }] }
}

/**
 * Whoever has confirmed the address that they gave, or has an account. Until then somebody else may have typed
 * their name: they are nobody's to see.
 */
export const isHeardOf = {
  OR: [{ emailConfirmedAt: { not: null } }, { account: { isNot: null } }],
} satisfies Prisma.PersonWhereInput

/**
 * Names of members are for their own organisation, for the liaison officers in whose remit it works, and for
 * administrators, who give roles and take them. A guest's name is nobody's but the organisers' of what they come to.
 */
export function peopleVisibleTo(viewer: Viewer): Prisma.PersonWhereInput {
  if (viewer.system) return {}
  return { OR: [ownPeople(viewer), { memberships: { some: membersVisibleTo(viewer) } }] }
}
