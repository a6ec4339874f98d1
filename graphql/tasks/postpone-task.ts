// Puts a task off to a later day.
import { WrongState } from '#graphql/events/event-refusals.ts'
import { operation } from '#graphql/operation/operation.ts'
import { lockTask } from '#graphql/tasks/lock-task.ts'
import { postponeTaskInput } from '#graphql/tasks/task-input.ts'

/** Refuses with WrongState where it is done already. */
export const postponeTask = operation({
  permission: 'link.work',
  input: postponeTaskInput,
  async run(tx, { taskId, dueOn }) {
    const task = await lockTask(tx, taskId)
    tx.allow(task)
    if (task.doneAt) throw new WrongState()
    await tx.db.task.update({
      where: { id: taskId },
      data: { dueOn: new Date(dueOn) },
      select: { id: true },
    })
    await tx.record({
      action: 'task.postponed',
      subject: 'Task',
      subjectId: taskId,
      facts: { linkId: task.linkId, dueOn },
    })
    return task
  },
})
