// The sessions of an event that are still to come: those whose people a change concerns.
import type { Transaction } from '#graphql/operation/operation.ts'
import { lockSessionsOf } from '#graphql/sessions/change-sessions.ts'
import { readSession, type HeldSession } from '#graphql/sessions/lock-session.ts'
import type { Prisma } from '#prisma/client.ts'

export const sessionsAhead = (now: Date) =>
  ({ startsAt: { gt: now }, cancelledAt: null }) satisfies Prisma.SessionWhereInput

/** Locked, earliest first. Called-off dates are not among them. */
export async function lockSessionsAhead(tx: Transaction, eventId: number): Promise<HeldSession[]> {
  const sessions = await lockSessionsOf(tx, eventId)
  const held: HeldSession[] = []
  for (const { id, startsAt, cancelledAt } of sessions) {
    if (startsAt > tx.now && !cancelledAt) held.push(await readSession(tx, id))
  }
  return held
}
