// Which organisations a viewer may see.
import { organisationsOf, remitOf, type Viewer } from '#graphql/access/viewer.ts'
import { officeKinds } from '#graphql/organisations/organisation.ts'
import type { Prisma } from '#prisma/client.ts'

/** Verified ones, and entries of the directory that wait to be claimed. */
export const organisationIsPublic = {
  state: { in: ['verified', 'unclaimed'] },
} satisfies Prisma.OrganisationWhereInput

/** Claimed, and not decided on yet: everybody still sees it, as the register that it came from has it. */
export const organisationIsClaimed = {
  source: { not: null },
  state: { in: ['registered', 'more_asked'] },
  verifiedAt: null,
} satisfies Prisma.OrganisationWhereInput

/** What the directory lists when nobody says which. */
export const organisationIsListed = {
  OR: [organisationIsPublic, organisationIsClaimed],
} satisfies Prisma.OrganisationWhereInput

/** Closed while it was verified: its page says so, and it stands in no list. */
export const organisationHasClosed = {
  state: 'archived',
  verifiedAt: { not: null },
} satisfies Prisma.OrganisationWhereInput

const hasPage = {
  OR: [organisationIsPublic, organisationIsClaimed, organisationHasClosed],
} satisfies Prisma.OrganisationWhereInput

export function organisationsVisibleTo(viewer: Viewer): Prisma.OrganisationWhereInput {
  if (viewer.system || viewer.administrator) return {}
  const own = viewer.memberships.map((one) => one.organisationId)
  const remit = remitOf(viewer)
  if (!own.length && !remit.length) return hasPage
  const inRemit = remit.length ? [organisationInRemit(viewer)] : []
  return { OR: [hasPage, { id: { in: own } }, ...inRemit] }
}

/** Working where the viewer looks after groups; one that names no area works everywhere. */
export const organisationInRemit = (viewer: Viewer): Prisma.OrganisationWhereInput => ({
  OR: [{ areas: { some: { areaCode: { in: remitOf(viewer) } } } }, { areas: { none: {} } }],
})

/** Organisations that the viewer looks after: the officer's, and all of them for an administrator. */
export function organisationsLookedAfterBy(viewer: Viewer): Prisma.OrganisationWhereInput {
  if (viewer.system || viewer.administrator) return {}
  return remitOf(viewer).length ? organisationInRemit(viewer) : { id: { in: [] } }
}

/** Those about which the viewer decides: an officer neither about offices, nor about a body of their own. */
export function organisationsDecidedBy(viewer: Viewer): Prisma.OrganisationWhereInput {
  const lookedAfter = organisationsLookedAfterBy(viewer)
  if (viewer.system || viewer.administrator) return lookedAfter
  const own = viewer.memberships.map((one) => one.organisationId)
  return { AND: [lookedAfter, { kind: { notIn: [...officeKinds] }, id: { notIn: own } }] }
}

/** Claims: whoever made them, and whoever decides them. */
export function claimsVisibleTo(viewer: Viewer): Prisma.ClaimWhereInput {
  if (viewer.system || viewer.administrator) return {}
  const own: Prisma.ClaimWhereInput = { personId: viewer.personId ?? 0 }
  return { OR: [own, { organisation: organisationsLookedAfterBy(viewer) }] }
}

/** Steps of verification: whoever decides, and the owners whom they are about. */
export function verificationsVisibleTo(viewer: Viewer): Prisma.VerificationWhereInput {
  if (viewer.system || viewer.administrator) return {}
  const owned: Prisma.VerificationWhereInput = {
    organisationId: { in: organisationsOf(viewer, ['owner']) },
  }
  return { OR: [owned, { organisation: organisationsLookedAfterBy(viewer) }] }
}
