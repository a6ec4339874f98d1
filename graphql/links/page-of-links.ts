// A page of links, the longest silence first. A cursor holds the keys of that order rather than a link's number:
// a link that is heard from between two pages moves alone, and takes no other with it.
import { resolveCursorConnection } from '@pothos/plugin-relay'
import type { Context } from '#graphql/context.ts'
import { cursorOf, readCursor } from '#graphql/find/found.ts'
import { PAGE } from '#graphql/page-size.ts'
import type { Link, Prisma } from '#prisma/client.ts'

const order = { name: 'silence', keys: [{ type: 'instant' }, { type: 'number' }] } as const

type Asked = {
  where: Prisma.LinkWhereInput
  page: Parameters<typeof resolveCursorConnection>[0]['args']
  /** How the links of the page are loaded; their keys must be among it. */
  query: object
}

/** One statement, and one more where somebody asks how many there are. Throws InvalidInput at "after". */
export async function pageOfLinks({ db }: Context, { where, page, query }: Asked) {
  const connection = await resolveCursorConnection<Promise<Link[]>>(
    {
      args: page,
      defaultSize: PAGE.usual,
      maxSize: PAGE.greatest,
      toCursor: ({ id, lastHeardAt }) => cursorOf(order, [lastHeardAt.getTime(), id]),
    },
    ({ after, before, limit, inverted }) => {
      const way = inverted ? 'desc' : 'asc'
      const within = [
        ...(after ? [beyond(after, 'gt')] : []),
        ...(before ? [beyond(before, 'lt')] : []),
      ]
      return db.link.findMany({
        ...query,
        where: { AND: [where, ...within] },
        orderBy: [{ lastHeardAt: way }, { id: way }],
        take: limit,
      })
    },
  )
  const count = () => db.link.count({ where })
  return Object.assign(connection as Required<typeof connection>, { count })
}

export type PageOfLinks = Awaited<ReturnType<typeof pageOfLinks>>

/** Links on one side of a cursor. */
function beyond(cursor: string, side: 'gt' | 'lt'): Prisma.LinkWhereInput {
  const [instant = 0, id = 0] = readCursor(order, cursor)
  const lastHeardAt = new Date(instant)
  return { OR: [{ lastHeardAt: { [side]: lastHeardAt } }, { lastHeardAt, id: { [side]: id } }] }
}
