// A day that was typed in three boxes.
import { textOrNull, type Typed } from '#app/server/form.ts'
import { addDays } from '#graphql/time/calendar-day.ts'
import { londonDate } from '#graphql/time/london-time.ts'

/** YYYY-MM-DD of `name-day`, `name-month` and `name-year`; empty where nothing was typed. What is no day stays none. */
export function typedDay(values: Typed, name: string): string {
  const [day, month, year] = ['day', 'month', 'year'].map(
    (part) => textOrNull(values[`${name}-${part}`])?.trim() ?? '',
  ) as [string, string, string]
  if (!day && !month && !year) return ''
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The day in a week, as three boxes take it: for hints. */
export function exampleDay(now: Date): string {
  const [year, month, day] = addDays(londonDate(now), 7).split('-')
  return [Number(day), Number(month), year].join(' ')
}
