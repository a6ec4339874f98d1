// What is wanted: published opportunities of verified organisations that are not over and not all found.
import type { Context } from '#graphql/context.ts'
import { metresFrom, metresOfMiles } from '#graphql/find/by-distance.ts'
import type { ByWords } from '#graphql/find/by-words.ts'
import { findByWords } from '#graphql/find/find-by-words.ts'
import type { OpportunitiesAsked } from '#graphql/find/find-input.ts'
import type { Found, Order } from '#graphql/find/found.ts'
import { findLocality } from '#graphql/find/localities.ts'
import type { Point } from '#graphql/search/distance.ts'
import { londonDate } from '#graphql/time/london-time.ts'
import { Prisma } from '#prisma/client.ts'

/** Throws InvalidInput where the cursor is of another order. */
export async function findOpportunities(
  context: Context,
  asked: OpportunitiesAsked,
): Promise<Found> {
  const near = asked.near ? (await findLocality(context, asked.near)).locality : null
  const metres = near && metresFrom(near)
  const nearest = metres && asked.order !== 'newest' ? metres : null
  return findByWords(context.db, asked, Prisma.sql`p`, (words) => ({
    from: tables,
    where: [...isWanted(context.now()), ...narrowed(asked, near), ...(words ? [words.where] : [])],
    order: orderOf(words, nearest),
    metres,
  }))
}

const tables = Prisma.sql`"Opportunity" p
  JOIN "Organisation" o ON o."id" = p."organisationId"
  LEFT JOIN "Area" w ON w."code" = p."wardCode"`

const isWanted = (now: Date): Prisma.Sql[] => [
  Prisma.sql`p."state" = 'published'`,
  Prisma.sql`o."state" = 'verified'`,
  Prisma.sql`(p."endsOn" IS NULL OR p."endsOn" >= ${londonDate(now)}::date)`,
  Prisma.sql`(p."wanted" IS NULL OR p."accepted" < p."wanted")`,
]

function narrowed({ filter, ...asked }: OpportunitiesAsked, near: Point | null): Prisma.Sql[] {
  const { council, ward, priority, heldIn, organisation, withinMiles, timings } = filter
  const conditions: (Prisma.Sql | false | null)[] = [
    council !== null && Prisma.sql`w."parentCode" = ${council}`,
    ward !== null && Prisma.sql`p."wardCode" = ${ward}`,
    organisation !== null && Prisma.sql`p."organisationId" = ${organisation}::int`,
    heldIn !== null && Prisma.sql`${heldIn} = ANY (p."heldIn")`,
    timings.length > 0 && Prisma.sql`p."timing" = ANY (${timings}::"Timing"[])`,
    priority !== null &&
      Prisma.sql`EXISTS (SELECT FROM "OpportunityPriority" op JOIN "Priority" r ON r."id" = op."priorityId"
        WHERE op."opportunityId" = p."id" AND r."key" = ${priority})`,
    filter.fromHome && Prisma.sql`p."fromHome"`,
    filter.under18Welcome && Prisma.sql`p."under18Welcome"`,
    // Nothing is near a place that nobody knows.
    asked.near !== null && near === null && Prisma.sql`false`,
    near !== null &&
      withinMiles !== null &&
      Prisma.sql`(p."fromHome" OR ${metresFrom(near)} <= ${metresOfMiles(withinMiles)}::int)`,
  ]
  return conditions.filter((condition) => condition instanceof Object)
}

/** Keys run one way only, so a tier counts down where the newest come first. */
function orderOf(words: ByWords | null, metres: Prisma.Sql | null): Order {
  const name = [words && 'words', metres ? 'nearest' : 'newest'].filter(Boolean).join('-')
  const tier = words && (metres ? words.tier : Prisma.sql`-(${words.tier})`)
  return {
    name,
    direction: metres ? 'asc' : 'desc',
    keys: [
      ...(tier ? [{ expression: tier, type: 'number' as const }] : []),
      metres
        ? { expression: metres, type: 'number' as const }
        : { expression: Prisma.sql`p."publishedAt"`, type: 'instant' as const },
      { expression: Prisma.sql`p."id"`, type: 'number' },
    ],
  }
}
