// Takes hold of a link, so that nobody else changes it before this transaction ends.
import { hasOffice, linksVisibleTo, reachOf, withReach } from '#graphql/links/link-access.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { NotFound, Stale } from '#graphql/operation/refusal.ts'

/**
 * The link with both organisations and the councils of the asking one, locked. Throws NotFound where the
 * viewer may not see it.
 */
export async function lockLink(tx: Transaction, linkId: number) {
  const link = await holdLink(tx, linkId)
  const seen = await tx.db.link.count({
    where: { AND: [{ id: linkId }, linksVisibleTo(tx.viewer)] },
  })
  if (!seen) throw new NotFound()
  return link
}

/** The same without asking who looks: for what happens to a link when one of its sides is no more. */
export async function holdLink(tx: Transaction, linkId: number) {
  await tx.db.$queryRaw`SELECT id FROM "Link" WHERE id = ${linkId} FOR UPDATE`
  const link = await tx.db.link.findUnique({
    where: { id: linkId },
    include: {
      askedBy: { include: withReach },
      with: true,
    },
  })
  if (!link) throw new NotFound()
  return { ...link, councils: reachOf(link.askedBy.areas), hasOffice: hasOffice(link) }
}

export type LockedLink = Awaited<ReturnType<typeof holdLink>>

/** Throws Stale where the link changed since a form was opened on it. */
export function assertFresh(link: { version: number }, version: number): void {
  if (link.version !== version) throw new Stale()
}
