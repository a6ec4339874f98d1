// Which people a viewer may see, and which are the viewer.
import { remitOf, type Viewer } from '#graphql/access/viewer.ts'
import type { Prisma } from '#prisma/client.ts'

/**
 * The viewer's own person, and the guests who signed up under the address that the viewer has confirmed:
 * their places are the viewer's too.
 */
export function ownPeople({ personId, confirmedEmail }: Viewer): Prisma.PersonWhereInput {
  if (personId === null) return { id: 0 }
  if (confirmedEmail === null) return { id: personId }
  return { OR: [{ id: personId }, { email: confirmedEmail, account: { is: null } }] }
}

/** Names of members are for their own organisation, and for the liaison officers in whose remit it works. */
export function peopleVisibleTo(viewer: Viewer): Prisma.PersonWhereInput {
  if (viewer.system || viewer.administrator) return {}
  const own = viewer.memberships.map((one) => one.organisationId)
  const remit = remitOf(viewer)
  const organisations: Prisma.OrganisationWhereInput[] = [
    ...(own.length ? [{ id: { in: own } }] : []),
    ...(remit.length
      ? [{ areas: { some: { areaCode: { in: remit } } } }, { areas: { none: {} } }]
      : []),
  ]
  if (!organisations.length) return ownPeople(viewer)
  return {
    OR: [
      ownPeople(viewer),
      { memberships: { some: { until: null, organisation: { OR: organisations } } } },
    ],
  }
}
