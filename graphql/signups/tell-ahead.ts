// What is coming is off for now, or on again: whoever has a place is told, waits, or has yet to answer.
import type { Transaction } from '#graphql/operation/operation.ts'
import { sessionFacts } from '#graphql/sessions/session-facts.ts'
import { lockSessionsAhead } from '#graphql/sessions/sessions-ahead.ts'
import { tellSession } from '#graphql/sessions/tell-session.ts'
import { renewOffers } from '#graphql/signups/renew-offers.ts'

/** The event is not published for now: nobody sets out for it, and places are kept. */
export async function tellOff(tx: Transaction, eventId: number): Promise<void> {
  for (const session of await lockSessionsAhead(tx, eventId)) {
    await tellSession(tx, session.id, { kind: 'event.unpublished', facts: sessionFacts(session) })
  }
}

/** The event is published again. Places on offer, or free by now, go to whoever waited. */
export async function tellOnAgain(tx: Transaction, eventId: number): Promise<void> {
  for (const session of await lockSessionsAhead(tx, eventId)) {
    await tellSession(tx, session.id, { kind: 'event.onAgain', facts: sessionFacts(session) })
    await renewOffers(tx, session)
  }
}
