// Tells everybody who is coming to a session, waits, or has yet to answer.
import type { Telling } from '#graphql/notices/tell.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { liveStates } from '#graphql/signups/signup.ts'
import { passOf, recipientOf, withRecipient } from '#graphql/signups/signup-notice.ts'

type Told = Pick<Telling, 'kind' | 'facts'>

/** Each sign-up is told once. Returns how many were. */
export async function tellSession(
  tx: Transaction,
  sessionId: number,
  { kind, facts }: Told,
): Promise<number> {
  const signUps = await tx.db.signUp.findMany({
    where: { sessionId, state: { in: [...liveStates] } },
    orderBy: { id: 'asc' },
    include: withRecipient,
  })
  const tellings = signUps.map((signUp) => ({
    kind,
    facts,
    to: recipientOf(signUp.person),
    ...passOf(signUp),
  }))
  await tx.tell(...(tellings as Telling[]))
  return tellings.length
}
