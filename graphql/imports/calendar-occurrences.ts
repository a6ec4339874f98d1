// The times of an entry that recurs, each as it is or as somebody moved it.
import type { Property } from '#graphql/imports/calendar-entries.ts'
import { has, type Part } from '#graphql/imports/calendar-part.ts'
import { dayOf, keyOf, timesWithin, type Window } from '#graphql/imports/calendar-recurrence.ts'
import { endLike, endOf, instantOf, startOf } from '#graphql/imports/calendar-span.ts'
import { timesOf, type FindZone, type When } from '#graphql/imports/calendar-times.ts'
import { utc } from '#graphql/imports/calendar-zones.ts'

/** One time: which part of the calendar speaks for it, and how it is known again where the entry recurs. */
export type Occurrence = { part: Part; start: When; end: number; id: string | null }
/** A time that was moved or changed (RECURRENCE-ID), or all from it onwards. */
export type Override = { part: Part; of: When; start: When; end: number; onwards: boolean }

/** The times of an entry, each as it is or as an override has it. */
export function occurrencesOf(
  master: Part,
  overrides: Override[],
  window: Window,
  find: FindZone,
): Occurrence[] {
  const start = startOf(master, find)
  const recurs = has(master, 'rrule') || has(master, 'rdate')
  const end = endOf(master, start, find)
  if (!recurs && !overrides.length) return [{ part: master, start, end, id: null }]
  const wide = widened(window, overrides)
  const used = new Set<Override>()
  const times = timesWithin(start, master.properties, wide, find).map((time): Occurrence => {
    const id = recurs ? idOf(time) : null
    const own = overrides.find(({ of, onwards }) => !onwards && isSameTime(of, time))
    if (own) {
      used.add(own)
      return { ...own, id }
    }
    const from = overrides
      .filter(({ of, onwards }) => onwards && instantOf(of) <= instantOf(time))
      .sort((a, b) => instantOf(b.of) - instantOf(a.of))[0]
    if (from) return { part: from.part, ...shifted(time, from), id }
    return { part: master, start: time, end: endLike(master, start, end, time), id }
  })
  // A single time that was moved without the entry recurring is meant all the same.
  const loose = recurs ? [] : overrides.filter((one) => !used.has(one) && !one.onwards)
  return [...times, ...loose.map(asOccurrence)]
}

/** Of an override whose entry is not in the calendar. */
export const asOccurrence = ({ part, start, end, of }: Override): Occurrence => ({
  part,
  start,
  end,
  id: idOf(of),
})

const DAY = 86_400_000

/** Far enough that a time outside the window which was moved into it is found, and a day in any zone. */
function widened({ from, until }: Window, overrides: readonly Override[]): Window {
  const at = overrides.map(({ of }) => instantOf(of))
  return { from: Math.min(from, ...at) - DAY, until: Math.max(until, ...at) + DAY }
}

export function readOverride(part: Part, find: FindZone): Override {
  const property = part.properties.find(([name]) => name === 'recurrence-id') as Property
  const [of] = timesOf(property, find)
  const start = startOf(part, find)
  const onwards = /^thisandfuture$/i.test(String(property[1].range ?? ''))
  return { part, of: of as When, start, end: endOf(part, start, find), onwards }
}

/** Of the overrides of one time the first alone; of each other, which one stands before it. */
export function onePerTime(overrides: readonly Override[]) {
  const kept = new Map<string, Override>()
  const repeated: { override: Override; of: Override }[] = []
  for (const override of overrides) {
    const key = `${keyOf(override.of)} ${override.onwards}`
    const of = kept.get(key)
    if (of) repeated.push({ override, of })
    else kept.set(key, override)
  }
  return { kept: [...kept.values()], repeated }
}

/** A later time of a series, moved by as much as the override moved its own. */
function shifted(time: When, { of, start, end }: Override): { start: When; end: number } {
  const by = instantOf(start) - instantOf(of)
  const length = end - instantOf(start)
  if (time.day) {
    const day = time.day.add({ days: Math.round(by / DAY) })
    return { start: { day }, end: instantOf({ day }) + length }
  }
  const wall = start.wall && of.wall ? time.wall.add(of.wall.until(start.wall)) : time.wall
  const instant = time.zone.instantOf(wall)
  return { start: { wall, zone: time.zone, instant }, end: instant + length }
}

const isSameTime = (of: When, time: When) =>
  of.day || time.day ? dayOf(of) === dayOf(time) : keyOf(of) === keyOf(time)

/** How a time of a series is named: 20261130, or in UTC 20261130T183000Z. */
const idOf = (when: When): string =>
  when.day
    ? when.day.toString().replaceAll('-', '')
    : `${utc.wallOf(when.instant).toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}Z`
