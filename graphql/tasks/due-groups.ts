// Organisations of the officer's area that wait to be checked, and what else waits in the queue.
import { queueWhere, whatWaits } from '#graphql/organisations/queue-where.ts'
import type { DueSource } from '#graphql/tasks/today.ts'
import { daysSince } from '#graphql/time/days-since.ts'

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
      days: daysSince(organisation.createdAt, now()),
      organisation,
    })),
    waiting,
  }
}
