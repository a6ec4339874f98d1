// How the database stands, asked on a connection of its own: no queue of writes keeps it from answering.
import pg from 'pg'
import { connectionOptions } from '#prisma/client.ts'

export type Standing = {
  /** A snapshot's text: it names the transactions not yet seen, so two that read the same see the same rows. */
  now: () => Promise<string>
  close: () => Promise<void>
}

export function openStanding(url: string): Standing {
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: 10_000,
    application_name: 'pull-together',
    options: connectionOptions,
  })
  // A connection that is lost while nobody asks: the next who asks has a new one.
  pool.on('error', () => {})
  return {
    async now() {
      const { rows } = await pool.query<{ at: string }>({
        name: 'standing',
        text: 'SELECT pg_current_snapshot()::text AS at',
      })
      return rows[0]?.at ?? ''
    },
    close: () => pool.end(),
  }
}
