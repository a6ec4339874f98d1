// Holds rows of a test's database, so that what waits for them comes in the order in which the test says.
import pg from 'pg'
import { onTestFinished } from 'vitest'
import type { Context } from '#graphql/context.ts'
import type { House } from '#tests/support/house.ts'

/** Runs a statement that takes locks, and keeps them until they are let go. */
export async function holdRows(house: House, statement: string) {
  const client = new pg.Client({ connectionString: house.ownerUrl })
  await client.connect()
  onTestFinished(() => client.end())
  await client.query('BEGIN')
  await client.query(statement)
  return {
    letGo: () => client.query('COMMIT'),
    /** Returns once so many others wait for a lock. */
    async untilWaiting(count: number) {
      const waiting = `SELECT count(*)::int AS count FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`
      for (let tries = 0; tries < 200; tries++) {
        // A connection of its own: within one transaction the server answers as it did at first.
        const rows = await house.db.$queryRawUnsafe<{ count: number }[]>(waiting)
        if ((rows[0]?.count ?? 0) >= count) return
        await new Promise((resolve) => setTimeout(resolve, 25))
      }
      throw new Error(`Fewer than ${count} wait for a lock.`)
    },
  }
}

/** A context that knows how often its work began: once, unless a deadlock broke it off. */
export function counted(context: Context) {
  const began = { times: 0 }
  const db = new Proxy(context.db, {
    get(target, key) {
      if (key === '$transaction') began.times++
      return Reflect.get(target, key) as unknown
    },
  })
  return { context: { ...context, db }, began }
}
