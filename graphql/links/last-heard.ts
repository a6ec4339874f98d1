// When either side of a link was last heard from: what its log says, as far as somebody reads it.
import type { Viewer } from '#graphql/access/viewer.ts'
import { logVisibleTo } from '#graphql/links/ring.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { londonDate, startOfLondonDay } from '#graphql/time/london-time.ts'
import type { Prisma } from '#prisma/client.ts'

type Word = { day: Date; at: Date }

/** The words that count for somebody: those they may read. An administrator reads none, and oversees them all. */
export const wordsFor = (viewer: Viewer): Prisma.LogEntryWhereInput => ({
  AND: [{ heardFrom: true }, viewer.administrator ? {} : logVisibleTo(viewer)],
})

/** What a link is loaded with, so that `lastHeardOf` can tell. */
export const withLastWord = (words: Prisma.LogEntryWhereInput) =>
  ({
    createdAt: true,
    log: {
      where: words,
      select: { day: true, at: true },
      orderBy: [{ day: 'desc' }, { at: 'desc' }],
      take: 1,
    },
  }) satisfies Prisma.LinkSelect

/** A link begins with a word: the ask. */
export function lastHeardOf({ createdAt, log: [word] }: { createdAt: Date; log: Word[] }): Date {
  const at = word ? momentOf(word) : createdAt
  return at > createdAt ? at : createdAt
}

/** By which the officers' lists are ordered: kept once the log is written, put right or withdrawn. The link must be locked. */
export async function keepLastHeard(tx: Transaction, { id }: { id: number }) {
  const link = await tx.db.link.findUniqueOrThrow({
    where: { id },
    select: withLastWord({ heardFrom: true }),
  })
  const data = { lastHeardAt: lastHeardOf(link) }
  await tx.db.link.update({ where: { id }, data, select: { id: true } })
}

/** What was written down later was in the morning of its day. */
function momentOf({ day, at }: Word): Date {
  const date = day.toISOString().slice(0, 10)
  return date === londonDate(at) ? at : startOfLondonDay(date)
}
