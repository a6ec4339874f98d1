// A page of links, for officers the longest silence first: a side of one is not told when there was a word that it may
// not read, so its links are in the order in which they were asked for. A cursor holds the keys of that order rather
// than a link's number: a link that is heard from between two pages moves alone, and takes no other with it.
import { resolveCursorConnection } from '@pothos/plugin-relay'
import { remitOf } from '#graphql/access/viewer.ts'
import type { Context } from '#graphql/context.ts'
import { cursorOf, readCursor } from '#graphql/find/found.ts'
import { PAGE } from '#graphql/page-size.ts'
import type { Link, Prisma } from '#prisma/client.ts'

const order = { name: 'silence', keys: [{ type: 'instant' }, { type: 'number' }] } as const

type Key = 'lastHeardAt' | 'createdAt'

type Asked = {
  where: Prisma.LinkWhereInput
  page: Parameters<typeof resolveCursorConnection>[0]['args']
  /** How the links of the page are loaded; their keys must be among it. */
  query: object
}

/** One statement, and one more where somebody asks how many there are. Throws InvalidInput at "after". */
export async function pageOfLinks({ db, viewer }: Context, { where, page, query }: Asked) {
  const oversees = viewer.administrator || remitOf(viewer).length > 0
  const key: Key = oversees ? 'lastHeardAt' : 'createdAt'
  const connection = await resolveCursorConnection<Promise<Link[]>>(
    {
      args: page,
      defaultSize: PAGE.usual,
      maxSize: PAGE.greatest,
      toCursor: (link) => cursorOf(order, [link[key].getTime(), link.id]),
    },
    ({ after, before, limit, inverted }) => {
      const way = inverted ? 'desc' : 'asc'
      const within = [
        ...(after ? [beyond(key, after, 'gt')] : []),
        ...(before ? [beyond(key, before, 'lt')] : []),
      ]
      return db.link.findMany({
        ...query,
        where: { AND: [where, ...within] },
        orderBy: [{ [key]: way }, { id: way }],
        take: limit,
      })
    },
  )
  const count = () => db.link.count({ where })
  return Object.assign(connection as Required<typeof connection>, { count })
}

export type PageOfLinks = Awaited<ReturnType<typeof pageOfLinks>>

/** Links on one side of a cursor. */
function beyond(key: Key, cursor: string, side: 'gt' | 'lt'): Prisma.LinkWhereInput {
  const [instant = 0, id = 0] = readCursor(order, cursor)
  const at = new Date(instant)
  return { OR: [{ [key]: { [side]: at } }, { [key]: at, id: { [side]: id } }] }
}
