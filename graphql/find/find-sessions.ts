// What is coming: dates of published events of verified organisations, cancelled ones left out.
import type { Context } from '#graphql/context.ts'
import type { SessionsAsked } from '#graphql/find/find-input.ts'
import { metresFrom, metresOfMiles } from '#graphql/find/by-distance.ts'
import type { ByWords } from '#graphql/find/by-words.ts'
import { findByWords } from '#graphql/find/find-by-words.ts'
import { instant, type Found, type Order } from '#graphql/find/found.ts'
import { findLocality } from '#graphql/find/localities.ts'
import type { Point } from '#graphql/search/distance.ts'
import { addDays } from '#graphql/time/calendar-day.ts'
import { startOfLondonDay } from '#graphql/time/london-time.ts'
import { Prisma } from '#prisma/client.ts'

/** A date that runs stays listed until it ends, for so long at most; an index then finds the list's beginning. */
const LONGEST_RUN = 24 * 3_600_000

/** Throws InvalidInput where the cursor is of another order. */
export async function findSessions(context: Context, asked: SessionsAsked): Promise<Found> {
  const now = context.now()
  const near = asked.near ? (await findLocality(context, asked.near)).locality : null
  const metres = near && metresFrom(near)
  const nearest = metres && asked.order !== 'soonest' ? metres : null
  return findByWords(context.db, asked, Prisma.sql`e`, (words) => {
    const where = [
      ...isUpcoming(asked, now),
      ...narrowed(asked, near, now),
      ...(words ? [words.where] : []),
    ]
    return {
      from: tables,
      where: asked.filter.firstOfEach ? [isFirstOf(ones[asked.filter.firstOfEach], where)] : where,
      order: orderOf(words, nearest),
      metres,
    }
  })
}

/** Of the dates that fit, only the soonest of each event or day. */
const isFirstOf = (one: Prisma.Sql, where: readonly Prisma.Sql[]) => Prisma.sql`s."id" IN (
  SELECT DISTINCT ON (${one}) s."id" FROM ${tables} WHERE ${Prisma.join([...where], ' AND ')}
  ORDER BY ${one}, s."startsAt", s."id")`

const tables = Prisma.sql`"Session" s
  JOIN "Event" e ON e."id" = s."eventId"
  JOIN "Organisation" o ON o."id" = e."organisationId"
  LEFT JOIN "Area" w ON w."code" = s."wardCode"`

function isUpcoming({ filter }: SessionsAsked, now: Date): Prisma.Sql[] {
  const earliest = new Date(now.getTime() - LONGEST_RUN)
  const from = filter.from ? startOfLondonDay(filter.from) : earliest
  const until = filter.to ? startOfLondonDay(addDays(filter.to, 1)) : null
  return [
    Prisma.sql`s."startsAt" >= ${instant(from > earliest ? from : earliest)}`,
    ...(until ? [Prisma.sql`s."startsAt" < ${instant(until)}`] : []),
    // As a difference: beside the condition on its beginning the planner would think that next to none is left.
    Prisma.sql`s."endsAt" - ${instant(now)} > interval '0'`,
    Prisma.sql`s."cancelledAt" IS NULL`,
    Prisma.sql`e."state" = 'published'`,
    Prisma.sql`o."state" = 'verified'`,
  ]
}

/** The day in London on which a date begins. */
export const startDay = Prisma.sql`(s."startsAt" AT TIME ZONE 'Europe/London')::date`

const ones = { event: Prisma.sql`s."eventId"`, day: startDay }

/** When sign-up closes. */
const closes = Prisma.sql`s."startsAt" - make_interval(hours => COALESCE(s."signUpClosesHours", 0))`

function narrowed(
  { filter, ...asked }: SessionsAsked,
  near: Point | null,
  now: Date,
): Prisma.Sql[] {
  const { council, ward, priority, heldIn, organisation, withinMiles, kinds } = filter
  const conditions: (Prisma.Sql | false | null)[] = [
    council !== null && Prisma.sql`w."parentCode" = ${council}`,
    ward !== null && Prisma.sql`s."wardCode" = ${ward}`,
    organisation !== null && Prisma.sql`e."organisationId" = ${organisation}::int`,
    heldIn !== null && Prisma.sql`${heldIn} = ANY (e."heldIn")`,
    kinds.length > 0 && Prisma.sql`e."kind" = ANY (${kinds}::"EventKind"[])`,
    priority !== null &&
      Prisma.sql`EXISTS (SELECT FROM "EventPriority" ep JOIN "Priority" p ON p."id" = ep."priorityId"
        WHERE ep."eventId" = e."id" AND p."key" = ${priority})`,
    filter.hasPlaces &&
      Prisma.sql`(e."dropIn" OR (${closes} > ${instant(now)}
        AND (s."capacity" IS NULL OR s."taken" - s."held" < s."capacity")))`,
    filter.stepFree && Prisma.sql`e."stepFree" = 'yes'`,
    filter.hearingLoop && Prisma.sql`e."hearingLoop" = 'yes'`,
    filter.under18Welcome && Prisma.sql`e."under18Welcome"`,
    // Nothing is near a place that nobody knows.
    asked.near !== null && near === null && Prisma.sql`false`,
    near !== null &&
      withinMiles !== null &&
      Prisma.sql`${metresFrom(near)} <= ${metresOfMiles(withinMiles)}::int`,
  ]
  return conditions.filter((condition) => condition instanceof Object)
}

function orderOf(words: ByWords | null, metres: Prisma.Sql | null): Order {
  const name = [words && 'words', metres && 'nearest', 'soonest'].filter(Boolean).join('-')
  return {
    name,
    direction: 'asc',
    keys: [
      ...(words ? [{ expression: words.tier, type: 'number' as const }] : []),
      ...(metres ? [{ expression: metres, type: 'number' as const }] : []),
      { expression: Prisma.sql`s."startsAt"`, type: 'instant' },
      { expression: Prisma.sql`s."id"`, type: 'number' },
    ],
  }
}
