// Looks for words in everything that a liaison officer works with: groups, their people, links and events.
import { remitOf } from '#graphql/access/viewer.ts'
import type { Context } from '#graphql/context.ts'
import { eventsVisibleTo } from '#graphql/events/event-access.ts'
import { holdsWords } from '#graphql/find/by-words.ts'
import { linksVisibleTo } from '#graphql/links/link-access.ts'
import { membersVisibleTo } from '#graphql/members/member-access.ts'
import { organisationsVisibleTo } from '#graphql/organisations/organisation-access.ts'
import { searchOrganisations } from '#graphql/organisations/search-organisations.ts'
import { words } from '#graphql/search/welsh-words.ts'
import {
  Prisma,
  type Event,
  type Link,
  type Membership,
  type Organisation,
} from '#prisma/client.ts'
import { OrganisationState } from '#prisma/generated/prisma/enums.ts'

/** How many of each are shown. */
export const MOST_SHOWN = 20

/** Whoever finds more than this has not said what they look for. */
const MOST_FOUND = 1000

export type Findings = {
  organisations: Organisation[]
  members: Membership[]
  links: Link[]
  events: Event[]
}

/** How the rows of each kind are loaded. */
export type FindingQueries = Record<keyof Findings, object>

/** Null for whoever is not a liaison officer. Eight statements, whatever there is. */
export async function searchForOfficer(
  { db, viewer }: Context,
  text: string,
  queries: FindingQueries,
): Promise<Findings | null> {
  if (!remitOf(viewer).length) return null
  const typed = words(text.slice(0, 200)).slice(0, 8)
  const named = await searchOrganisations(db, text, Object.values(OrganisationState))
  if (!named || !typed.length) return { organisations: [], members: [], links: [], events: [] }
  const idsOf = async (found: Prisma.Sql) => ({
    in: (await db.$queryRaw<{ id: number }[]>`${found} LIMIT ${MOST_FOUND}`).map(({ id }) => id),
  })
  const inEvents = holdsWords(text, Prisma.sql`event`)?.where ?? Prisma.sql`false`
  const [events, people, purposes] = await Promise.all([
    idsOf(Prisma.sql`SELECT id FROM "Event" AS event WHERE ${inEvents} ORDER BY id DESC`),
    idsOf(Prisma.sql`
      SELECT p.id FROM "Person" p WHERE ${holdsAll(Prisma.sql`p.name`, typed)}
        AND EXISTS (SELECT FROM "Membership" m WHERE m."personId" = p.id AND m.until IS NULL)
      ORDER BY p.id DESC`),
    idsOf(Prisma.sql`
      SELECT id FROM "Link" WHERE ${holdsAll(Prisma.sql`purpose`, typed)} ORDER BY id DESC`),
  ])
  const take = MOST_SHOWN
  const sides = [{ askedById: { in: named } }, { withId: { in: named } }, { id: purposes }]
  const [organisations, members, links, found] = await Promise.all([
    db.organisation.findMany({
      ...queries.organisations,
      where: { AND: [{ id: { in: named } }, organisationsVisibleTo(viewer)] },
      orderBy: [{ orderEn: 'asc' }, { id: 'asc' }],
      take,
    }),
    db.membership.findMany({
      ...queries.members,
      where: { AND: [{ personId: people }, membersVisibleTo(viewer)] },
      orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
      take,
    }),
    db.link.findMany({
      ...queries.links,
      where: { AND: [{ OR: sides }, linksVisibleTo(viewer)] },
      // Open ones before those that are closed.
      orderBy: [
        { closedAt: { sort: 'desc', nulls: 'first' } },
        { lastHeardAt: 'desc' },
        { id: 'desc' },
      ],
      take,
    }),
    db.event.findMany({
      ...queries.events,
      where: { AND: [{ id: events }, eventsVisibleTo(viewer)] },
      orderBy: { id: 'desc' },
      take,
    }),
  ])
  return { organisations, members, links, events: found }
}

/** Whether a text that is not indexed has words that begin with each of some folded ones. */
function holdsAll(column: Prisma.Sql, typed: readonly string[]): Prisma.Sql {
  const folded = Prisma.sql`
    lower(regexp_replace(normalize(${column}, NFKD), '[\\u0300-\\u036F''’]', '', 'g'))`
  return Prisma.join(
    typed.map((word) => Prisma.sql`${folded} ~ ${`\\m${word}`}`),
    ' AND ',
  )
}
