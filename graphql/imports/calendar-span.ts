// From when to when an entry of a calendar lasts.
import { has, type Part } from '#graphql/imports/calendar-part.ts'
import {
  EntryFault,
  later,
  lengthOf,
  timesOf,
  type FindZone,
  type When,
} from '#graphql/imports/calendar-times.ts'
import { london } from '#graphql/imports/calendar-zones.ts'

/** When it starts: of a whole day its midnight in London. */
export const instantOf = (when: When): number =>
  when.instant ?? london.instantOf(when.day.toPlainDateTime())

/** When it begins. Throws EntryFault. */
export function startOf(part: Part, find: FindZone): When {
  const property = part.properties.find(([name]) => name === 'dtstart')
  const [start] = property ? timesOf(property, find) : []
  if (!start) throw new EntryFault('DTSTART', 'required')
  return start
}

/** When it ends. A whole day ends at 23:59 in London; what does not say lasts that day, or an hour. Throws EntryFault. */
export function endOf(part: Part, start: When, find: FindZone): number {
  const property = part.properties.find(([name]) => name === 'dtend')
  const length = part.properties.find(([name]) => name === 'duration')
  const [said] = property ? timesOf(property, find) : []
  const end = said ? endBy(said, start) : endAfter(start, length && lengthOf(length))
  if (end <= instantOf(start)) throw new EntryFault('DTEND', 'ends_before_start')
  return end
}

function endBy(said: When, start: When): number {
  if (!start.day) return instantOf(said)
  // The last day is not part of it; where it is the first one too, people meant that day.
  const after = said.day ?? said.wall.toPlainDate()
  return lastMinuteBefore(after.equals(start.day) ? after.add({ days: 1 }) : after)
}

function endAfter(start: When, length: ReturnType<typeof lengthOf> | undefined): number {
  if (!start.day) return length && !length.blank ? later(start, length) : start.instant + 3_600_000
  const { weeks = 0, days = 0 } = length ?? {}
  return lastMinuteBefore(start.day.add({ days: Math.max(1, weeks * 7 + days) }))
}

const lastMinuteBefore = (day: NonNullable<When['day']>) =>
  london.instantOf(day.subtract({ days: 1 }).toPlainDateTime('23:59'))

/** The end of another time of the series: as long by the calendar where DURATION says so, else by the clock. */
export function endLike(part: Part, start: When, end: number, time: When): number {
  if (time.day && start.day) {
    const last = london.wallOf(end).toPlainDate()
    return lastMinuteBefore(time.day.add({ days: start.day.until(last).days + 1 }))
  }
  const length = part.properties.find(([name]) => name === 'duration')
  if (length && !has(part, 'dtend') && time.wall) return endAfter(time, lengthOf(length))
  return instantOf(time) + end - instantOf(start)
}
