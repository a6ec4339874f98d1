// Reads the board of links: counts and the first few of each stage, in a fixed number of statements.
import type { Context } from '#graphql/context.ts'
import {
  linksOf,
  linksOverdue,
  linksSilent,
  linksWhere,
  linksWaitingForOffice,
  linksWithOffice,
  type LinkFilter,
} from '#graphql/links/find-links.ts'
import { linksVisibleTo } from '#graphql/links/link-access.ts'
import type { Link, LinkOutcome, LinkStage, Prisma } from '#prisma/client.ts'

export type BoardColumn = {
  stage: LinkStage
  outcome: LinkOutcome | null
  count: number
  links: Link[]
}

export type BoardCounts = {
  open: number
  mine: number
  late: number
  mineLate: number
  withOffice: number
  waitsForOffice: number
  unassigned: number
  closed: number
}

export type Board = { columns: BoardColumn[]; counts: BoardCounts }

const stages: readonly Pick<BoardColumn, 'stage' | 'outcome'>[] = [
  { stage: 'asked', outcome: null },
  { stage: 'introduced', outcome: null },
  { stage: 'active', outcome: null },
  { stage: 'closed', outcome: 'tied' },
]

const MOST = 20

/** `query` is how the links of a column are loaded. */
export async function readBoard(
  context: Context,
  { filter, first, query }: { filter: LinkFilter | null | undefined; first: number; query: object },
): Promise<Board> {
  const where = await linksWhere(context, filter)
  const take = Math.min(Math.max(first, 0), MOST)
  const counted = await context.db.link.groupBy({ by: ['stage', 'outcome'], where, _count: true })
  const columns = await Promise.all(
    stages.map(async ({ stage, outcome }) => ({
      stage,
      outcome,
      count: counted.find((one) => one.stage === stage && one.outcome === outcome)?._count ?? 0,
      links: await context.db.link.findMany({
        ...query,
        where: { AND: [where, { stage, outcome }] },
        orderBy: outcome
          ? [{ closedAt: 'desc' }, { id: 'desc' }]
          : [{ lastHeardAt: 'asc' }, { id: 'asc' }],
        take,
      }),
    })),
  )
  return { columns, counts: await readCounts(context) }
}

async function readCounts(context: Context): Promise<BoardCounts> {
  const { db, viewer } = context
  const visible = linksVisibleTo(viewer)
  const count = (...narrowing: Prisma.LinkWhereInput[]) =>
    db.link.count({ where: { AND: [visible, ...narrowing] } })
  const isOpen = { stage: { not: 'closed' } } satisfies Prisma.LinkWhereInput
  const isLate = { OR: [linksOverdue(context), linksSilent(context)] }
  const [byOfficer, late, mineLate, withOffice, waitsForOffice] = await Promise.all([
    db.link.groupBy({ by: ['stage', 'officerId'], where: visible, _count: true }),
    count(isLate),
    count(isLate, linksOf(context)),
    count(isOpen, linksWithOffice),
    count(linksWaitingForOffice(context)),
  ])
  const open = byOfficer.filter(({ stage }) => stage !== 'closed')
  return {
    open: sum(open),
    mine: sum(open.filter(({ officerId }) => officerId !== null && officerId === viewer.personId)),
    late,
    mineLate,
    withOffice,
    waitsForOffice,
    unassigned: sum(open.filter(({ officerId }) => officerId === null)),
    closed: sum(byOfficer.filter(({ stage }) => stage === 'closed')),
  }
}

const sum = (counted: { _count: number }[]): number =>
  counted.reduce((all, { _count }) => all + _count, 0)
