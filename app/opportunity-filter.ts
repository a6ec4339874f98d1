// The list of opportunities as its address says it: what narrows it, and the same address with one thing less.
import type { Language } from '#app/language.tsx'
import {
  listAsked,
  listChips,
  milesAsked,
  readListFilter,
  withChange,
  type FilterNames,
  type ListFilter,
} from '#app/list-filter.ts'

export const timings = ['once', 'regular', 'flexible'] as const
export type Timing = (typeof timings)[number]

export const helpNeeds = ['home', 'welsh', 'under18'] as const
export type HelpNeed = (typeof helpNeeds)[number]

export type OpportunityFilter = ListFilter<'newest'> & { timing: Timing[]; need: HelpNeed[] }

/** Reads what an address asks for; what it cannot mean is left out. */
export const readOpportunityFilter = (search: URLSearchParams): OpportunityFilter => ({
  ...readListFilter(search, 'newest'),
  timing: timings.filter((one) => search.getAll('timing').includes(one)),
  need: helpNeeds.filter((one) => search.getAll('need').includes(one)),
})

/** What the query asks the schema. */
export function opportunitiesAsked(filter: OpportunityFilter) {
  const has = (need: HelpNeed) => filter.need.includes(need) || null
  return {
    ...listAsked(filter),
    filter: {
      timings: filter.timing,
      council: filter.council || null,
      ward: filter.ward || null,
      priority: filter.priority || null,
      heldIn: has('welsh') && 'cy',
      fromHome: has('home'),
      under18Welcome: has('under18'),
      withinMiles: milesAsked(filter),
    },
  }
}

/** What narrows a page of opportunities, each with the address that takes it away. */
export function opportunityChips(
  language: Language,
  filter: OpportunityFilter,
  names: FilterNames,
  page: 'opportunities' | 'opportunitiesMap' = 'opportunities',
) {
  const { t, to } = language
  const without = (change: Partial<OpportunityFilter>) => withChange(to(page), filter, change)
  const { timing, need } = filter
  return listChips(language, filter, names, without, [
    ...timing.map((one) => ({
      text: t(`opportunities:timing.${one}`),
      href: without({ timing: timing.filter((other) => other !== one) }),
    })),
    ...need.map((one) => ({
      text: t(`opportunities:need.${one}`),
      href: without({ need: need.filter((other) => other !== one) }),
    })),
  ])
}
