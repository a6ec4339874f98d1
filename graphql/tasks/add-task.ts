// Sets down something to do about a link, by a date.
import { WrongState } from '#graphql/events/event-refusals.ts'
import { lockLink } from '#graphql/links/lock-link.ts'
import { operation } from '#graphql/operation/operation.ts'
import { addTaskInput } from '#graphql/tasks/task-input.ts'
import { writeTask } from '#graphql/tasks/write-task.ts'

/** It is owed by the officer who does it. Refuses with WrongState where the link is closed. */
export const addTask = operation({
  permission: 'link.work',
  input: addTaskInput,
  async run(tx, { linkId, what, dueOn }) {
    const link = await lockLink(tx, linkId)
    tx.allow(link)
    if (link.stage === 'closed') throw new WrongState()
    return writeTask(tx, {
      linkId,
      ownerId: tx.viewer.personId ?? link.officerId,
      what,
      dueOn,
    })
  },
})
