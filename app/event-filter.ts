// The list of events as its address says it: what narrows it, and the same address with one thing less.
import type { Language } from '#app/language.tsx'
import {
  listAsked,
  listChips,
  milesAsked,
  readListFilter,
  saidIn,
  type ChipData,
  type FilterNames,
  type ListFilter,
  type ListKind,
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
export function readEventFilter(
  search: URLSearchParams,
  remembered: string | null = null,
): EventFilter {
  const said = saidIn(search)
  return {
    ...readListFilter(search, 'soonest', remembered),
    kind: eventKinds.filter((kind) => search.getAll('kind').includes(kind)),
    need: needs.filter((need) => search.getAll('need').includes(need)),
    from: said('from'),
    to: said('to'),
  }
}

type Ends = Pick<EventFilter, 'from' | 'to'>

/** The first and the last day that the list goes by; null where none is said, or the one said cannot be meant. */
export function daysMeant(filter: Ends): Record<'from' | 'to', string | null> {
  const [from, to] = [filter.from, filter.to].map((day) => (isLondonDate(day) ? day : null))
  return { from: from ?? null, to: to && from && to < from ? null : (to ?? null) }
}

/** Why the list does not go by a day that was typed. */
export function dayFault(filter: Ends, end: 'from' | 'to'): 'badDate' | 'endsFirst' | null {
  if (!filter[end] || daysMeant(filter)[end]) return null
  return isLondonDate(filter[end]) ? 'endsFirst' : 'badDate'
}

export const hasDayFault = (filter: Ends): boolean =>
  (['from', 'to'] as const).some((end) => dayFault(filter, end))

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
      ...daysMeant(filter),
    },
  }
}

/** What narrows a page of events, each with the address that takes it away. */
function eventChips(
  language: Language,
  filter: EventFilter,
  names: FilterNames,
  without: (change: Partial<EventFilter>) => string,
): ChipData[] {
  const { t } = language
  const { kind, need } = filter
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
  return [
    ...listChips(language, filter, names, without, own),
    ...dayChips(language, filter, without),
  ]
}

/** From one day, until another, or both in one. */
function dayChips(
  { lang, t }: Language,
  filter: EventFilter,
  without: (change: Partial<EventFilter>) => string,
): ChipData[] {
  const meant = daysMeant(filter)
  const [from, to] = [meant.from, meant.to].map((day) => day && formatDate(lang, day, 'long'))
  const href = without({ ...(from && { from: '' }), ...(to && { to: '' }) })
  if (from && to) {
    return [{ text: from === to ? from : t('find:events.range', { from, until: to }), href }]
  }
  if (from) return [{ text: t('find:filter.fromDay', { date: from }), href }]
  return to ? [{ text: t('find:filter.toDay', { date: to }), href }] : []
}

export const eventList: ListKind<EventFilter> = {
  of: 'events',
  read: readEventFilter,
  chips: eventChips,
}
