// Which tasks a viewer may see. What an officer means to do is the office's own: the groups concerned never see it.
import type { Viewer } from '#graphql/access/viewer.ts'
import { linksLookedAfter } from '#graphql/links/link-access.ts'
import type { Prisma } from '#prisma/client.ts'

export function tasksVisibleTo(viewer: Viewer): Prisma.TaskWhereInput {
  if (viewer.system) return {}
  if (viewer.personId === null) return { id: { in: [] } }
  return { OR: [{ link: linksLookedAfter(viewer) }, { linkId: null, ownerId: viewer.personId }] }
}

/** What is the viewer's to do: their own, and what nobody's is yet, as of a link that nobody has taken over. */
export const tasksOwedBy = (viewer: Viewer): Prisma.TaskWhereInput => ({
  AND: [{ OR: [{ ownerId: viewer.personId ?? 0 }, { ownerId: null }] }, tasksVisibleTo(viewer)],
})
