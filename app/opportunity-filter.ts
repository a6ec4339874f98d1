// The list of opportunities as its address says it: what narrows it, and the same address with one thing less.
import type { ChipData, FilterNames } from '#app/event-chips.ts'
import { distances } from '#app/event-filter.ts'
import type { Language } from '#app/language.tsx'
import { queryString } from '#app/paths.ts'

export const timings = ['once', 'regular', 'flexible'] as const
export type Timing = (typeof timings)[number]

export const helpNeeds = ['home', 'welsh', 'under18'] as const
export type HelpNeed = (typeof helpNeeds)[number]

export type OpportunityFilter = {
  q: string
  near: string
  within: number | null
  timings: Timing[]
  needs: HelpNeed[]
  council: string
  priority: string
  order: 'newest' | 'nearest' | null
  after: string | null
}

/** Reads what an address asks for; what it cannot mean is left out. */
export function readOpportunityFilter(search: URLSearchParams): OpportunityFilter {
  const said = (name: string) => (search.get(name) ?? '').trim().slice(0, 200)
  const near = said('near').slice(0, 100)
  const within = Number(said('within'))
  const order = said('order')
  const council = said('council')
  return {
    q: said('q'),
    near,
    within: near && distances.some((miles) => miles === within) ? within : null,
    timings: timings.filter((one) => search.getAll('timing').includes(one)),
    needs: helpNeeds.filter((one) => search.getAll('need').includes(one)),
    council: /^W06\d{6}$/.test(council) ? council : '',
    priority: said('priority').slice(0, 100),
    order: order === 'newest' || order === 'nearest' ? order : null,
    after: search.get('after'),
  }
}

/** What the query asks the schema. */
export function opportunitiesAsked(filter: OpportunityFilter) {
  const has = (need: HelpNeed) => filter.needs.includes(need) || null
  return {
    search: filter.q || null,
    near: filter.near || null,
    order: filter.near ? filter.order : null,
    after: filter.after,
    filter: {
      timings: filter.timings,
      council: filter.council || null,
      priority: filter.priority || null,
      heldIn: has('welsh') && 'cy',
      fromHome: has('home'),
      under18Welcome: has('under18'),
      withinMiles: filter.within,
    },
  }
}

/** The same list with something changed; a changed list begins at its first page. */
export function withChange(
  path: string,
  filter: OpportunityFilter,
  change: Partial<OpportunityFilter>,
): string {
  const { timings: timing, needs: need, ...rest } = { ...filter, after: null, ...change }
  return `${path}${queryString({ ...rest, timing, need })}`
}

export const isNarrowed = ({ after: _after, order: _order, ...rest }: OpportunityFilter): boolean =>
  Object.values(rest).some((value) => (Array.isArray(value) ? value.length : value))

/** What narrows the list, each with the address that takes it away. */
export function opportunityChips(
  { t, to }: Language,
  filter: OpportunityFilter,
  names: FilterNames,
): ChipData[] {
  const without = (change: Partial<OpportunityFilter>) =>
    withChange(to('opportunities'), filter, change)
  const { q, near, within, council, priority } = filter
  const place = names.place ?? near
  const chips: (ChipData | false)[] = [
    q !== '' && { text: `“${q}”`, href: without({ q: '' }) },
    near !== '' && {
      text: within ? t('find:filter.nearWithin', { place, count: within }) : place,
      href: without({ near: '', within: null, order: null }),
    },
    council !== '' && {
      text: names.councils.get(council) ?? council,
      href: without({ council: '' }),
    },
    ...filter.timings.map((timing) => ({
      text: t(`opportunities:timing.${timing}`),
      href: without({ timings: filter.timings.filter((one) => one !== timing) }),
    })),
    ...filter.needs.map((need) => ({
      text: t(`opportunities:need.${need}`),
      href: without({ needs: filter.needs.filter((one) => one !== need) }),
    })),
    priority !== '' && {
      text: names.priorities.get(priority) ?? priority,
      href: without({ priority: '' }),
    },
  ]
  return chips.filter((chip) => chip !== false)
}
