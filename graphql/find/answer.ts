// From what was found to what GraphQL answers with: the rows of one page, loaded as the query asks.
import type { Found } from '#graphql/find/found.ts'
import { milesOfMetres } from '#graphql/find/by-distance.ts'

export type Edge<Row> = { cursor: string; node: Row; miles: number | null }

export type Answer<Row> = {
  edges: Edge<Row>[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  count: Found['count']
  countBy: Found['countBy']
  nearMiss: boolean
}

/** `load` gives the rows of some ids, in any order. */
export async function answerWith<Row extends { id: number }>(
  found: Found,
  { after }: { after: string | null },
  load: (ids: number[]) => Promise<Row[]>,
): Promise<Answer<Row>> {
  const rows = found.rows.length ? await load(found.rows.map((row) => row.id)) : []
  const byId = new Map(rows.map((row) => [row.id, row]))
  const edges = found.rows.flatMap(({ id, cursor, metres }) => {
    const node = byId.get(id)
    // What went between the two statements is no longer there to be shown.
    return node ? [{ cursor, node, miles: metres === null ? null : milesOfMetres(metres) }] : []
  })
  return {
    edges,
    pageInfo: {
      hasNextPage: found.hasNextPage,
      hasPreviousPage: after !== null,
      startCursor: found.rows[0]?.cursor ?? null,
      endCursor: found.rows.at(-1)?.cursor ?? null,
    },
    count: found.count,
    countBy: found.countBy,
    nearMiss: found.nearMiss,
  }
}
