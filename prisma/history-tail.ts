// What is new in the history, asked on a connection of its own: no queue of writes keeps it from answering.
import pg from 'pg'
import { connectionOptions } from '#prisma/client.ts'

export type HistoryLine = {
  subject: string
  /** The session that it is about, where its facts name one. */
  sessionId: number | null
}

export type HistoryTail = {
  /** The lines that can be read now and could not be the time before; the first time, some of the newest. */
  next: () => Promise<HistoryLine[]>
  close: () => Promise<void>
}

/** How many lines back one may still be on its way. */
const ON_THE_WAY = 1_000
/** How long a number may be missing, in milliseconds: longer than any transaction lasts. What is missing then was undone. */
const SETTLED = 2 * 60_000

/**
 * `patience`: how long, in milliseconds, an answer is waited for. Every page waits for it, so a connection that has
 * fallen silent is given up; whoever asks next has a new one.
 */
export function openHistoryTail(url: string, { patience = 15_000 } = {}): HistoryTail {
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: 10_000,
    query_timeout: patience,
    application_name: 'pull-together',
    options: connectionOptions,
  })
  // A connection that is lost while nobody asks: the next who asks has a new one.
  pool.on('error', () => {})

  let newest: number | null = null
  /** Numbers that are given out but not to be read yet, and since when: lines do not come in the order of their numbers. */
  const missing = new Map<number, number>()

  const startsAt = async () => {
    const { rows } = await pool.query<{ newest: string }>(
      'SELECT coalesce(max(id), 0) AS newest FROM "History"',
    )
    return Math.max(0, Number(rows[0]?.newest) - ON_THE_WAY)
  }
  return {
    async next() {
      newest ??= await startsAt()
      const { rows } = await pool.query<{ id: string } & HistoryLine>({
        name: 'history-tail',
        text: `SELECT id, subject, (facts->>'sessionId')::int AS "sessionId" FROM "History"
          WHERE id > $1 OR id = ANY($2) ORDER BY id`,
        values: [newest, [...missing.keys()]],
      })
      const at = performance.now()
      for (const [id, since] of missing) if (at - since > SETTLED) missing.delete(id)
      for (const row of rows) {
        const id = Number(row.id)
        missing.delete(id)
        if (id < newest) continue
        for (let gap = Math.max(newest + 1, id - ON_THE_WAY); gap < id; gap++) missing.set(gap, at)
        newest = id
      }
      return rows.map(({ subject, sessionId }) => ({ subject, sessionId }))
    },
    close: () => pool.end(),
  }
}
