// Empties a database whose demonstration was cut off.
import pg from 'pg'

/** Only its owner may, and only a year that was cut off: the history is nobody else's to empty. */
export async function emptyDatabase(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
    )
    const tables = [...rows.map(({ name }) => name), 'graphile_worker._private_jobs']
    // One transaction: whatever happens, the history is guarded again.
    await owner.query('BEGIN')
    await owner.query(guards('DISABLE'))
    await owner.query(`TRUNCATE ${tables.join(', ')} RESTART IDENTITY CASCADE`)
    await owner.query(guards('ENABLE'))
    await owner.query('COMMIT')
  } finally {
    await owner.end()
  }
}

const guards = (how: 'ENABLE' | 'DISABLE') =>
  ['History', 'HistorySeal'].map((table) => `ALTER TABLE "${table}" ${how} TRIGGER USER`).join('; ')
