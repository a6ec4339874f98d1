// How far the demonstration of a database has come, as its history tells.
import { transact } from '#graphql/operation/operation.ts'
import type { Context } from '#graphql/context.ts'
import type { Database } from '#prisma/client.ts'

/** Nothing but reference data; a year that was cut off; a whole one; or somebody's own data. */
export type Standing = 'empty' | 'cut_off' | 'played' | 'other'

type Mark = 'demonstration.begun' | 'demonstration.played'

export async function standingOf(db: Database): Promise<Standing> {
  const marks = await db.history.findMany({
    where: { subject: 'Demonstration' },
    select: { action: true },
  })
  const has = (mark: Mark) => marks.some(({ action }) => action === mark)
  if (has('demonstration.played')) return 'played'
  if (has('demonstration.begun')) return 'cut_off'
  const [people, organisations] = await Promise.all([
    db.person.count(),
    db.organisation.count({ where: { source: null } }),
  ])
  return people + organisations > 0 ? 'other' : 'empty'
}

export const mark = (context: Context, action: Mark): Promise<void> =>
  transact(context, 'account.tidy', (tx) =>
    tx.record({ action, subject: 'Demonstration', subjectId: 1 }),
  )
