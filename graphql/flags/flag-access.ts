// Which flags a viewer may see: only those who settle them. Nobody learns that they were flagged, or by whom, officers of the area neither.
import type { Viewer } from '#graphql/access/viewer.ts'
import { organisationsDecidedBy } from '#graphql/organisations/organisation-access.ts'
import type { Prisma } from '#prisma/client.ts'

export const flagsVisibleTo = (viewer: Viewer): Prisma.FlagWhereInput => ({
  organisation: organisationsDecidedBy(viewer),
})
