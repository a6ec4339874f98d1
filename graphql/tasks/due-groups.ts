// Organisations of the officer's area that wait to be checked.
import type { Context } from '#graphql/context.ts'
import { daysSilent } from '#graphql/links/link.ts'
import { organisationsDecidedBy } from '#graphql/organisations/organisation-access.ts'
import type { DueFindings } from '#graphql/tasks/today.ts'
import type { Prisma } from '#prisma/client.ts'

export async function dueGroups({ db, viewer, now }: Context, first: number): Promise<DueFindings> {
  const where: Prisma.OrganisationWhereInput = {
    AND: [{ state: 'registered' }, organisationsDecidedBy(viewer)],
  }
  const [waiting, count] = await Promise.all([
    db.organisation.findMany({
      where,
      select: { id: true, createdAt: true },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: first,
    }),
    db.organisation.count({ where }),
  ])
  return {
    counts: { new: count },
    items: waiting.map(({ id, createdAt }) => ({
      state: 'new',
      days: daysSilent({ lastHeardAt: createdAt }, now()),
      organisationId: id,
    })),
  }
}
