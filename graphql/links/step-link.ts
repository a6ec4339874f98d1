// Takes a step of a link's lifecycle: the stage, what comes next, and the line in the history.
import type { LinkStep } from '#graphql/links/link.ts'
import type { LockedLink } from '#graphql/links/lock-link.ts'
import type { Happening } from '#graphql/history/record.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { writeTask } from '#graphql/tasks/write-task.ts'
import { londonDay } from '#graphql/time/london-time.ts'
import type { Prisma } from '#prisma/client.ts'

export type Next = {
  nextAction: string
  nextActionOn: string
  doneTaskId?: number | null | undefined
}

/** The step stands in the log, for both sides. The link must be locked, allowed and fresh. */
export async function stepLink(
  tx: Transaction,
  link: LockedLink,
  step: LinkStep,
  {
    next,
    columns,
    facts,
  }: {
    next?: Next
    columns?: Prisma.LinkUncheckedUpdateInput
    facts?: Happening['facts']
  } = {},
): Promise<void> {
  await tx.db.link.update({
    where: { id: link.id },
    data: { ...columns, stage: step.to, outcome: step.outcome, version: { increment: 1 } },
    select: { id: true },
  })
  await tx.record({
    action: `link.${step.history}`,
    subject: 'Link',
    subjectId: link.id,
    organisationId: link.askedById,
    facts: { from: step.from, to: step.to, ...facts },
  })
  if (step.to !== step.from) {
    await tx.db.logEntry.create({
      data: {
        linkId: link.id,
        kind: 'step',
        ring: 'parties',
        text: '',
        stage: step.to,
        outcome: step.outcome,
        byId: tx.viewer.personId,
        day: londonDay(tx.now),
        at: tx.now,
      },
      select: { id: true },
    })
  }
  if (next) await setNext(tx, link, next)
}

/** Sets down what comes next, and that what was to be done until now is done, where that is said. */
export async function setNext(tx: Transaction, link: LockedLink, next: Next): Promise<void> {
  if (next.doneTaskId) await settleTasks(tx, link, { id: next.doneTaskId })
  await writeTask(tx, {
    linkId: link.id,
    ownerId: link.officerId ?? tx.viewer.personId,
    what: next.nextAction,
    dueOn: next.nextActionOn,
  })
}

/** Marks open tasks of a link as done; one that is done already, or another link's, is left as it is. */
export async function settleTasks(tx: Transaction, link: LockedLink, which: { id?: number } = {}) {
  const done = await tx.db.task.updateManyAndReturn({
    where: { ...which, linkId: link.id, doneAt: null },
    data: { doneAt: tx.now },
    select: { id: true },
  })
  for (const { id } of done) {
    await tx.record({
      action: 'task.done',
      subject: 'Task',
      subjectId: id,
      facts: { linkId: link.id },
    })
  }
}
