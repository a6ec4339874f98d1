// Writes that somebody owes something by a date.
import type { Transaction } from '#graphql/operation/operation.ts'

/** What an officer means to do is the office's own, so no organisation's history tells of it. */
export async function writeTask(
  tx: Transaction,
  task: { linkId: number; ownerId: number | null; what: string; dueOn: string },
): Promise<{ id: number }> {
  const { dueOn, ...columns } = task
  const written = await tx.db.task.create({
    data: { ...columns, dueOn: new Date(dueOn), createdAt: tx.now },
    select: { id: true },
  })
  await tx.record({
    action: 'task.added',
    subject: 'Task',
    subjectId: written.id,
    facts: { linkId: task.linkId, dueOn },
  })
  return written
}
