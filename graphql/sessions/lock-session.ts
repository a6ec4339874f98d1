// Takes hold of a session: whoever counts its places or changes them waits here for their turn.
import type { Transaction } from '#graphql/operation/operation.ts'
import { NotFound } from '#graphql/operation/refusal.ts'
import { eventIsPublic, eventsVisibleTo } from '#graphql/events/event-access.ts'
import type { EventKind, OrganisationState, PublishedState } from '#prisma/client.ts'

/** A session with what decisions about its places and notices of it need. `taken` and `waiting` are as they were last counted. */
export type HeldSession = {
  id: number
  startsAt: Date
  endsAt: Date
  signUpClosesHours: number | null
  capacity: number | null
  taken: number
  waiting: number
  cancelledAt: Date | null
  online: boolean
  venueEn: string | null
  venueCy: string | null
  eventId: number
  kind: EventKind
  state: PublishedState
  titleEn: string | null
  titleCy: string | null
  minimumAge: number | null
  under18Welcome: boolean | null
  dropIn: boolean
  organisationId: number
  organisationState: OrganisationState
  /** Whether a hold or an offer is past its time, and has not lapsed yet. */
  due: boolean
}

/** How an operation comes by its session. There is one way in the product; a test shows that it is needed. */
export type SessionHolder = (tx: Transaction, sessionId: number) => Promise<HeldSession>

/** The session, locked until the transaction ends. Throws NotFound where there is none. */
export const lockSession: SessionHolder = async (tx, sessionId) => {
  // Two statements: one that waited for a lock would still see the event as it was before the wait.
  await tx.db.$queryRaw`SELECT id FROM "Session" WHERE id = ${sessionId} FOR UPDATE`
  return readSession(tx, sessionId)
}

/** The session without a lock. What it counts may be wrong a moment later: nothing is decided by it. */
export const readSession: SessionHolder = async (tx, sessionId) => {
  const [session] = await tx.db.$queryRaw<HeldSession[]>`
    SELECT s.id, s."startsAt", s."endsAt", s."signUpClosesHours", s.capacity, s.taken, s.waiting, s."cancelledAt",
      s.online, s."venueEn", s."venueCy", s."eventId",
      e.kind, e.state, e."titleEn", e."titleCy", e."minimumAge", e."under18Welcome", e."dropIn",
      e."organisationId", o.state AS "organisationState",
      EXISTS (
        SELECT FROM "SignUp" u
        WHERE u."sessionId" = s.id AND u.state IN ('asked', 'offered')
          AND u."heldUntil" <= ${tx.now}) AS due
    FROM "Session" s
    JOIN "Event" e ON e.id = s."eventId"
    JOIN "Organisation" o ON o.id = e."organisationId"
    WHERE s.id = ${sessionId}`
  if (!session) throw new NotFound()
  return session
}

/** Throws NotFound where the viewer may not see the session's event. */
export async function assertVisible(tx: Transaction, session: HeldSession): Promise<void> {
  const states: readonly PublishedState[] = eventIsPublic.state.in
  const isPublic =
    states.includes(session.state) && session.organisationState === eventIsPublic.organisation.state
  if (isPublic) return
  const seen = await tx.db.event.count({
    where: { AND: [{ id: session.eventId }, eventsVisibleTo(tx.viewer)] },
  })
  if (!seen) throw new NotFound()
}

/** Counts the places of a locked session by its sign-ups and keeps the numbers. Which of them take up a place is said here. */
export async function countPlaces(tx: Transaction, session: HeldSession): Promise<void> {
  const [counted] = await tx.db.$queryRaw<Pick<HeldSession, 'taken' | 'waiting'>[]>`
    UPDATE "Session" s SET taken = c.held + c.placed, held = c.held, waiting = c.waiting
    FROM (
      SELECT count(*) FILTER (WHERE state IN ('confirmed', 'offered', 'attended', 'absent'))::int AS placed,
        count(*) FILTER (WHERE state = 'asked' AND placed)::int AS held,
        count(*) FILTER (WHERE state = 'waiting')::int AS waiting
      FROM "SignUp" WHERE "sessionId" = ${session.id}) AS c
    WHERE s.id = ${session.id}
    RETURNING s.taken, s.waiting`
  Object.assign(session, counted)
}
