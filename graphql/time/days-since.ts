import { addDays } from '#graphql/time/calendar-day.ts'
import { londonDate, startOfLondonDay } from '#graphql/time/london-time.ts'

const DAY = 86_400_000

/** Days of London's calendar from one instant to another, whatever the hour, and none before the first. */
export const daysSince = (then: Date, now: Date): number =>
  Math.max(0, (Date.parse(londonDate(now)) - Date.parse(londonDate(then))) / DAY)

/** The moment before which it must have been for `daysSince` to count so many. */
export const daysBack = (days: number, now: Date): Date =>
  startOfLondonDay(addDays(londonDate(now), 1 - days))
