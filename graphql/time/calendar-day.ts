import { Temporal } from 'temporal-polyfill'

/** Sums on calendar dates (YYYY-MM-DD) that no clock and no zone can disturb. All throw a RangeError on what is no date. */

/** The date so many days later, or earlier when negative. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek
}

/** The Monday of the week that a date is in. */
export function weekOf(date: string): string {
  return addDays(date, 1 - weekdayOf(date))
}

/** The first day of the month that a date is in. */
export function monthOf(date: string): string {
  return Temporal.PlainDate.from(date).with({ day: 1 }).toString()
}
