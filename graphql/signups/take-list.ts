// Somebody takes a list of people out of here: they are asked whether they may, and it is written down.
import { viewerNow } from '#graphql/access/viewer-now.ts'
import { eventsVisibleTo } from '#graphql/events/event-access.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { NotFound } from '#graphql/operation/refusal.ts'
import { heardOf } from '#graphql/signups/signup-access.ts'
import type { ListPart } from '#graphql/signups/signup-input.ts'
import type { Prisma, SignUpState } from '#prisma/client.ts'

/** As many as a document may ask for with all that is said of each. */
export const MOST_EXPORTED = 1000

/**
 * The sign-ups of a session in these states; of a list that is longer than what is given at once, that many at a
 * time, in the order in which they asked. Each time it is written down how many were given, and each time it is
 * asked whether they still may: whoever reads slowly may have been sent away meanwhile. `next` is what to ask the
 * rest after; null where this is all of it. Throws NotFound and NotAllowed.
 */
export async function takeList(
  tx: Transaction,
  { sessionId, after }: ListPart,
  list: 'file' | 'door',
  states: readonly SignUpState[],
) {
  tx.viewer = await viewerNow(tx.db, tx.viewer)
  const session = await tx.db.session.findFirst({
    where: { id: sessionId, event: eventsVisibleTo(tx.viewer) },
    include: { event: true },
  })
  if (!session) throw new NotFound()
  const { organisationId } = session.event
  tx.allow({ organisationId })
  const where: Prisma.SignUpWhereInput = { sessionId, state: { in: [...states] }, AND: [heardOf] }
  const found = await tx.db.signUp.findMany({
    where: after ? { ...where, OR: behind(after) } : where,
    orderBy: [{ queuedAt: 'asc' }, { id: 'asc' }],
    include: { person: { include: { account: { select: { email: true } } } } },
    take: MOST_EXPORTED + 1,
  })
  const signUps = found.slice(0, MOST_EXPORTED)
  const last = found.length > signUps.length ? signUps.at(-1) : undefined
  await tx.record({
    action: 'signUp.exported',
    subject: 'Session',
    subjectId: sessionId,
    organisationId,
    facts: { list, rows: signUps.length },
  })
  return { signUps, next: last ? `${last.queuedAt.getTime()}.${last.id}` : null }
}

/** By what they are ordered by and not by a row, so that nobody is left out where that row is gone meanwhile. */
const behind = ({ queuedAt, id }: { queuedAt: Date; id: number }): Prisma.SignUpWhereInput[] => [
  { queuedAt: { gt: queuedAt } },
  { queuedAt, id: { gt: id } },
]
