// Somebody of a link was tried and did not answer yet: it rests in the officers' lists for some days.
import { NUDGE_DAYS } from '#graphql/links/link.ts'
import { addDays } from '#graphql/time/calendar-day.ts'
import { londonDate } from '#graphql/time/london-time.ts'
import type { Prisma, PrismaClient } from '#prisma/client.ts'

/** Entries of the log for whose sake a link rests now. */
export const nudged = (now: Date): Prisma.LogEntryWhereInput => ({
  kind: { notIn: ['note', 'step'] },
  heardFrom: false,
  day: { gt: new Date(addDays(londonDate(now), -NUDGE_DAYS)) },
})

/** The day, at midnight in UTC, on which a link has rested enough; null where it does not rest. */
export async function restsUntil(
  db: Pick<PrismaClient, 'logEntry'>,
  linkId: number,
  now: Date,
): Promise<Date | null> {
  const last = await db.logEntry.findFirst({
    where: { AND: [{ linkId }, nudged(now)] },
    select: { day: true },
    orderBy: { day: 'desc' },
  })
  return last && new Date(addDays(last.day.toISOString().slice(0, 10), NUDGE_DAYS))
}
