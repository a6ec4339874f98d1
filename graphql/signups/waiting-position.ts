// Where somebody stands in a waiting list, read for all of a list's rows in one statement.
import type { Context } from '#graphql/context.ts'

type Batch = { ids: number[]; positions: Promise<Map<number, number>> }

const open = new WeakMap<Context, Batch>()

/** The position of a sign-up that waits, counted from 1; null where it does not wait. */
export async function waitingPosition(context: Context, id: number): Promise<number | null> {
  const batch = open.get(context) ?? startBatch(context)
  batch.ids.push(id)
  return (await batch.positions).get(id) ?? null
}

/** Whatever is asked for until the next turn of the event loop is answered together. */
function startBatch(context: Context): Batch {
  const ids: number[] = []
  const positions = new Promise((turn) => setImmediate(turn)).then(() => {
    open.delete(context)
    return readPositions(context, ids)
  })
  const batch = { ids, positions }
  open.set(context, batch)
  return batch
}

async function readPositions({ db }: Context, ids: readonly number[]) {
  const rows = await db.$queryRaw<{ id: number; position: number }[]>`
    SELECT id, position::int FROM (
      SELECT id, row_number() OVER (PARTITION BY "sessionId" ORDER BY "queuedAt", id) AS position
      FROM "SignUp"
      WHERE state = 'waiting'
        AND "sessionId" IN (SELECT "sessionId" FROM "SignUp" WHERE id = ANY(${ids}::int[]))
    ) AS list
    WHERE id = ANY(${ids}::int[])`
  return new Map(rows.map((row) => [row.id, row.position]))
}
