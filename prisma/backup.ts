// A whole copy of what is kept, in one file, at one moment; and back again. Needs no program of PostgreSQL's.
import { once } from 'node:events'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { migrate, type DatabaseUrls } from '#prisma/migrate.ts'
import { applyMigrations, migrationNames } from '#prisma/schema-engine.ts'

/** Why a file cannot be restored here, in a sentence for the operator. */
export class BackupFault extends Error {}

type Header = { format: 1; migrations: string[] }

/** How COPY's text form ends a table; no row of it can look like this. */
const END = '\\.'

/** Told of each table, with its rows. */
export type Progress = (table: string, rows: number) => void

/**
 * Writes every table to a gzipped file, all as of one moment, while the product goes on working. The file
 * stands under its name only when it is whole, and goes over no other. Throws BackupFault.
 */
export async function backup(ownerUrl: string, file: string, tell: Progress): Promise<void> {
  if (existsSync(file)) {
    throw new BackupFault(
      `${file} is there already. Give another name: no backup goes over another.`,
    )
  }
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const gzip = createGzip()
  const output = createWriteStream(`${file}.part`, { mode: 0o600 })
  const written = once(gzip.pipe(output), 'finish')
  // Told below, where it is waited for.
  written.catch(() => {})
  const write = async (chunk: string | Buffer) => {
    if (!gzip.write(chunk)) await once(gzip, 'drain')
  }
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const header: Header = { format: 1, migrations: await migrationsIn(client) }
    await write(`${JSON.stringify(header)}\n`)
    for (const { table, columns } of await tablesIn(client)) {
      await write(`${JSON.stringify({ table, columns })}\n`)
      const copying = client.query(copyTo(`COPY ${named(client, table, columns)} TO STDOUT`))
      for await (const chunk of copying) await write(chunk as Buffer)
      await write(`${END}\n`)
      tell(table, copying.rowCount)
    }
    await client.query('COMMIT')
    gzip.end()
    await written
    await rename(`${file}.part`, file)
  } finally {
    await rm(`${file}.part`, { force: true })
    gzip.destroy()
    await client.end()
  }
}

/**
 * Fills a database that holds nothing yet from such a file, all of it or nothing. A file of an older version
 * is brought up to date as its database would have been. Mails that were still to be sent are queued anew.
 * Throws BackupFault.
 */
export async function restore(urls: DatabaseUrls, file: string, tell: Progress): Promise<void> {
  if (!existsSync(file)) throw new BackupFault(`There is no file ${file}.`)
  const next = linesOf(file)
  const client = new pg.Client({ connectionString: urls.owner })
  await client.connect()
  try {
    const { migrations } = await headerOf(next)
    await assertEmpty(client)
    await standAt(client, urls.owner, migrations)
    await client.query('BEGIN')
    await clear(client)
    for (let line = await next.next(); !line.done; line = await next.next()) {
      const { table, columns } = JSON.parse(line.value) as { table: string; columns: string[] }
      const filling = client.query(copyFrom(`COPY ${named(client, table, columns)} FROM STDIN`))
      await pipeline(Readable.from(rowsOf(next)), filling)
      tell(table, filling.rowCount)
    }
    await client.query(AFTER)
    await client.query('COMMIT')
    await migrate(urls)
  } finally {
    await next.return(undefined)
    await client.end()
  }
}

/** The lines of the file, as far as it is sound. Throws BackupFault. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const text = createGunzip()
  const read = pipeline(createReadStream(file), text)
  // Told below, where the lines are waited for.
  read.catch(() => {})
  try {
    yield* createInterface({ input: text, crlfDelay: Infinity })
    await read
  } catch (fault) {
    if (!/^Z_/.test((fault as NodeJS.ErrnoException).code ?? '')) throw fault
    throw new BackupFault('This file is no backup, or only a part of one: it is not whole.')
  }
}

/** The rows up to the end of their table. */
async function* rowsOf(lines: AsyncIterator<string>): AsyncGenerator<string> {
  for (let row = await lines.next(); row.value !== END; row = await lines.next()) {
    if (row.done) throw new BackupFault('The file ends in the middle of a table. It is not whole.')
    yield `${row.value}\n`
  }
}

async function headerOf(lines: AsyncIterator<string>): Promise<Header> {
  const first = await lines.next()
  try {
    const header = JSON.parse(first.value as string) as Header
    if (header.format === 1) return header
  } catch {
    // Told below: whatever it is, it is none of ours.
  }
  throw new BackupFault('This file is not a backup of Pull Together.')
}

async function assertEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ kept: boolean }>(
    'SELECT EXISTS (SELECT FROM "Person") AS kept',
  )
  if (rows[0]?.kept) {
    throw new BackupFault('There are people in this database already. Restore into an empty one.')
  }
}

/** Makes an empty database what it was when the file was written. */
async function standAt(client: pg.Client, ownerUrl: string, then: string[]): Promise<void> {
  const now = await migrationsIn(client)
  if (now.join() === then.join()) return
  const known = await migrationNames()
  const last = then.at(-1)
  if (!last || known.slice(0, then.length).join() !== then.join()) {
    throw new BackupFault(
      `The backup was made by a version of the product that this one does not know (${last}); this one is at ${known.at(-1)}.`,
    )
  }
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  await applyMigrations(ownerUrl, last)
}

/** What a first start puts there by itself comes back with the file. */
async function clear(client: pg.Client): Promise<void> {
  const tables = await tablesIn(client)
  const emptied = tables.map(({ table }) => table).filter((table) => !table.startsWith('History'))
  for (const table of emptied.reverse()) await client.query(`DELETE FROM ${named(client, table)}`)
}

async function migrationsIn(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT migration_name AS name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL ORDER BY 1',
  )
  return rows.map(({ name }) => name)
}

/** Every table with its columns, each after those it refers to. */
async function tablesIn(client: pg.Client): Promise<{ table: string; columns: string[] }[]> {
  const { rows } = await client.query<{ table: string; columns: string[]; refers: string[] }>(`
    SELECT class.relname AS table,
      ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = class.oid AND attnum > 0
        AND NOT attisdropped AND attgenerated = '' ORDER BY attnum) AS columns,
      ARRAY(SELECT DISTINCT confrelid::regclass::oid::regclass::text FROM pg_constraint
        WHERE conrelid = class.oid AND contype = 'f' AND confrelid <> class.oid) AS refers
    FROM pg_class class
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations'
    ORDER BY 1`)
  const sorted: typeof rows = []
  const has = (name: string) => sorted.some(({ table }) => table === name.replaceAll('"', ''))
  while (sorted.length < rows.length) {
    const ready = rows.filter((row) => !sorted.includes(row) && row.refers.every(has))
    if (!ready.length) throw new Error('The tables refer to each other in a circle.')
    sorted.push(...ready)
  }
  return sorted
}

const named = (client: pg.Client, table: string, columns?: string[]) => {
  const list = columns?.map((column) => client.escapeIdentifier(column)).join(', ')
  return `${client.escapeIdentifier(table)}${list ? ` (${list})` : ''}`
}

/** Numbers go on where they were, and mails that were waiting wait again. */
const AFTER = `
  DO $$
  DECLARE owned record;
  BEGIN
    FOR owned IN
      SELECT format('%I', table_name) AS name, column_name AS column,
        pg_get_serial_sequence(format('%I', table_name), column_name) AS sequence
      FROM information_schema.columns
      WHERE table_schema = 'public'
        AND pg_get_serial_sequence(format('%I', table_name), column_name) IS NOT NULL
    LOOP
      EXECUTE format('SELECT setval(%L, coalesce((SELECT max(%I) FROM %s), 0) + 1, false)',
        owned.sequence, owned.column, owned.name);
    END LOOP;
  END $$;
  SELECT graphile_worker.add_job('send-notice', json_build_object('noticeId', id), max_attempts := 12)
  FROM "Notice" WHERE mail = 'queued';
`
