// Which texts wait for somebody to write or read them in one of the two languages.
import { organisationsOf } from '#graphql/access/viewer.ts'
import type { Context } from '#graphql/context.ts'
import { notOver } from '#graphql/opportunities/not-over.ts'
import type { Prisma } from '#prisma/client.ts'

type Asking = Pick<Context, 'viewer' | 'now'>

/** Those that the viewer may change, of what is to be published or still to come. */
export function wordingsOf({ viewer, now }: Asking): Prisma.WordingWhereInput {
  const state = { in: ['draft' as const, 'published' as const] }
  const event: Prisma.EventWhereInput = {
    state,
    OR: [{ sessions: { none: {} } }, { sessions: { some: { endsAt: { gt: now() } } } }],
  }
  const opportunity: Prisma.OpportunityWhereInput = { state, ...notOver(now()) }
  return {
    organisationId: { in: organisationsOf(viewer, ['owner', 'organiser']) },
    organisation: { state: { notIn: ['archived', 'unclaimed', 'declined'] } },
    OR: [{ event }, { opportunity }, { eventId: null, opportunityId: null }],
  }
}

/** Of these, those that somebody should see to. What a person wrote is not among them, though nobody read it since. */
export const wordingsToWrite = (asking: Asking): Prisma.WordingWhereInput => ({
  AND: [{ state: { in: ['missing', 'outdated', 'machine'] } }, wordingsOf(asking)],
})
