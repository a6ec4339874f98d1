// Looking for words in what was indexed: as typed, in another form, or nearly.
import { exactSearchQuery, searchQuery } from '#graphql/search/search-query.ts'
import { isStopWord } from '#graphql/search/stop-words.ts'
import { words } from '#graphql/search/welsh-words.ts'
import { Prisma } from '#prisma/client.ts'

/** A condition on a table's words, and how well they answer: 0 as typed, 1 in another form or nearly. */
export type ByWords = { where: Prisma.Sql; tier: Prisma.Sql }

/** Holds every word in one of its forms. Null when nothing is looked for. `table` is its alias. */
export function holdsWords(search: string, table: Prisma.Sql): ByWords | null {
  const query = searchQuery(search)
  const exact = exactSearchQuery(search)
  if (!query || !exact) return null
  const held = Prisma.sql`${table}."searchWords"`
  return {
    where: Prisma.sql`${held} @@ to_tsquery('simple', ${query})`,
    tier: Prisma.sql`CASE WHEN ${held} @@ to_tsquery('simple', ${exact}) THEN 0 ELSE 1 END`,
  }
}

/** Shorter words have too few letters to be nearly another. */
const SHORTEST = 4
const MOST_WORDS = 5

/** Holds something like every longer word, by their runs of three letters. Null when there is none. */
export function nearlyHoldsWords(search: string, table: Prisma.Sql): ByWords | null {
  const long = words(search.slice(0, 200)).filter(
    (word) => word.length >= SHORTEST && !isStopWord(word),
  )
  if (!long.length) return null
  const near = long
    .slice(0, MOST_WORDS)
    .map((word) => Prisma.sql`word_similarity(${word}, ${table}."searchText") >= 0.5`)
  return { where: Prisma.join(near, ' AND '), tier: Prisma.sql`1::int` }
}
