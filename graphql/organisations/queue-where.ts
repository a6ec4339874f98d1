// What waits for the officer to look at, in the areas that they look after: the conditions of its lists, and how much it is.
import type { Context } from '#graphql/context.ts'
import { flagsVisibleTo } from '#graphql/flags/flag-access.ts'
import { linksLookedAfter } from '#graphql/links/link-access.ts'
import { organisationsDecidedBy } from '#graphql/organisations/organisation-access.ts'
import { londonDay } from '#graphql/time/london-time.ts'
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
      { state: 'verified', reviewOn: { lte: londonDay(now()) } },
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

/** The same of the lines of "Waiting", for counting them: what waits of every kind stands there. */
function waitingFor({ viewer, now }: Asking): Prisma.WaitingWhereInput {
  const kinds: Prisma.WaitingWhereInput[] = [
    { kind: { in: ['registered', 'unsafe', 'report'] } },
    { kind: 'claim', personId: { not: viewer.personId ?? 0 } },
    { kind: 'review', since: { lte: londonDay(now()) } },
  ]
  const links = viewer.administrator ? {} : { link: linksLookedAfter(viewer) }
  return {
    OR: [
      { OR: kinds, organisation: organisationsDecidedBy(viewer) },
      { kind: 'link', ...links },
    ],
  }
}

type Reading = Asking & Pick<Context, 'db'>

/** How many things wait. One statement. */
export const queueCount = (context: Reading): Promise<number> =>
  context.db.waiting.count({ where: waitingFor(context) })

/** Where it is not safe somewhere comes before every other report. */
export const waitingKinds = ['unsafe', 'report', 'claim', 'review'] as const

export type Waiting = { kind: (typeof waitingKinds)[number]; count: number; since: Date }

/**
 * How many new groups wait, and what waits besides them and new asks: a line for each kind there is, with how many
 * and since when the oldest. One statement.
 */
export async function whatWaits(
  context: Reading,
): Promise<{ registered: number; waiting: Waiting[] }> {
  const found = await context.db.waiting.groupBy({
    by: ['kind'],
    where: waitingFor(context),
    _count: true,
    _min: { since: true },
  })
  const ofKind = (kind: string) => found.find((one) => one.kind === kind)
  return {
    registered: ofKind('registered')?._count ?? 0,
    waiting: waitingKinds.flatMap((kind) => {
      const { _count: count, _min } = ofKind(kind) ?? {}
      return count && _min?.since ? [{ kind, count, since: _min.since }] : []
    }),
  }
}
