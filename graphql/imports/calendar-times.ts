// Reads the times of a calendar's properties: days, wall times in a zone, lengths.
import { Temporal } from 'temporal-polyfill'
import type { Property } from '#graphql/imports/calendar-entries.ts'
import { london, utc, type Zone } from '#graphql/imports/calendar-zones.ts'

/** A whole day, or a wall time in a zone and the instant that it is. */
export type When =
  | { day: Temporal.PlainDate; wall?: never; zone?: never; instant?: never }
  | { day?: never; wall: Temporal.PlainDateTime; zone: Zone; instant: number }

/** Why an entry of a calendar cannot be taken. */
export class EntryFault extends Error {
  readonly column: string
  readonly code: string
  readonly value: string | undefined
  constructor(column: string, code: string, value?: string) {
    super(code)
    this.column = column
    this.code = code
    this.value = value
  }
}

export type FindZone = (name: string) => Zone | null

/** A property's values as times. A time in no zone is London's. Throws EntryFault. */
export const timesOf = (property: Property, find: FindZone): When[] =>
  property.slice(3).map((value) => timeOf(property, value, find))

/** One value of a property as a time; of a period its start. Throws EntryFault. */
function timeOf(property: Property, value: unknown, find: FindZone): When {
  const column = property[0].toUpperCase()
  const text = String(Array.isArray(value) ? value[0] : value)
  // Programs that forget VALUE=DATE write a date where a time should be; its time comes out empty.
  const day = /^(\d{4}-\d{2}-\d{2})(?:T::)?$/.exec(text)?.[1]
  try {
    if (day) return { day: inRange(Temporal.PlainDate.from(day, { overflow: 'reject' }), column) }
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z?$/.test(text)) throw new RangeError()
    // 23:59:60 is a time; nobody's meeting starts or ends at it.
    const plain = text.replace(/Z$/, '').replace(/:60$/, ':59')
    const wall = inRange(Temporal.PlainDateTime.from(plain, { overflow: 'reject' }), column)
    const zone = zoneOf(property, text, find)
    return { wall, zone, instant: zone.instantOf(wall) }
  } catch (fault) {
    if (fault instanceof EntryFault) throw fault
    throw new EntryFault(column, 'no_such_date', text.replace('T::', ''))
  }
}

function zoneOf(property: Property, text: string, find: FindZone): Zone {
  if (text.endsWith('Z')) return utc
  const name = property[1].tzid
  if (typeof name !== 'string' || !name) return london
  const zone = find(name)
  if (!zone) throw new EntryFault(property[0].toUpperCase(), 'unknown_zone', name)
  return zone
}

function inRange<Day extends { year: number }>(day: Day, column: string): Day {
  if (day.year < 1970 || day.year > 2100)
    throw new EntryFault(column, 'year_out_of_range', String(day.year))
  return day
}

/** Reads a length such as PT1H30M. Throws EntryFault. */
export function lengthOf(property: Property): Temporal.Duration {
  const text = String(property[3])
  try {
    const length = Temporal.Duration.from(text)
    if (length.sign < 0) throw new RangeError()
    return length
  } catch {
    throw new EntryFault('DURATION', 'wrong', text)
  }
}

/** A wall time so much later: days and weeks by the calendar, hours and minutes by the clock. */
export function later(
  from: { wall: Temporal.PlainDateTime; zone: Zone },
  by: Temporal.Duration,
): number {
  const { years, months, weeks, days } = by
  const wall = from.wall.add({ years, months, weeks, days })
  const { hours, minutes, seconds } = by
  return from.zone.instantOf(wall) + ((hours * 60 + minutes) * 60 + seconds) * 1000
}
