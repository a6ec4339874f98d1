// Reads a calendar into events: one for each UID, its times as sessions, as London's clocks will show them.
import { MOST_SESSIONS } from '#graphql/events/event-input.ts'
import { takeApart, type RawEntry } from '#graphql/imports/calendar-entries.ts'
import {
  asOccurrence,
  occurrencesOf,
  onePerTime,
  readOverride,
} from '#graphql/imports/calendar-occurrences.ts'
import {
  has,
  isCancelled,
  latestFirst,
  valueOf,
  valuesOf,
  type Part,
} from '#graphql/imports/calendar-part.ts'
import type { Window } from '#graphql/imports/calendar-recurrence.ts'
import { instantOf } from '#graphql/imports/calendar-span.ts'
import { textOf, whereOf, type Where } from '#graphql/imports/calendar-text.ts'
import { EntryFault, type FindZone, type When } from '#graphql/imports/calendar-times.ts'
import { zoneNamed } from '#graphql/imports/calendar-zones.ts'
import { kindOfCategories } from '#graphql/imports/event-kinds.ts'
import type { ImportFault } from '#graphql/imports/outcome.ts'
import type { BilingualText } from '#graphql/text/bilingual-text.ts'
import type { EventKind } from '#prisma/client.ts'

export type CalendarSession = {
  /** The entry's UID, and of one that recurs the time at which this one was first to be. */
  sourceId: string
  startsAt: Date
  endsAt: Date
  cancelled: boolean
  where: Where | null
}

export type CalendarEvent = {
  line: number
  uid: string
  title: BilingualText
  description: BilingualText
  /** Null where its categories say none that is known. */
  kind: EventKind | null
  cancelled: boolean
  /** Meant for its owner's eyes. */
  isPrivate: boolean
  /** Those that start within the window, earliest first, as many as an event may have. */
  sessions: CalendarSession[]
  cutShort: boolean
}

export type CalendarRow =
  { event: CalendarEvent } | { line: number; name: string; faults: ImportFault[] }

const LONGEST_UID = 400

/** Throws NotImportable where the text is no calendar. A broken entry is a row with faults among the others. */
export function readCalendar(text: string, window: Window): CalendarRow[] {
  const { cancels, zones, entries } = takeApart(text)
  const find: FindZone = (name) => zoneNamed(name, zones)
  const sound = entries.flatMap((entry) => (entry.fault ? [] : [entry as Part]))
  const groups = Map.groupBy(sound, (part) => valueOf(part, 'uid') || `\0${part.line}`)
  const read = [...groups.values()].flatMap((parts) => readEvent(parts, cancels, window, find))
  return [...entries.flatMap(brokenRow), ...read].sort((a, b) => lineOf(a) - lineOf(b))
}

const lineOf = (row: CalendarRow) => ('event' in row ? row.event.line : row.line)

const brokenRow = ({ line, fault }: RawEntry): CalendarRow[] =>
  fault ? [{ line, name: '', faults: [{ column: null, code: fault }] }] : []

function readEvent(parts: Part[], cancels: boolean, window: Window, find: FindZone): CalendarRow[] {
  const byVersion = parts.toSorted(latestFirst)
  const master = byVersion.find((part) => !has(part, 'recurrence-id'))
  const overrides = byVersion.filter((part) => has(part, 'recurrence-id'))
  const main = master ?? (parts[0] as Part)
  const title = textOf(main.properties, 'summary')
  const name = (title.en ?? title.cy ?? valueOf(main, 'uid')).slice(0, 100)
  let at = main
  try {
    const uid = valueOf(main, 'uid')
    if (!uid) throw new EntryFault('UID', 'required')
    if (uid.length > LONGEST_UID) throw new EntryFault('UID', 'too_long')
    const cancelled = cancels || isCancelled(main)
    const all = overrides.map((part) => readOverride((at = part), find))
    const { kept: moved, repeated } = onePerTime(all)
    at = main
    const times = master ? occurrencesOf(master, moved, window, find) : moved.map(asOccurrence)
    const sessions = times
      .filter(({ start }) => isAhead(start, window))
      .sort((a, b) => instantOf(a.start) - instantOf(b.start))
      .map(({ part, start, end, id }) => ({
        sourceId: id ? `${uid}#${id}` : uid,
        startsAt: new Date(instantOf(start)),
        endsAt: new Date(end),
        cancelled: cancelled || isCancelled(part),
        where: whereOf(part.properties) ?? whereOf(main.properties),
      }))
    const event: CalendarRow = {
      event: {
        line: main.line,
        uid,
        title,
        description: textOf(main.properties, 'description'),
        kind: kindOfCategories(valuesOf(main, 'categories')),
        cancelled,
        isPrivate: /^(private|confidential)$/i.test(valueOf(main, 'class')),
        sessions: sessions.slice(0, MOST_SESSIONS),
        cutShort: sessions.length > MOST_SESSIONS,
      },
    }
    return [event, ...repeated.map(({ override, of }) => repeatedRow(name, override.part, of.part))]
  } catch (fault) {
    if (!(fault instanceof EntryFault)) throw fault
    const { column, code, value } = fault
    return [{ line: at.line, name, faults: [{ column, code, ...(value ? { value } : {}) }] }]
  }
}

/** A version of one time that a later one stands before. */
const repeatedRow = (name: string, { line }: Part, of: Part): CalendarRow => ({
  line,
  name,
  faults: [{ column: 'RECURRENCE-ID', code: 'repeated', value: String(of.line) }],
})

const isAhead = (start: When, { from, until }: Window) =>
  instantOf(start) > from && instantOf(start) <= until
