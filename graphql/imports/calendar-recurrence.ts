// When an entry of a calendar happens: its own time, its rules, further times, and what is taken out.
import ICAL from 'ical.js'
import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import type { Property } from '#graphql/imports/calendar-entries.ts'
import { EntryFault, timesOf, type FindZone, type When } from '#graphql/imports/calendar-times.ts'
import { utc, type Zone } from '#graphql/imports/calendar-zones.ts'

/** Instants in milliseconds between which times are wanted. */
export type Window = { from: number; until: number }

/** What a time is known by however it is written: the day, or the instant. */
export const keyOf = (when: When): string => when.day?.toString() ?? String(when.instant)

/** The day on which a time is, as its own zone counts. */
export const dayOf = (when: When): string => String(when.day ?? when.wall?.toPlainDate())

/** The times of an entry within a window, in order, each once. Throws EntryFault. */
export function timesWithin(
  start: When,
  properties: readonly Property[],
  window: Window,
  find: FindZone,
): When[] {
  const named = (name: string) => properties.filter((property) => property[0] === name)
  const rules = named('rrule')
  const all = [
    ...(rules.length ? [] : [start]),
    ...rules.flatMap((rule) => byRule(start, rule, window, find)),
    ...named('rdate').flatMap((property) => timesOf(property, find)),
  ]
  const out = named('exdate').flatMap((property) => timesOf(property, find))
  const outTimes = new Set(out.map(keyOf))
  // A whole day that is taken out of timed entries takes out all of that day; a time, of whole days, its day.
  const outDays = new Set(out.flatMap((when) => (when.day || start.day ? [dayOf(when)] : [])))
  const kept = all.filter((when) => !outTimes.has(keyOf(when)) && !outDays.has(dayOf(when)))
  return [...new Map(kept.map((when) => [keyOf(when), when])).values()]
    .filter((when) => isWithin(when, window))
    .sort((a, b) => startOf(a) - startOf(b))
}

const startOf = (when: When): number => when.instant ?? utc.instantOf(when.day.toPlainDateTime())

const isWithin = (when: When, { from, until }: Window) =>
  startOf(when) >= from && startOf(when) <= until

/**
 * Days, and zones that only the calendar defines, are reckoned as walls in UTC, where every hour comes once;
 * zones that the world knows as themselves, so that an hour which March skips is skipped.
 */
function byRule(start: When, rule: Property, window: Window, find: FindZone): When[] {
  const value = new ICAL.Property(rule as never).getFirstValue() as ICAL.Recur
  const wall = start.wall ?? start.day.toPlainDateTime()
  const reckonedIn = start.zone?.iana ?? 'UTC'
  const day = 24 * 3600 * 1000
  try {
    const until = value.until ? lastOf(String(value.until), start, rule, find) : null
    value.until = null
    const reckoner = new RRuleTemporal({
      rruleString: value.toString(),
      dtstart: wall.toZonedDateTime(reckonedIn),
      includeDtstart: true,
      ...(until ? { until: until.toZonedDateTime(reckonedIn) } : {}),
    })
    // A wall in UTC is up to a day away from where it is.
    return reckoner
      .between(new Date(window.from - day), new Date(window.until + day), true)
      .map((time) => whenOf(Temporal.PlainDateTime.from(time.toPlainDateTime()), start))
  } catch (fault) {
    if (fault instanceof EntryFault) throw fault
    throw new EntryFault('RRULE', 'bad_recurrence', value.toString())
  }
}

/** Until when, as a wall in the entry's own zone. A day counts to its end. */
function lastOf(text: string, start: When, rule: Property, find: FindZone): Temporal.PlainDateTime {
  const zone: Zone = start.zone ?? utc
  const [when] = timesOf(['until', rule[1], 'date-time', text], find)
  if (!when?.wall) return (when?.day as Temporal.PlainDate).toPlainDateTime('23:59:59')
  if (start.day) return when.wall.toPlainDate().toPlainDateTime('23:59:59')
  return text.endsWith('Z') ? zone.wallOf(when.instant) : when.wall
}

function whenOf(wall: Temporal.PlainDateTime, start: When): When {
  if (start.day) return { day: wall.toPlainDate() }
  return { wall, zone: start.zone, instant: start.zone.instantOf(wall) }
}
