// The list of events as its address says it: what narrows it, and the same address with one thing less.
import type { Language } from '#app/language.tsx'
import {
  listAsked,
  listChips,
  milesAsked,
  readListFilter,
  saidIn,
  withChange,
  type ChipData,
  type FilterNames,
  type ListFilter,
} from '#app/list-filter.ts'
import { formatDate } from '#app/server/format-date.ts'
import { isLondonDate } from '#graphql/time/london-time.ts'

export const eventKinds = [
  'walkabout',
  'marking',
  'drop_in',
  'talk',
  'tidy_up',
  'meeting',
  'other',
] as const
export type EventKind = (typeof eventKinds)[number]

export const needs = ['step-free', 'loop', 'welsh', 'places', 'under18'] as const
export type Need = (typeof needs)[number]

export type EventFilter = ListFilter<'soonest'> & {
  kind: EventKind[]
  need: Need[]
  from: string
  to: string
}

/** Reads what an address asks for; what it cannot mean is left out. */
export function readEventFilter(search: URLSearchParams): EventFilter {
  const said = saidIn(search)
  return {
    ...readListFilter(search, 'soonest'),
    kind: eventKinds.filter((kind) => search.getAll('kind').includes(kind)),
    need: needs.filter((need) => search.getAll('need').includes(need)),
    from: said('from'),
    to: said('to'),
  }
}

/** Whether a day that was typed can be meant. */
export const isDay = (text: string): boolean => !text || isLondonDate(text)

/** What the query asks the schema. */
export function sessionsAsked(filter: EventFilter) {
  const has = (need: Need) => filter.need.includes(need) || null
  return {
    ...listAsked(filter),
    filter: {
      kinds: filter.kind,
      council: filter.council || null,
      ward: filter.ward || null,
      priority: filter.priority || null,
      heldIn: has('welsh') && 'cy',
      hasPlaces: has('places'),
      stepFree: has('step-free'),
      hearingLoop: has('loop'),
      under18Welcome: has('under18'),
      withinMiles: milesAsked(filter),
      from: filter.from && isDay(filter.from) ? filter.from : null,
      to: filter.to && isDay(filter.to) ? filter.to : null,
    },
  }
}

/** What narrows a page of events, each with the address that takes it away. */
export function eventChips(
  language: Language,
  filter: EventFilter,
  names: FilterNames,
  page: 'events' | 'eventsMap' | 'eventsMonth' = 'events',
) {
  const { lang, t, to } = language
  const without = (change: Partial<EventFilter>) => withChange(to(page), filter, change)
  const { kind, need } = filter
  const day = (key: 'fromDay' | 'toDay', date: string) =>
    t(`find:filter.${key}`, { date: formatDate(lang, date, 'long') })
  const own: ChipData[] = [
    ...kind.map((one) => ({
      text: t(`eventPage:kind.${one}`),
      href: without({ kind: kind.filter((other) => other !== one) }),
    })),
    ...need.map((one) => ({
      text: t(`find:need.${one}`),
      href: without({ need: need.filter((other) => other !== one) }),
    })),
  ]
  const chips = listChips(language, filter, names, without, own)
  for (const end of ['from', 'to'] as const) {
    const date = filter[end]
    if (date && isDay(date))
      chips.push({ text: day(`${end}Day`, date), href: without({ [end]: '' }) })
  }
  return chips
}
