// The one way to the database for the product: every connection in UTC, every wait bounded.
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '#prisma/generated/prisma/client.ts'

export * from '#prisma/generated/prisma/client.ts'

/** A client inside a transaction, or outside of one. */
export type Database = Omit<
  PrismaClient,
  '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'
>

const bounds = {
  timezone: 'UTC',
  statement_timeout: '15000',
  lock_timeout: '10000',
  idle_in_transaction_session_timeout: '20000',
  // Many people ask small questions at once: one that took every core would keep the others waiting.
  max_parallel_workers_per_gather: 0,
}

/** Options of PostgreSQL that every connection of the product carries. */
export const connectionOptions = Object.entries(bounds)
  .map(([name, value]) => `-c ${name}=${value}`)
  .join(' ')

/** Opens a pool on a database. `watch` is told the text of every statement; it is for tests and measuring. */
export function openClient(
  url: string,
  { connections = 10, watch }: { connections?: number; watch?: (statement: string) => void } = {},
): PrismaClient {
  const adapter = new PrismaPg(
    {
      connectionString: url,
      max: connections,
      connectionTimeoutMillis: 10_000,
      application_name: 'pull-together',
      options: connectionOptions,
    },
    { statementNameGenerator: statementNames() },
  )
  const transactionOptions = { maxWait: 20_000, timeout: 20_000 }
  if (!watch) return new PrismaClient({ adapter, transactionOptions })
  const client = new PrismaClient({
    adapter,
    transactionOptions,
    log: [{ emit: 'event', level: 'query' }],
  })
  client.$on('query', (event) => watch(event.query))
  return client as unknown as PrismaClient
}

const MOST_NAMES = 400

/**
 * Names for statements, so that PostgreSQL reads and plans each once on a connection. What comes after the first
 * few hundred different texts (lists of every length, say) goes without, and so do searches for words: whether an
 * index helps depends on the words.
 */
function statementNames(): (statement: { sql: string }) => string {
  const names = new Map<string, string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined || names.size >= MOST_NAMES) return known ?? ''
    const name = sql.includes('to_tsquery') ? '' : `s${names.size}`
    names.set(sql, name)
    return name
  }
}
