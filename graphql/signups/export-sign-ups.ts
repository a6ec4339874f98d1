// Gives the organisers the list of a session to take along. That it was taken is written down.
import { eventsVisibleTo } from '#graphql/events/event-access.ts'
import { operation } from '#graphql/operation/operation.ts'
import { NotFound } from '#graphql/operation/refusal.ts'
import { heardOf } from '#graphql/signups/signup-access.ts'
import { liveStates } from '#graphql/signups/signup.ts'
import { sessionAlone } from '#graphql/signups/signup-input.ts'
import type { PreferredLanguage, SignUpState } from '#prisma/client.ts'

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

/** Who is coming first, then the waiting list in its order. */
export const exportSignUps = operation({
  permission: 'signUp.decide',
  input: sessionAlone,
  async run(tx, { sessionId }): Promise<SignUpRow[]> {
    const session = await tx.db.session.findFirst({
      where: { id: sessionId, event: eventsVisibleTo(tx.viewer) },
      include: { event: true },
    })
    if (!session) throw new NotFound()
    const { organisationId } = session.event
    tx.allow({ organisationId })
    const signUps = await tx.db.signUp.findMany({
      where: { sessionId, state: { in: [...liveStates, 'attended', 'absent'] }, ...heardOf },
      orderBy: [{ queuedAt: 'asc' }, { id: 'asc' }],
      include: { person: { include: { account: { select: { email: true } } } } },
      take: MOST_EXPORTED,
    })
    await tx.record({
      action: 'signUp.exported',
      subject: 'Session',
      subjectId: sessionId,
      organisationId,
      facts: { rows: signUps.length },
    })
    const waits = (state: string) => Number(state === 'waiting')
    return signUps
      .sort((one, other) => waits(one.state) - waits(other.state))
      .map(({ person, state, note, createdAt }) => ({
        name: person.name,
        email: person.account?.email ?? person.email,
        preferredLanguage: person.preferredLanguage,
        state,
        note,
        signedUpAt: createdAt,
      }))
  },
})
