// What an organisation has begun with others and has still to come: it is called off when the organisation closes.
import { openLinksOf } from '#graphql/links/close-links-of.ts'
import { linksVisibleTo } from '#graphql/links/link-access.ts'
import type { Context } from '#graphql/context.ts'
import { notOver } from '#graphql/opportunities/not-over.ts'
import { sessionsAhead } from '#graphql/sessions/sessions-ahead.ts'
import { peopleToTell } from '#graphql/signups/people-to-tell.ts'
import type { Prisma } from '#prisma/client.ts'

/** What it has said to people. Of what the officer took down they were told that it may not go ahead. */
const said = { in: ['published', 'taken_down'] } satisfies Prisma.EventWhereInput['state']

/** Its events that have a date to come. */
export const eventsAhead = (organisationId: number, now: Date): Prisma.EventWhereInput => ({
  organisationId,
  state: said,
  sessions: { some: sessionsAhead(now) },
})

/** Its opportunities that are not over. */
export const opportunitiesAhead = (
  organisationId: number,
  now: Date,
): Prisma.OpportunityWhereInput => ({
  organisationId,
  state: said,
  ...notOver(now),
})

export type Ahead = Record<'events' | 'people' | 'opportunities' | 'links' | 'invitations', number>

/** How much there is of each, as far as the viewer may know. Five statements. */
export async function whatIsAhead(context: Context, organisationId: number): Promise<Ahead> {
  const { db, viewer } = context
  const now = context.now()
  const [events, people, opportunities, links, invitations] = await Promise.all([
    db.event.count({ where: eventsAhead(organisationId, now) }),
    peopleToTell(context, { event: { organisationId, state: said } }),
    db.opportunity.count({ where: opportunitiesAhead(organisationId, now) }),
    db.link.count({ where: { AND: [openLinksOf(organisationId), linksVisibleTo(viewer)] } }),
    db.invitation.count({ where: { organisationId, state: 'open' } }),
  ])
  return { events, people, opportunities, links, invitations }
}
