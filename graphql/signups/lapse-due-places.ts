// What happens by itself: holds whose time is over lapse, and what became free is offered to the next.
import type { Context } from '#graphql/context.ts'
import { eachDue } from '#graphql/operation/each-due.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { readSession } from '#graphql/sessions/lock-session.ts'
import { lapseDue } from '#graphql/signups/lapse-due.ts'
import { settleSession } from '#graphql/signups/settle-session.ts'

/** How many holds of a session lapse in one transaction. */
const BATCH = 100

/**
 * Goes over the sessions that have something due at the clock's time, each in its own transaction, passing over
 * those that another process holds or that fail. Returns how many transactions did something; at most as many as
 * asked for.
 */
export async function lapseDuePlaces(context: Context, most = 500): Promise<number> {
  return eachDue(context, {
    permission: 'signUp.decide',
    take: async (tx, passOver) => (await takeDue(tx, passOver)) ?? (await takeHungry(tx, passOver)),
    work: settleDue,
    most,
  })
}

async function settleDue(tx: Transaction, id: number): Promise<void> {
  const session = await readSession(tx, id)
  await lapseDue(tx, session, BATCH)
  await settleSession(tx, session)
}

/** A session with a hold whose time is over, locked. */
async function takeDue(
  { db, now }: Transaction,
  passOver: readonly number[],
): Promise<number | null> {
  const [row] = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Session" WHERE id IN (
      SELECT u."sessionId" FROM "SignUp" u
      JOIN "Session" s ON s.id = u."sessionId"
      JOIN "Event" e ON e.id = s."eventId"
      JOIN "Organisation" o ON o.id = e."organisationId"
      WHERE u.state IN ('asked', 'offered') AND u."heldUntil" <= ${now}
        AND (u.state = 'asked' OR s."cancelledAt" IS NOT NULL OR e.state = 'cancelled'
          OR (e.state = 'published' AND o.state = 'verified'))
        AND NOT s.id = ANY(${[...passOver]})
      ORDER BY u."heldUntil" LIMIT 500)
    ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`
  return row?.id ?? null
}

/** A session where somebody waits beside a free place, as after a pause of the event; locked. */
async function takeHungry(
  { db, now }: Transaction,
  passOver: readonly number[],
): Promise<number | null> {
  const [row] = await db.$queryRaw<{ id: number }[]>`
    SELECT s.id FROM "Session" s
    JOIN "Event" e ON e.id = s."eventId"
    JOIN "Organisation" o ON o.id = e."organisationId"
    WHERE s."startsAt" - make_interval(hours => COALESCE(s."signUpClosesHours", 0)) > ${now} AND s."cancelledAt" IS NULL
      AND (s.capacity IS NULL OR s.taken < s.capacity)
      AND e.state = 'published' AND o.state = 'verified'
      AND EXISTS (SELECT FROM "SignUp" u WHERE u."sessionId" = s.id AND u.state = 'waiting')
      AND NOT s.id = ANY(${[...passOver]})
    ORDER BY s.id LIMIT 1 FOR UPDATE OF s SKIP LOCKED`
  return row?.id ?? null
}
