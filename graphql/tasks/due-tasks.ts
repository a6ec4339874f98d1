// The officer's tasks, and those of nobody, that are overdue or due today.
import type { Context } from '#graphql/context.ts'
import { daysPastDue } from '#graphql/tasks/task.ts'
import { tasksOwedBy } from '#graphql/tasks/task-access.ts'
import type { DueFindings } from '#graphql/tasks/today.ts'
import { londonDate } from '#graphql/time/london-time.ts'
import type { Prisma } from '#prisma/client.ts'

export async function dueTasks({ db, viewer, now }: Context, first: number): Promise<DueFindings> {
  const today = londonDate(now())
  const where = (dueOn: Prisma.DateTimeFilter): Prisma.TaskWhereInput => ({
    AND: [{ doneAt: null, dueOn }, tasksOwedBy(viewer)],
  })
  const find = (dueOn: Prisma.DateTimeFilter) =>
    db.task.findMany({
      where: where(dueOn),
      select: { id: true, linkId: true, dueOn: true },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      take: first,
    })
  const [past, present] = [{ lt: new Date(today) }, { equals: new Date(today) }]
  const [overdue, dueToday, overdueCount, todayCount] = await Promise.all([
    find(past),
    find(present),
    db.task.count({ where: where(past) }),
    db.task.count({ where: where(present) }),
  ])
  return {
    counts: { overdue: overdueCount, today: todayCount },
    items: [...overdue, ...dueToday].map((task) => {
      const days = daysPastDue(task, today)
      return { state: days > 0 ? 'overdue' : 'today', days, taskId: task.id, linkId: task.linkId }
    }),
  }
}
