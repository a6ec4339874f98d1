// What is wrong with a form, in the order in which its page shows the fields.
import type { FormIssue } from '#app/server/form.ts'

/** The fields of a form, from the top; a name is that of any step, so that dates and pairs need no positions. */
const orders: Partial<Record<string, readonly string[]>> = {
  event: [
    'title',
    'kind',
    'description',
    'sessions',
    'date',
    'startTime',
    'endTime',
    'endDate',
    'venue',
    'wardCode',
    'online',
    'joinUrl',
    'capacity',
    'signUpClosesHours',
    'stepFree',
    'hearingLoop',
    'accessibleToilet',
    'access',
    'heldIn',
    'minimumAge',
    'under18Welcome',
    'dropIn',
    'signUpNote',
    'priorityIds',
  ],
  opportunity: [
    'title',
    'description',
    'timing',
    'timingText',
    'startsOn',
    'endsOn',
    'fromHome',
    'venue',
    'wardCode',
    'requirements',
    'what',
    'why',
    'skills',
    'wanted',
    'minimumAge',
    'under18Welcome',
    'heldIn',
    'priorityIds',
  ],
  takePlace: ['name', 'email', 'preferredLanguage', 'age', 'note'],
  putForward: ['name', 'email', 'preferredLanguage', 'age', 'message'],
}

/** Whole-form faults first; what no order names keeps its place behind. */
export function inFormOrder(form: string, issues: readonly FormIssue[]): FormIssue[] {
  const order = orders[form]
  if (!order) return [...issues]
  const ranks = ({ name }: FormIssue) =>
    name
      .split(/[.[\]]+/)
      .filter(Boolean)
      .map((step) => rank(order, step))
  return issues.toSorted((one, other) => compare(ranks(one), ranks(other)))
}

function rank(order: readonly string[], step: string): number {
  if (/^\d+$/.test(step)) return Number(step)
  const at = order.indexOf(step)
  return at < 0 ? order.length : at
}

function compare(one: number[], other: number[]): number {
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const difference = (one[at] ?? -1) - (other[at] ?? -1)
    if (difference) return difference
  }
  return 0
}
