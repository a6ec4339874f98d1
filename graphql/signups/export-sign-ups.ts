// Gives the organisers the list of a session to take along. That it was taken is written down.
import { viewerNow } from '#graphql/access/viewer-now.ts'
import { eventsVisibleTo } from '#graphql/events/event-access.ts'
import { operation } from '#graphql/operation/operation.ts'
import { NotFound } from '#graphql/operation/refusal.ts'
import { heardOf } from '#graphql/signups/signup-access.ts'
import { liveStates } from '#graphql/signups/signup.ts'
import { exportInput } from '#graphql/signups/signup-input.ts'
import type { PreferredLanguage, Prisma, SignUpState } from '#prisma/client.ts'

/** As many as a document may ask for with all that is said of each. */
export const MOST_EXPORTED = 1000

export type SignUpRow = {
  name: string
  email: string | null
  preferredLanguage: PreferredLanguage
  state: SignUpState
  note: string | null
  signedUpAt: Date
}

export type SignUpExport = {
  rows: SignUpRow[]
  /** What to ask the rest after; null where this is all of it. */
  next: string | null
}

/**
 * Who is coming first, then the waiting list in its order; of a list that is longer than what is given at once, that
 * many at a time, in the order in which they asked. Each time it is written down how many were given, and each time
 * it is asked whether they still may: whoever reads slowly may have been sent away meanwhile.
 */
export const exportSignUps = operation({
  permission: 'signUp.decide',
  input: exportInput,
  async run(tx, { sessionId, after }): Promise<SignUpExport> {
    tx.viewer = await viewerNow(tx.db, tx.viewer)
    const session = await tx.db.session.findFirst({
      where: { id: sessionId, event: eventsVisibleTo(tx.viewer) },
      include: { event: true },
    })
    if (!session) throw new NotFound()
    const { organisationId } = session.event
    tx.allow({ organisationId })
    const where: Prisma.SignUpWhereInput = {
      sessionId,
      state: { in: [...liveStates, 'attended', 'absent'] },
      AND: [heardOf],
    }
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
      facts: { rows: signUps.length },
    })
    const waits = (state: string) => Number(state === 'waiting')
    return {
      next: last ? `${last.queuedAt.getTime()}.${last.id}` : null,
      rows: signUps
        .sort((one, other) => waits(one.state) - waits(other.state))
        .map(({ person, state, note, createdAt }) => ({
          name: person.name,
          email: person.account?.email ?? person.email,
          preferredLanguage: person.preferredLanguage,
          state,
          note,
          signedUpAt: createdAt,
        })),
    }
  },
})

/** By what they are ordered by and not by a row, so that nobody is left out where that row is gone meanwhile. */
const behind = ({ queuedAt, id }: { queuedAt: Date; id: number }): Prisma.SignUpWhereInput[] => [
  { queuedAt: { gt: queuedAt } },
  { queuedAt, id: { gt: id } },
]
