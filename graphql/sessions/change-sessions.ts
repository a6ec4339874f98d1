// Brings an event's sessions to what is wanted, and tells whoever that concerns.
import { noText } from '#graphql/text/schema.ts'
import type { SessionFields } from '#graphql/events/event-input.ts'
import { CapacityBelowTaken } from '#graphql/events/event-refusals.ts'
import { sessionColumns } from '#graphql/events/write-event.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { InvalidInput } from '#graphql/operation/refusal.ts'
import { callOffSession } from '#graphql/sessions/call-off-session.ts'
import { readSession } from '#graphql/sessions/lock-session.ts'
import {
  isBelowTaken,
  isBroughtBack,
  isMoved,
  planSessions,
} from '#graphql/sessions/session-changes.ts'
import { sessionFacts, whenAndWhere } from '#graphql/sessions/session-facts.ts'
import { tellSession } from '#graphql/sessions/tell-session.ts'
import { linkUntil, offerDeadline } from '#graphql/signups/hold.ts'
import { liveStates, type SessionTimes } from '#graphql/signups/signup.ts'
import { settleSession } from '#graphql/signups/settle-session.ts'
import type { Session } from '#prisma/client.ts'

/** Locks all sessions of an event, so that nobody takes or gives back a place meanwhile. */
export async function lockSessionsOf(tx: Transaction, eventId: number): Promise<Session[]> {
  await tx.db.$queryRaw`
    SELECT id FROM "Session" WHERE "eventId" = ${eventId} ORDER BY id FOR UPDATE`
  return tx.db.session.findMany({
    where: { eventId },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  })
}

/** How many sessions were moved, added and called off. */
export type SessionCounts = { moved: number; added: number; gone: number }

/**
 * Writes the sessions of a locked event. People are told of a published one that moves; places that are added are
 * offered to whoever waits. One that has begun is not put off: it was, and another is added. Throws CapacityBelowTaken,
 * or InvalidInput, also where one is left out that people signed up for.
 */
export async function changeSessions(
  tx: Transaction,
  event: { id: number; isPublished: boolean },
  wanted: readonly SessionFields[],
): Promise<SessionCounts> {
  const plan = planSessions(await lockSessionsOf(tx, event.id), wanted)
  const path = (position: number, field: string) => ['sessions', String(position), field]
  if (plan.wrong.length) {
    throw new InvalidInput(
      plan.wrong.map((position) => ({ path: path(position, 'id'), code: 'wrong_id', limit: null })),
    )
  }
  const back = plan.kept.filter(
    ({ before, after }) => event.isPublished && isBroughtBack(before, after, tx.now),
  )
  if (back.length) {
    throw new InvalidInput(
      back.map(({ position }) => ({
        path: path(position, 'date'),
        code: 'has_begun',
        limit: null,
      })),
    )
  }
  // Whoever signed up is told why: that is said to cancelSession, for each date by itself.
  if ((await withPeople(tx, plan.gone)).length) {
    throw new InvalidInput([{ path: ['sessions'], code: 'date_has_people', limit: null }])
  }
  for (const { before, after, position } of plan.kept) {
    if (isBelowTaken(before, after.capacity)) {
      throw new CapacityBelowTaken(path(position, 'capacity'), before.taken)
    }
  }
  let moved = 0
  for (const { before, after } of plan.kept) {
    moved += Number(await changeSession(tx, before, after, event.isPublished))
  }
  await tx.db.session.createMany({
    data: plan.added.map((session) => ({
      ...sessionColumns(session),
      eventId: event.id,
      sourceId: session.sourceId ?? null,
    })),
  })
  for (const session of plan.gone) await removeSession(tx, session)
  return { moved, added: plan.added.length, gone: plan.gone.length }
}

async function changeSession(
  tx: Transaction,
  before: Session,
  after: SessionFields,
  isPublished: boolean,
): Promise<boolean> {
  const columns = sessionColumns(after)
  await tx.db.session.update({ where: { id: before.id }, data: columns, select: { id: true } })
  if (!isPublished) return false
  const session = await readSession(tx, before.id)
  const isAhead = before.startsAt > tx.now
  const moved = isAhead && isMoved(before, columns)
  const closes = columns.signUpClosesHours !== before.signUpClosesHours
  if (moved || (isAhead && closes)) await moveHolds(tx, columns, before.id)
  if (moved) {
    const facts = { ...sessionFacts(session), before: whenAndWhere(before) }
    await tellSession(tx, before.id, { kind: 'event.moved', facts })
  }
  await settleSession(tx, session)
  return moved
}

/** Links last as long as the session is ahead, and no place is held after sign-up closes. */
async function moveHolds(
  tx: Transaction,
  session: SessionTimes & { endsAt: Date },
  sessionId: number,
) {
  await tx.db.pass.updateMany({
    where: { purpose: 'sign_up', signUp: { sessionId } },
    data: { expiresAt: linkUntil(session) },
  })
  if (session.startsAt <= tx.now) return
  const heldUntil = offerDeadline(session, tx.now)
  await tx.db.signUp.updateMany({
    where: { sessionId, state: { in: ['asked', 'offered'] }, heldUntil: { gt: heldUntil } },
    data: { heldUntil },
  })
}

/** Those of locked dates to come that somebody is coming to, hopes to come to, or has yet to answer for. */
export async function withPeople(
  tx: Transaction,
  sessions: readonly { id: number; startsAt: Date }[],
): Promise<number[]> {
  const ahead = sessions.filter(({ startsAt }) => startsAt > tx.now).map(({ id }) => id)
  if (!ahead.length) return []
  const found = await tx.db.signUp.findMany({
    where: { sessionId: { in: ahead }, state: { in: [...liveStates] } },
    distinct: ['sessionId'],
    select: { sessionId: true },
  })
  return found.map(({ sessionId }) => sessionId)
}

/** A date that nobody is coming to. Where somebody once was, it stays, called off; what is past stays as it was. */
async function removeSession(tx: Transaction, { id, startsAt }: Session): Promise<void> {
  const signUps = await tx.db.signUp.count({ where: { sessionId: id } })
  if (!signUps) await tx.db.session.delete({ where: { id }, select: { id: true } })
  else if (startsAt > tx.now) await callOffSession(tx, await readSession(tx, id), noText)
}
