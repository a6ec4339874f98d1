// Which organisations a viewer may see.
import { remitOf, type Viewer } from '#graphql/access/viewer.ts'
import type { Prisma } from '#prisma/client.ts'

/** Verified ones, and entries of the directory that wait to be claimed. */
export const organisationIsPublic = {
  state: { in: ['verified', 'unclaimed'] },
} satisfies Prisma.OrganisationWhereInput

export function organisationsVisibleTo(viewer: Viewer): Prisma.OrganisationWhereInput {
  if (viewer.system || viewer.administrator) return {}
  const own = viewer.memberships.map((one) => one.organisationId)
  const remit = remitOf(viewer)
  if (!own.length && !remit.length) return organisationIsPublic
  const inRemit: Prisma.OrganisationWhereInput[] = remit.length
    ? [{ areas: { some: { areaCode: { in: remit } } } }, { areas: { none: {} } }]
    : []
  return { OR: [organisationIsPublic, { id: { in: own } }, ...inRemit] }
}
