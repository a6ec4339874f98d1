// The opportunities whose last day has not gone by; what names no last day goes on.
import { londonDay } from '#graphql/time/london-time.ts'
import type { Prisma } from '#prisma/client.ts'

/** As `isOver` of one opportunity has it, for a search. */
export const notOver = (now: Date) =>
  ({
    OR: [{ endsOn: null }, { endsOn: { gte: londonDay(now) } }],
  }) satisfies Prisma.OpportunityWhereInput
