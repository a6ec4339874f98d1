// The list of opportunities as its address says it: what narrows it, and the same address with one thing less.
import {
  listAsked,
  listChips,
  milesAsked,
  readListFilter,
  type ListFilter,
  type ListKind,
} from '#app/list-filter.ts'

export const timings = ['once', 'regular', 'flexible'] as const
export type Timing = (typeof timings)[number]

export const helpNeeds = ['home', 'welsh', 'under18'] as const
export type HelpNeed = (typeof helpNeeds)[number]

export type OpportunityFilter = ListFilter<'newest'> & { timing: Timing[]; need: HelpNeed[] }

/** Reads what an address asks for; what it cannot mean is left out. */
const readOpportunityFilter = (
  search: URLSearchParams,
  remembered: string | null,
): OpportunityFilter => ({
  ...readListFilter(search, 'newest', remembered),
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

export const opportunityList: ListKind<OpportunityFilter> = {
  of: 'opportunities',
  read: readOpportunityFilter,
  chips: (language, filter, names, without) => {
    const { t } = language
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
  },
}
