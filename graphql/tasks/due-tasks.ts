// The officer's tasks, and those of nobody, that are overdue or due today.
import type { Context } from '#graphql/context.ts'
import { daysPastDue } from '#graphql/tasks/task.ts'
import { tasksOwedBy } from '#graphql/tasks/task-access.ts'
import type { DueFindings } from '#graphql/tasks/today.ts'
import { londonDate } from '#graphql/time/london-time.ts'
import type { DueState } from '#graphql/tasks/task.ts'

export async function dueTasks(
  { db, viewer, now }: Context,
  first: number,
  state: DueState | null | undefined,
): Promise<DueFindings> {
  const today = londonDate(now())
  const dueBy = { doneAt: null, dueOn: { lte: new Date(today) } }
  const only =
    state === 'today' ? { dueOn: new Date(today) } : state ? { dueOn: { lt: new Date(today) } } : {}
  const [tasks, byDay] = await Promise.all([
    db.task.findMany({
      where: { AND: [dueBy, only, tasksOwedBy(viewer)] },
      select: { id: true, linkId: true, dueOn: true },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      take: first,
    }),
    db.task.groupBy({
      by: ['dueOn'],
      where: { AND: [dueBy, tasksOwedBy(viewer)] },
      _count: true,
    }),
  ])
  const all = byDay.reduce((sum, { _count }) => sum + _count, 0)
  const dueToday = byDay.find((one) => daysPastDue(one, today) === 0)?._count ?? 0
  return {
    counts: { overdue: all - dueToday, today: dueToday },
    items: tasks.map((task) => {
      const days = daysPastDue(task, today)
      return { state: days > 0 ? 'overdue' : 'today', days, taskId: task.id, linkId: task.linkId }
    }),
  }
}
