// What the lists of what is on and of what is wanted have in common, as their addresses say it.
import type { Language } from '#app/language.tsx'
import { queryString, type PageName, type Query } from '#app/paths.ts'
import { toLookFor } from '#graphql/text/text-faults.ts'

/** The ways to look at each list, and the page of each. */
export const listPages = {
  events: { list: 'events', map: 'eventsMap', month: 'eventsMonth' },
  opportunities: { list: 'opportunities', map: 'opportunitiesMap' },
} as const satisfies Record<string, Partial<Record<ListWay, PageName>>>

export type ListOf = keyof typeof listPages
export type ListWay = 'list' | 'map' | 'month'
export type ListPageName =
  'events' | 'eventsMap' | 'eventsMonth' | 'opportunities' | 'opportunitiesMap'

/** The page of a list that is looked at in one way. */
export const pageOf = (of: ListOf, way: ListWay): ListPageName => {
  const pages: Partial<Record<ListWay, ListPageName>> = listPages[of]
  return pages[way] ?? listPages[of].list
}

export const distances = [3, 5, 10, 20] as const
/** How far a list near a place reaches where nobody says. */
export const USUAL_MILES = 10

/** Its names are those of the address. */
export type ListFilter<Order extends string = string> = {
  q: string
  near: string
  /** In miles; with nothing near it, 'any' means everywhere, whatever place is remembered. */
  within: number | 'any' | null
  council: string
  ward: string
  priority: string
  order: Order | 'nearest' | null
  /** YYYY-MM: the month that is looked at, where one is. */
  month: string
  after: string | null
}

/** What somebody typed or chose at a name, cut to what it can be. */
export const saidIn =
  (search: URLSearchParams) =>
  (name: string, max = 200) =>
    toLookFor(search.get(name) ?? '', max)

const codeOr = (code: string, shape: RegExp): string => (shape.test(code) ? code : '')

/** What an address can say of where; one that says none of it leaves that to the place that is remembered. */
const where = ['near', 'within', 'council', 'ward']

/** Reads what an address asks for; what it cannot mean is left out. `first` is the order that is not by distance. */
export function readListFilter<Order extends string>(
  search: URLSearchParams,
  first: Order,
  remembered: string | null,
): ListFilter<Order> {
  const said = saidIn(search)
  const saysWhere = where.some((name) => search.has(name))
  const near = saysWhere ? said('near', 100) : (remembered ?? '')
  const within = withinOf(said('within'))
  const order = said('order')
  const usual = within === 'any' ? 'nearest' : first
  return {
    q: said('q'),
    near,
    within: near ? within : remembered && saysWhere ? 'any' : null,
    council: codeOr(said('council'), /^W06\d{6}$/),
    ward: codeOr(said('ward'), /^W05\d{6}$/),
    priority: codeOr(said('priority'), /^[\w-]{1,100}$/),
    order: !near
      ? null
      : order === first || order === 'nearest'
        ? (order as Order | 'nearest')
        : usual,
    month: codeOr(said('month'), /^\d{4}-\d{2}$/),
    after: search.get('after'),
  }
}

const withinOf = (said: string): number | 'any' =>
  said === 'any' ? said : (distances.find((miles) => miles === Number(said)) ?? USUAL_MILES)

/** What the query asks the schema, beside what is each list's own. */
export const listAsked = <Order extends string>(filter: ListFilter<Order>) => ({
  search: filter.q || null,
  near: filter.near || null,
  order: filter.order,
  after: filter.after,
})

/** How far the query asks the schema to look. */
export const milesAsked = ({ within }: ListFilter): number | null =>
  within === 'any' ? null : within

/** The same list with something changed; a changed list begins at its first page. */
export const withChange = <Filter extends ListFilter & Query>(
  path: string,
  filter: Filter,
  change: Partial<Filter>,
): string => `${path}${queryString({ ...filter, after: null, ...change })}`

/** Whether anything narrows the list. */
export const isNarrowed = (filter: ListFilter): boolean =>
  Object.entries(filter).some(
    ([name, value]) => !notNarrowing.has(name) && (Array.isArray(value) ? value.length : value),
  )

/** How far is no more than near what; a month is one to look at, and not to look for. */
const notNarrowing = new Set(['after', 'order', 'within', 'month'])

export type ChipData = { text: string; href: string }

/** Names that the page looked up: of councils, wards, priorities, and of the place that was meant. */
export type FilterNames = {
  place: string | null
  /** The place that this browser remembers. */
  remembered: string | null
  councils: ReadonlyMap<string, string>
  wards: ReadonlyMap<string, string>
  priorities: ReadonlyMap<string, string>
}

/** What narrows a list, taken away. */
type Emptied = Partial<
  Record<'q' | 'near' | 'council' | 'ward' | 'priority', ''> & { within: 'any' | null; order: null }
>

/** Near nothing, and not near the place that is remembered either. */
export const everywhere = (remembered: string | null) =>
  ({ near: '', within: remembered ? 'any' : null, order: null }) as const

/** A list with what narrows it: how an address is read, and what it says. */
export type ListKind<Filter extends ListFilter> = {
  of: ListOf
  read: (search: URLSearchParams, remembered: string | null) => Filter
  chips: (
    language: Language,
    filter: Filter,
    names: FilterNames,
    without: (change: Partial<Filter>) => string,
  ) => ChipData[]
}

/** What narrows a list, each with the address that takes it away; a list's own stand between where and what for. */
export function listChips(
  { t }: Language,
  filter: ListFilter,
  names: FilterNames,
  without: (change: Emptied) => string,
  own: readonly ChipData[],
): ChipData[] {
  const { q, near, within, council, ward, priority } = filter
  const place = names.place ?? near
  const chips: (ChipData | false)[] = [
    q !== '' && { text: `“${q}”`, href: without({ q: '' }) },
    near !== '' && {
      text:
        typeof within === 'number' ? t('find:filter.nearWithin', { place, count: within }) : place,
      href: without(everywhere(names.remembered)),
    },
    council !== '' && {
      text: names.councils.get(council) ?? council,
      href: without({ council: '', ward: '' }),
    },
    ward !== '' && {
      text: t('find:filter.ward', { name: names.wards.get(ward) ?? ward }),
      href: without({ ward: '' }),
    },
    ...own,
    priority !== '' && {
      text: names.priorities.get(priority) ?? priority,
      href: without({ priority: '' }),
    },
  ]
  return chips.filter((chip) => chip !== false)
}
