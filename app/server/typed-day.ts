// A day that was typed in three boxes.
import type { Typed } from '#app/server/form.ts'
import { addDays } from '#graphql/time/calendar-day.ts'
import { londonDate } from '#graphql/time/london-time.ts'

/** By their first letters, three at least: "Dec", "Rhag". */
const months = [
  ['january', 'ionawr'],
  ['february', 'chwefror'],
  ['march', 'mawrth'],
  ['april', 'ebrill'],
  ['may', 'mai'],
  ['june', 'mehefin'],
  ['july', 'gorffennaf'],
  ['august', 'awst'],
  ['september', 'medi'],
  ['october', 'hydref'],
  ['november', 'tachwedd'],
  ['december', 'rhagfyr'],
]

/** The number of a month that was typed in words; what is no month stays. */
function monthOf(typed: string): string {
  const begun = typed.toLowerCase().replace(/\.$/, '')
  if (begun.length < 3) return typed
  const at = months.findIndex((names) => names.some((name) => name.startsWith(begun)))
  return at < 0 ? typed : String(at + 1)
}

/**
 * YYYY-MM-DD of `name-day`, `name-month` and `name-year`; empty where nothing was typed. A month may be in words, a
 * year in two digits. What is no day stays none.
 */
export function typedDay(values: Typed, name: string): string {
  const [day, month, year] = ['day', 'month', 'year'].map((part) =>
    typedAt(values[`${name}-${part}`]),
  ) as [string, string, string]
  if (!day && !month && !year) return ''
  const century = /^\d\d$/.test(year) ? '20' : ''
  return `${century}${year}-${monthOf(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}

const typedAt = (typed: unknown): string => (typeof typed === 'string' ? typed.trim() : '')

/** A day, YYYY-MM-DD, as its three boxes. */
export function dayBoxes(name: string, date: string | null): Record<string, string> {
  if (!date) return {}
  const [year, month, day] = date.split('-')
  return {
    [`${name}-day`]: String(Number(day)),
    [`${name}-month`]: String(Number(month)),
    [`${name}-year`]: String(year),
  }
}

/** How many days the month has that was typed, where the day is none of them; null otherwise. A leap year in doubt is one. */
export function daysWhereShort(values: Typed, name: string): number | null {
  const [, year, month, day] = /^(.*)-(\d\d)-(\d\d)$/.exec(typedDay(values, name)) ?? []
  if (!month || Number(month) < 1 || Number(month) > 12) return null
  const days = new Date(
    Date.UTC(/^\d{4}$/.test(year ?? '') ? Number(year) : 2000, Number(month), 0),
  ).getUTCDate()
  return Number(day) > days ? days : null
}

/** The day in a week, as three boxes take it: for hints. */
export function exampleDay(now: Date): string {
  const [year, month, day] = addDays(londonDate(now), 7).split('-')
  return [Number(day), Number(month), year].join(' ')
}
