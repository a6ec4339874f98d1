// Words first; where nothing holds them, what comes near to them.
import { holdsWords, nearlyHoldsWords, type ByWords } from '#graphql/find/by-words.ts'
import { findPage, orderOfCursor, type Found, type Page, type Search } from '#graphql/find/found.ts'
import type { Database, Prisma } from '#prisma/client.ts'

const ALMOST = 'almost-'

/** `searchWith` makes the search for a condition on words, or for none. `table` has the words. */
export async function findByWords(
  db: Database,
  asked: Page & { search: string | null },
  table: Prisma.Sql,
  searchWith: (words: ByWords | null) => Search,
): Promise<Found> {
  const words = asked.search === null ? null : holdsWords(asked.search, table)
  if (!words) return findPage(db, searchWith(null), asked)
  const begunNearly = asked.after !== null && orderOfCursor(asked.after)?.startsWith(ALMOST)
  if (!begunNearly) {
    const found = await findPage(db, searchWith(words), asked)
    if (found.rows.length || asked.after !== null || asked.first === 0) return found
  }
  const nearly = nearlyHoldsWords(asked.search ?? '', table)
  const search = searchWith(nearly ?? words)
  const order = { ...search.order, name: `${ALMOST}${search.order.name}` }
  return { ...(await findPage(db, { ...search, order }, asked)), nearMiss: true }
}
