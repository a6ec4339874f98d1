// Says that a task is done.
import { WrongState } from '#graphql/events/event-refusals.ts'
import { operation } from '#graphql/operation/operation.ts'
import { lockTask } from '#graphql/tasks/lock-task.ts'
import { taskAlone } from '#graphql/tasks/task-input.ts'

/** Refuses with WrongState where it is done already. */
export const doneTask = operation({
  permission: 'link.work',
  input: taskAlone,
  async run(tx, { taskId }) {
    const task = await lockTask(tx, taskId)
    tx.allow(task)
    if (task.doneAt) throw new WrongState()
    await tx.db.task.update({
      where: { id: taskId },
      data: { doneAt: tx.now },
      select: { id: true },
    })
    await tx.record({
      action: 'task.done',
      subject: 'Task',
      subjectId: taskId,
      facts: { linkId: task.linkId },
    })
    return task
  },
})
