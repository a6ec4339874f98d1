// Whose pictures a viewer is shown. An address of one tells nothing, and can be guessed by nobody.
import type { Viewer } from '#graphql/access/viewer.ts'
import { organisationsLookedAfterBy } from '#graphql/organisations/organisation-access.ts'
import type { Prisma } from '#prisma/client.ts'

/**
 * The world sees those of verified organisations: for what they show, somebody has vouched. Before and after that
 * their own people do, and whoever decides about them, who has to see what they decide about.
 */
export function showsPicturesTo(viewer: Viewer): Prisma.OrganisationWhereInput {
  if (viewer.system || viewer.administrator) return {}
  const own = viewer.memberships.map((one) => one.organisationId)
  return {
    OR: [{ state: 'verified' }, { id: { in: own } }, organisationsLookedAfterBy(viewer)],
  }
}
