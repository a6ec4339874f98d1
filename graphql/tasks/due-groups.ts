// Organisations of the officer's area that wait to be checked, and what else waits in the queue.
import type { Context } from '#graphql/context.ts'
import { daysSilent } from '#graphql/links/link.ts'
import { queueWhere, whatWaits } from '#graphql/organisations/queue-where.ts'
import type { DueFindings } from '#graphql/tasks/today.ts'

export async function dueGroups(context: Context, first: number): Promise<DueFindings> {
  const { db, now } = context
  const [groups, { registered, waiting }] = await Promise.all([
    db.organisation.findMany({
      where: queueWhere(context).registered,
      select: { id: true, createdAt: true },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: first,
    }),
    whatWaits(context),
  ])
  return {
    counts: { new: registered },
    items: groups.map(({ id, createdAt }) => ({
      state: 'new',
      days: daysSilent({ lastHeardAt: createdAt }, now()),
      organisationId: id,
    })),
    waiting,
  }
}
