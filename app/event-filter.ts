// The list of events as its address says it: what narrows it, and the same address with one thing less.
import { queryString, type Query } from '#app/paths.ts'
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

export const distances = [3, 5, 10, 20] as const

export type EventFilter = {
  q: string
  near: string
  within: number | null
  kinds: EventKind[]
  needs: Need[]
  council: string
  ward: string
  priority: string
  from: string
  to: string
  order: 'soonest' | 'nearest' | null
  after: string | null
}

/** Reads what an address asks for; what it cannot mean is left out. */
export function readEventFilter(search: URLSearchParams): EventFilter {
  const said = (name: string) => (search.get(name) ?? '').trim().slice(0, 200)
  const near = said('near').slice(0, 100)
  const within = Number(said('within'))
  const order = said('order')
  return {
    q: said('q'),
    near,
    within: near && distances.some((miles) => miles === within) ? within : null,
    kinds: eventKinds.filter((kind) => search.getAll('kind').includes(kind)),
    needs: needs.filter((need) => search.getAll('need').includes(need)),
    council: codeOr(said('council'), /^W06\d{6}$/),
    ward: codeOr(said('ward'), /^W05\d{6}$/),
    priority: said('priority').slice(0, 100),
    from: said('from'),
    to: said('to'),
    order: order === 'soonest' || order === 'nearest' ? order : null,
    after: search.get('after'),
  }
}

const codeOr = (code: string, shape: RegExp) => (shape.test(code) ? code : '')

/** Whether a day that was typed can be meant. */
export const isDay = (text: string): boolean => !text || isLondonDate(text)

/** What the query asks the schema. */
export function sessionsAsked(filter: EventFilter) {
  const has = (need: Need) => filter.needs.includes(need) || null
  return {
    search: filter.q || null,
    near: filter.near || null,
    order: filter.near ? filter.order : null,
    after: filter.after,
    filter: {
      kinds: filter.kinds,
      council: filter.council || null,
      ward: filter.ward || null,
      priority: filter.priority || null,
      heldIn: has('welsh') && 'cy',
      hasPlaces: has('places'),
      stepFree: has('step-free'),
      hearingLoop: has('loop'),
      under18Welcome: has('under18'),
      withinMiles: filter.within,
      from: filter.from && isDay(filter.from) ? filter.from : null,
      to: filter.to && isDay(filter.to) ? filter.to : null,
    },
  }
}

/** The query of an address that asks for this. */
export const filterQuery = ({ kinds, needs, after, ...rest }: EventFilter): Query => ({
  ...rest,
  kind: kinds,
  need: needs,
  after,
})

/** The same list with something changed; a changed list begins at its first page. */
export const withChange = (path: string, filter: EventFilter, change: Partial<EventFilter>) =>
  `${path}${queryString(filterQuery({ ...filter, after: null, ...change }))}`

/** Whether anything narrows the list. */
export const isNarrowed = ({ after: _after, order: _order, ...rest }: EventFilter): boolean =>
  Object.values(rest).some((value) => (Array.isArray(value) ? value.length : value))
