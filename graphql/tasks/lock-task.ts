// Takes hold of a task, so that nobody else changes it before this transaction ends.
import { reachOf, withReach } from '#graphql/links/link-access.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { NotFound } from '#graphql/operation/refusal.ts'
import { tasksVisibleTo } from '#graphql/tasks/task-access.ts'

/** The task with the organisation and councils of its link, locked. Throws NotFound where the viewer may not see it. */
export async function lockTask(tx: Transaction, taskId: number) {
  await tx.db.$queryRaw`SELECT id FROM "Task" WHERE id = ${taskId} FOR UPDATE`
  const task = await tx.db.task.findFirst({
    where: { AND: [{ id: taskId }, tasksVisibleTo(tx.viewer)] },
    include: { link: { select: { askedById: true, askedBy: { select: withReach } } } },
  })
  if (!task) throw new NotFound()
  return {
    ...task,
    organisationId: task.link?.askedById ?? null,
    councils: task.link ? reachOf(task.link.askedBy.areas) : [],
  }
}
