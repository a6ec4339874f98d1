// Organisations of the officer's area that wait to be checked, and what else waits in the queue.
import { daysSilent } from '#graphql/links/link.ts'
import { queueWhere, whatWaits } from '#graphql/organisations/queue-where.ts'
import type { DueSource } from '#graphql/tasks/today.ts'

export const dueGroups: DueSource = async (context, { first, queries }) => {
  const { db, now } = context
  const [groups, { registered, waiting }] = await Promise.all([
    db.organisation.findMany({
      ...queries.organisation,
      where: queueWhere(context).registered,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: first,
    }),
    whatWaits(context),
  ])
  return {
    counts: { new: registered },
    items: groups.map((organisation) => ({
      state: 'new',
      days: daysSilent({ lastHeardAt: organisation.createdAt }, now()),
      organisation,
    })),
    waiting,
  }
}
