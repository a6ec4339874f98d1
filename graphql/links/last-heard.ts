// When either side of a link was last heard from: what its log says, once that is written, put right or withdrawn.
import type { Transaction } from '#graphql/operation/operation.ts'
import { londonDate, startOfLondonDay } from '#graphql/time/london-time.ts'

/** The link must be locked. A link begins with a word: the ask. */
export async function keepLastHeard(tx: Transaction, link: { id: number; createdAt: Date }) {
  const heard = await tx.db.logEntry.findFirst({
    where: { linkId: link.id, heardFrom: true },
    select: { day: true, at: true },
    orderBy: [{ day: 'desc' }, { at: 'desc' }],
  })
  const at = heard ? momentOf(heard) : link.createdAt
  const lastHeardAt = at > link.createdAt ? at : link.createdAt
  await tx.db.link.update({ where: { id: link.id }, data: { lastHeardAt }, select: { id: true } })
}

/** What was written down later was in the morning of its day. */
function momentOf({ day, at }: { day: Date; at: Date }): Date {
  const date = day.toISOString().slice(0, 10)
  return date === londonDate(at) ? at : startOfLondonDay(date)
}
