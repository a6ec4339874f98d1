// Gathers what a liaison officer has to see today: one list, hottest first, in a fixed number of statements.
import { remitOf } from '#graphql/access/viewer.ts'
import type { Context } from '#graphql/context.ts'
import { dueLinks } from '#graphql/links/due-links.ts'
import type { Waiting } from '#graphql/organisations/queue-where.ts'
import { byHeat, type Due, type DueState } from '#graphql/tasks/task.ts'
import { dueGroups } from '#graphql/tasks/due-groups.ts'
import { dueTasks } from '#graphql/tasks/due-tasks.ts'
import type { Organisation, Task } from '#prisma/client.ts'

/** One thing to see to: a task, or a link or an organisation that nobody has planned anything for. */
export type DueItem = Due & {
  task?: Task
  linkId?: number | null
  /** Whether somebody was heard from about a new ask. */
  answered?: boolean
  organisation?: Organisation
}

/** How the rows of each kind are loaded; what they are ordered by must be among it. */
export type DueQueries = Record<'task' | 'organisation', object>

/** What one room has for the officer: the hottest few of each state, and how many there are of each. */
export type DueFindings = {
  items: DueItem[]
  counts: Partial<Record<DueState, number>>
  /** What waits in the queue of what is to be checked: a line for each kind. */
  waiting?: Waiting[]
}

/** A room that has something for the officer's list. Must make a fixed number of statements. */
export type DueSource = (
  context: Context,
  asked: { first: number; state: DueState | null; queries: DueQueries },
) => Promise<DueFindings>

const sources: readonly DueSource[] = [dueTasks, dueLinks, dueGroups]

export type Today = {
  counts: Record<DueState | 'everything', number>
  items: DueItem[]
  waiting: Waiting[]
}

const MOST = 100

/** Null for whoever is not a liaison officer. */
export async function readToday(
  context: Context,
  { state, first, queries }: { state: DueState | null; first: number; queries: DueQueries },
): Promise<Today | null> {
  if (!remitOf(context.viewer).length) return null
  const take = Math.min(Math.max(first, 0), MOST)
  const findings = await Promise.all(
    sources.map((source) => source(context, { first: take, state, queries })),
  )
  const count = (one: DueState) => findings.reduce((sum, { counts }) => sum + (counts[one] ?? 0), 0)
  const counts = {
    overdue: count('overdue'),
    today: count('today'),
    new: count('new'),
    silent: count('silent'),
  }
  const everything = counts.overdue + counts.today + counts.new + counts.silent
  const items = findings
    .flatMap((found) => found.items)
    .filter((item) => !state || item.state === state)
    .sort(byHeat)
    .slice(0, take)
  const waiting = findings.flatMap((found) => found.waiting ?? [])
  return { counts: { everything, ...counts }, items, waiting }
}
