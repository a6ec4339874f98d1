// A page of what was found: one SQL statement finds its ids in order, by keys that a cursor can carry.
import { InvalidInput } from '#graphql/operation/refusal.ts'
import { Prisma, type Database } from '#prisma/client.ts'

/** What is looked for: tables, conditions and an order. */
export type Search = {
  from: Prisma.Sql
  where: readonly Prisma.Sql[]
  order: Order
  /** How far away each is, in whole metres, where there is a place to be near. */
  metres: Prisma.Sql | null
}

/**
 * An order whose keys all run one way, so that one row comparison tells what comes after a cursor.
 * The last key is the row's id. A change of keys wants another name: old cursors are then refused.
 */
export type Order = {
  name: string
  direction: 'asc' | 'desc'
  keys: readonly Key[]
}
export type Key = { expression: Prisma.Sql; type: 'number' | 'instant' }

export type Found = {
  rows: FoundRow[]
  hasNextPage: boolean
  /** How many there are on all pages: one more statement, made only when somebody asks. */
  count: () => Promise<number>
  /** The same by what an expression says of each, where it says anything: one more statement too. */
  countBy: (expression: Prisma.Sql) => Promise<Tally[]>
  /** Whether nothing held the words, and these only come near. */
  nearMiss: boolean
}

export type Tally = { key: string; count: number }

/** `metres` is how far away it is, where there is a place to be near. */
export type FoundRow = { id: number; metres: number | null; cursor: string }

export type Page = { first: number; after: string | null }

/** Throws InvalidInput at "after" where the cursor is not one of this order. */
export async function findPage(db: Database, search: Search, page: Page): Promise<Found> {
  const { order } = search
  const after = page.after === null ? null : readCursor(order, page.after)
  const where = [...search.where, ...(after ? [comesAfter(order, after)] : [])]
  const keys = order.keys.map(({ expression }, at) => Prisma.sql`${expression} AS ${column(at)}`)
  const way = order.direction === 'asc' ? Prisma.sql`ASC` : Prisma.sql`DESC`
  const found = await db.$queryRaw<Record<string, number | Date>[]>`
    SELECT ${Prisma.join(keys)}, ${search.metres ?? Prisma.sql`NULL`} AS metres FROM ${search.from} WHERE ${Prisma.join(where, ' AND ')}
    ORDER BY ${Prisma.join(order.keys.map((key) => Prisma.sql`${key.expression} ${way}`))}
    LIMIT ${page.first + 1}`
  return {
    rows: found.slice(0, page.first).map((row) => {
      const values = order.keys.map((_, at) => Number(row[`k${at}`]))
      const metres = search.metres ? Number(row.metres) : null
      return { id: values.at(-1) ?? 0, metres, cursor: cursorOf(order, values) }
    }),
    hasNextPage: found.length > page.first,
    nearMiss: false,
    count: async () => {
      const [total] = await db.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int FROM ${search.from} WHERE ${Prisma.join([...search.where], ' AND ')}`
      return total?.count ?? 0
    },
    countBy: (expression) => db.$queryRaw<Tally[]>`
      SELECT (${expression})::text AS key, count(*)::int AS count FROM ${search.from}
      WHERE ${Prisma.join([...search.where, Prisma.sql`(${expression}) IS NOT NULL`], ' AND ')}
      GROUP BY 1 ORDER BY 1`,
  }
}

/** The name of the order that a cursor was made by; null where it is none. */
export function orderOfCursor(cursor: string): string | null {
  const [name] = partsOf(cursor) ?? []
  return typeof name === 'string' ? name : null
}

/** An instant as a parameter that no zone can move. */
export const instant = (at: Date) => Prisma.sql`${at.toISOString()}::timestamptz`

const column = (at: number) => Prisma.raw(`k${at}`)

function comesAfter({ keys, direction }: Order, values: readonly number[]): Prisma.Sql {
  const own = Prisma.join(keys.map(({ expression }) => expression))
  const given = Prisma.join(
    keys.map(({ type }, at) =>
      type === 'instant' ? instant(new Date(values[at] ?? 0)) : Prisma.sql`${values[at]}::int`,
    ),
  )
  return direction === 'asc' ? Prisma.sql`(${own}) > (${given})` : Prisma.sql`(${own}) < (${given})`
}

/** Names an order and the types of its keys: what a cursor of it is read by. */
export type KeysOfOrder = { name: string; keys: readonly Pick<Key, 'type'>[] }

export const cursorOf = ({ name }: KeysOfOrder, values: readonly number[]) =>
  Buffer.from(JSON.stringify([name, ...values])).toString('base64url')

/** Throws InvalidInput at "after" where the cursor is not one of this order. */
export function readCursor(order: KeysOfOrder, cursor: string): number[] {
  const [name, ...values] = partsOf(cursor) ?? []
  const fits =
    name === order.name &&
    values.length === order.keys.length &&
    values.every((value, at) => isKey(value, order.keys[at]?.type))
  if (!fits) throw new InvalidInput([{ path: ['after'], code: 'wrong_cursor', limit: null }])
  return values as number[]
}

function isKey(value: unknown, type: Key['type'] | undefined): boolean {
  const greatest = type === 'instant' ? Date.UTC(3000, 0) : 2_147_483_647
  return Number.isInteger(value) && Math.abs(value as number) <= greatest
}

function partsOf(cursor: string): unknown[] | null {
  if (cursor.length > 300) return null
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(parts) ? parts : null
  } catch {
    return null
  }
}
