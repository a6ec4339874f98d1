// Finds organisations by words: every word in one of its forms, or, where nothing holds them, what comes near.
import { nearlyHoldsWords } from '#graphql/find/by-words.ts'
import { searchQuery } from '#graphql/search/search-query.ts'
import { Prisma, type Database, type OrganisationState } from '#prisma/client.ts'

const MOST_FOUND = 1000

/** Numbers of the organisations in some states that hold the words; null where nothing was looked for. One statement. */
export async function searchOrganisations(
  db: Database,
  search: string,
  states: readonly OrganisationState[],
): Promise<number[] | null> {
  const query = searchQuery(search)
  if (!query) return null
  const near = nearlyHoldsWords(search, Prisma.sql`organisation`)?.where ?? Prisma.sql`false`
  const found = await db.$queryRaw<{ id: number }[]>`
    WITH held AS (
      SELECT id FROM "Organisation"
      WHERE to_tsvector('simple', "searchText") @@ to_tsquery('simple', ${query})
        AND state::text = ANY (${[...states]}::text[])
      LIMIT ${MOST_FOUND}
    )
    SELECT id FROM held
    UNION ALL (
      SELECT id FROM "Organisation" AS organisation
      WHERE NOT EXISTS (SELECT FROM held) AND ${near}
        AND state::text = ANY (${[...states]}::text[])
      LIMIT ${MOST_FOUND}
    )`
  return found.map(({ id }) => id)
}
