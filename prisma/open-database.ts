// From the environment to a database that is up to date: a server of the operator's, or the project's own.
import pg from 'pg'
import type { Environment } from '#environment'
import { joinEmbeddedServer, type EmbeddedServer } from '#prisma/embedded.ts'
import { migrate } from '#prisma/migrate.ts'

export type OpenDatabase = {
  url: string
  ownerUrl: string
  /** Leaves the database; the project's own server stops with whoever leaves last. */
  leave: () => Promise<void>
}

/** A database that cannot serve, in a sentence for the operator. */
export class DatabaseFault extends Error {}

/** Opens and migrates. `name` is the database on the project's own server. Throws DatabaseFault or EmbeddedServerFault. */
export async function openDatabase(environment: Environment, name: string): Promise<OpenDatabase> {
  const { DATABASE_URL, DATABASE_OWNER_URL, DATA_FOLDER } = environment
  if (DATABASE_URL && DATABASE_OWNER_URL) {
    await migrate({ owner: DATABASE_OWNER_URL, product: DATABASE_URL })
    await assertServes(DATABASE_URL)
    return { url: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL, leave: async () => {} }
  }
  const server = await joinEmbeddedServer(DATA_FOLDER)
  try {
    await createOn(server, name)
    const urls = { owner: server.urlFor(name, 'owner'), product: server.urlFor(name, 'product') }
    await migrate(urls)
    await assertServes(urls.product)
    return { url: urls.product, ownerUrl: urls.owner, leave: server.leave }
  } catch (fault) {
    await server.leave()
    throw fault
  }
}

/** Creates a database and the product's role on the project's own server, where they are missing. */
export async function createOn(server: EmbeddedServer, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.urlFor('postgres', 'owner') })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock(7260002)')
    const product = new URL(server.urlFor(name, 'product'))
    const role = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [product.username])
    if (!role.rowCount) {
      await client.query(
        `CREATE ROLE ${client.escapeIdentifier(product.username)} LOGIN PASSWORD ${client.escapeLiteral(product.password)}`,
      )
    }
    const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (!database.rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}

/** The product must run in UTC, and as a role that cannot rewrite the history. */
async function assertServes(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' })
  await client.connect()
  try {
    const { rows } = await client.query<{ zone: string; rewrites: boolean; above: boolean }>(`
      SELECT current_setting('TimeZone') AS zone,
        has_table_privilege('"History"', 'UPDATE, DELETE, TRUNCATE') AS rewrites,
        (SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user) AS above`)
    const found = rows[0]
    if (found?.zone !== 'UTC') throw new DatabaseFault('The database does not keep to UTC.')
    if (found.rewrites || found.above) {
      throw new DatabaseFault(
        'DATABASE_URL names a role that could rewrite the history. Let the product run as a plain role of its own.',
      )
    }
  } finally {
    await client.end()
  }
}
