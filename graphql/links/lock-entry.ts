// Takes hold of an entry of the log with its link, for whoever wrote it.
import { lockLink } from '#graphql/links/lock-link.ts'
import { logVisibleTo } from '#graphql/links/ring.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { NotAllowed, NotFound } from '#graphql/operation/refusal.ts'
import type { Viewer } from '#graphql/access/viewer.ts'

/** Whether an entry is the viewer's own words. That the link took a step is nobody's to take back. */
export const isOwnEntry = (viewer: Viewer, entry: { byId: number | null; kind: string }): boolean =>
  entry.kind !== 'step' && entry.byId !== null && entry.byId === viewer.personId

/** Throws NotFound where the viewer may not see it, NotAllowed where somebody else wrote it. */
export async function lockEntry(tx: Transaction, entryId: number) {
  const seen = { AND: [{ id: entryId }, logVisibleTo(tx.viewer)] }
  const found = await tx.db.logEntry.findFirst({ where: seen, select: { linkId: true } })
  if (!found) throw new NotFound()
  const link = await lockLink(tx, found.linkId)
  tx.allow({ councils: link.councils, organisationIds: [link.askedById, link.withId] })
  // It may have been withdrawn while we waited for the link.
  const entry = await tx.db.logEntry.findFirst({ where: seen })
  if (!entry) throw new NotFound()
  if (!isOwnEntry(tx.viewer, entry)) throw new NotAllowed()
  return { link, entry }
}
