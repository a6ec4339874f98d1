// What waits for the officer to look at, in the areas that they look after: the conditions of its lists, and how much it is.
import type { Context } from '#graphql/context.ts'
import { flagsVisibleTo } from '#graphql/flags/flag-access.ts'
import { linksLookedAfter } from '#graphql/links/link-access.ts'
import { organisationsDecidedBy } from '#graphql/organisations/organisation-access.ts'
import { londonDate } from '#graphql/time/london-time.ts'
import type { Prisma } from '#prisma/client.ts'

type Asking = Pick<Context, 'viewer' | 'now'>

export const queueWhere = ({ viewer, now }: Asking) => ({
  registered: {
    AND: [{ state: 'registered' }, organisationsDecidedBy(viewer)],
  } satisfies Prisma.OrganisationWhereInput,
  claims: {
    state: 'open',
    personId: { not: viewer.personId ?? 0 },
    organisation: organisationsDecidedBy(viewer),
  } satisfies Prisma.ClaimWhereInput,
  flags: { AND: [{ state: 'open' }, flagsVisibleTo(viewer)] } satisfies Prisma.FlagWhereInput,
  reviews: {
    AND: [
      { state: 'verified', reviewOn: { lte: new Date(londonDate(now())) } },
      organisationsDecidedBy(viewer),
    ],
  } satisfies Prisma.OrganisationWhereInput,
  links: {
    AND: [
      { officerId: null, stage: { not: 'closed' } },
      viewer.administrator ? {} : linksLookedAfter(viewer),
    ],
  } satisfies Prisma.LinkWhereInput,
})

/** How many things wait. Five statements. */
export async function queueCount(context: Asking & Pick<Context, 'db'>): Promise<number> {
  const { db } = context
  const where = queueWhere(context)
  const counts = await Promise.all([
    db.organisation.count({ where: where.registered }),
    db.claim.count({ where: where.claims }),
    db.flag.count({ where: where.flags }),
    db.organisation.count({ where: where.reviews }),
    db.link.count({ where: where.links }),
  ])
  return counts.reduce((sum, one) => sum + one, 0)
}

/** Where it is not safe somewhere comes before every other report. */
export const waitingKinds = ['unsafe', 'report', 'claim', 'review'] as const

export type Waiting = { kind: (typeof waitingKinds)[number]; count: number; since: Date }

/**
 * How many new groups wait, and what waits besides them and new asks: a line for each kind there is, with how many
 * and since when the oldest. Three statements.
 */
export async function whatWaits(
  context: Asking & Pick<Context, 'db'>,
): Promise<{ registered: number; waiting: Waiting[] }> {
  const { db } = context
  const where = queueWhere(context)
  const [flags, claims, groups] = await Promise.all([
    db.flag.groupBy({
      by: ['reason'],
      where: where.flags,
      _count: true,
      _min: { createdAt: true },
    }),
    db.claim.aggregate({ where: where.claims, _count: true, _min: { createdAt: true } }),
    db.organisation.groupBy({
      by: ['state'],
      where: { OR: [where.registered, where.reviews] },
      _count: true,
      _min: { reviewOn: true },
    }),
  ])
  const reviews = groups.find(({ state }) => state === 'verified')
  const found = [
    ...flags.map(({ reason, _count, _min }) => ({
      kind: reason === 'unsafe' ? ('unsafe' as const) : ('report' as const),
      count: _count,
      since: _min.createdAt,
    })),
    { kind: 'claim' as const, count: claims._count, since: claims._min.createdAt },
    { kind: 'review' as const, count: reviews?._count ?? 0, since: reviews?._min.reviewOn },
  ]
  return {
    registered: groups.find(({ state }) => state === 'registered')?._count ?? 0,
    waiting: waitingKinds.flatMap((kind) => lineOf(kind, found)),
  }
}

function lineOf(
  kind: Waiting['kind'],
  found: { kind: Waiting['kind']; count: number; since: Date | null | undefined }[],
): Waiting[] {
  const own = found.filter((one) => one.kind === kind)
  const times = own.flatMap(({ since }) => since?.getTime() ?? [])
  const count = own.reduce((sum, one) => sum + one.count, 0)
  return times.length ? [{ kind, count, since: new Date(Math.min(...times)) }] : []
}
