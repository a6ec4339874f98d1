// How many people are told when what is to come is called off: who is coming, waits, or has yet to answer.
import type { Context } from '#graphql/context.ts'
import { sessionsAhead } from '#graphql/sessions/sessions-ahead.ts'
import { liveStates } from '#graphql/signups/signup.ts'
import type { Prisma } from '#prisma/client.ts'

/** Each person once, however many of the dates they signed up for. One statement. */
export const peopleToTell = (
  { db, now }: Pick<Context, 'db' | 'now'>,
  sessions: Prisma.SessionWhereInput,
): Promise<number> =>
  db.person.count({
    where: {
      signUps: {
        some: {
          state: { in: [...liveStates] },
          session: { AND: [sessionsAhead(now()), sessions] },
        },
      },
    },
  })
