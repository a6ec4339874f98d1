// When a task is overdue, and in which order the officer's day is seen. Rules only; days are dates of London, YYYY-MM-DD.

/** Why something stands in the officer's list, hottest first. */
export const dueStates = ['overdue', 'today', 'new', 'silent'] as const

export type DueState = (typeof dueStates)[number]

type Open = { dueOn: Date; doneAt: Date | null }

const DAY = 86_400_000

/** Days from the day that a task is due until today; negative while it is still to come. */
export const daysPastDue = (task: { dueOn: Date }, today: string): number =>
  (Date.parse(today) - task.dueOn.getTime()) / DAY

export const isOverdue = (task: Open, today: string): boolean =>
  task.doneAt === null && daysPastDue(task, today) > 0

export const isDueToday = (task: Open, today: string): boolean =>
  task.doneAt === null && daysPastDue(task, today) === 0

/** Something that the officer has to see today, for so many days already. */
export type Due = { state: DueState; days: number }

/** The order of heat: overdue before today's, today's before what is new, what is new before silence; longest first. */
export const byHeat = (one: Due, other: Due): number =>
  dueStates.indexOf(one.state) - dueStates.indexOf(other.state) || other.days - one.days
