// The officer's tasks, and those of nobody, that are overdue or due today.
import { daysPastDue } from '#graphql/tasks/task.ts'
import { tasksOwedBy } from '#graphql/tasks/task-access.ts'
import type { DueSource } from '#graphql/tasks/today.ts'
import { londonDate } from '#graphql/time/london-time.ts'

export const dueTasks: DueSource = async ({ db, viewer, now }, { first, state, queries }) => {
  const today = londonDate(now())
  const dueBy = { doneAt: null, dueOn: { lte: new Date(today) } }
  const only =
    state === 'today' ? { dueOn: new Date(today) } : state ? { dueOn: { lt: new Date(today) } } : {}
  const [tasks, byDay] = await Promise.all([
    db.task.findMany({
      ...queries.task,
      where: { AND: [dueBy, only, tasksOwedBy(viewer)] },
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
      return { state: days > 0 ? 'overdue' : 'today', days, task, linkId: task.linkId }
    }),
  }
}
