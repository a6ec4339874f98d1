// The days of the demonstration, counted from the clock that it is given.
import { addDays, monthOf, weekdayOf, weekOf } from '#graphql/time/calendar-day.ts'
import { instantOf, londonDate } from '#graphql/time/london-time.ts'
import { Temporal } from 'temporal-polyfill'

export type Weekday = 'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun'

const weekdays: readonly Weekday[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

export type Calendar = {
  now: Date
  /** Today in London, YYYY-MM-DD. */
  today: string
  /** The day so many days from today; earlier when negative. */
  day: (days: number) => string
  /** A weekday of the week so many weeks from this one. */
  weekday: (weekday: Weekday, weeks: number) => string
  /** The first, second … such weekday of the month so many months from this one. */
  ofMonth: (weekday: Weekday, which: number, months: number) => string
  /** A moment of a day; what would be still to come has just happened. */
  past: (date: string, time: string) => Date
  /** The same, so many days ago. */
  ago: (days: number, time?: string) => Date
}

export function calendarFrom(now: Date): Calendar {
  const today = londonDate(now)
  const past = (date: string, time: string) => {
    const instant = instantOf({ date, time }).ok ?? new Date(`${date}T12:00:00Z`)
    return new Date(Math.min(instant.getTime(), now.getTime() - 5 * 60_000))
  }
  return {
    now,
    today,
    past,
    day: (days) => addDays(today, days),
    weekday: (weekday, weeks) => addDays(weekOf(today), weeks * 7 + weekdays.indexOf(weekday)),
    ofMonth(weekday, which, months) {
      const first = Temporal.PlainDate.from(monthOf(today)).add({ months }).toString()
      const ahead = (weekdays.indexOf(weekday) + 1 - weekdayOf(first) + 7) % 7
      return addDays(first, ahead + (which - 1) * 7)
    },
    ago: (days, time = '10:00') => past(addDays(today, -days), time),
  }
}

/** Days on which nobody in Gwent opens a hall. */
export const isHoliday = (date: string): boolean =>
  ['12-24', '12-25', '12-26', '12-31', '01-01'].includes(date.slice(5))

const FIRST_HOUR = 7
const HOUR_MS = 3_600_000

/** A moment at which people are up: what would be in the small hours is in the morning or after lunch. */
export function whenAwake(moment: Date, until: number): Date {
  if (moment.getUTCHours() >= FIRST_HOUR) return moment
  return new Date(Math.min(moment.getTime() + (FIRST_HOUR + 1) * HOUR_MS, until - 60_000))
}
