// What every way of looking at a list needs: what narrows it and how to change that, beside what was found.
import { languageOf, type Language } from '#app/language.tsx'
import {
  everywhere,
  pageOf,
  withChange,
  type ChipData,
  type ListFilter,
  type ListKind,
  type ListOf,
  type ListWay,
} from '#app/list-filter.ts'
import { queryString, type Query } from '#app/paths.ts'
import { rememberedPlace } from '#app/remembered.ts'
import type { Asked } from '#app/server/run.ts'
import {
  loadFilterChoices,
  namesIn,
  type FilterChoicesFound,
} from '#app/server/load-filter-choices.ts'

export type ListData<Filter extends ListFilter = ListFilter> = {
  of: ListOf
  way: ListWay
  filter: Filter & Query
  choices: FilterChoicesFound
  chips: ChipData[]
  /** The same with nothing that narrows it: everything, everywhere. */
  clear: string
  /** Only where it is near a place. */
  near: {
    /** The same without the place. */
    everywhere: string
    /** The list of everything by distance, where it does not reach that far already. */
    nearest: string | null
    /** The browser remembers this place. */
    kept: boolean
  } | null
}

export type Listed<Filter extends ListFilter, Found> = {
  language: Language
  found: Found
  list: ListData<Filter>
}

/** `find` is given the filter that the address means, or the remembered place where it says nothing of where. */
export async function loadList<Filter extends ListFilter, Found>(
  asked: Asked,
  kind: ListKind<Filter>,
  way: ListWay,
  find: (filter: Filter) => Promise<Found>,
): Promise<Listed<Filter, Found>> {
  const language = languageOf(asked.request)
  const { to } = language
  const remembered = rememberedPlace(asked.request.headers.get('Cookie'))
  const filter = kind.read(new URL(asked.request.url).searchParams, remembered) as Filter & Query
  const [choices, found] = await Promise.all([loadFilterChoices(asked, filter), find(filter)])
  const path = to(pageOf(kind.of, way))
  const without = (change: Partial<ListFilter>) =>
    withChange<ListFilter & Query>(path, filter, change)
  const { near, within, month } = filter
  const all = everywhere(remembered)
  return {
    language,
    found,
    list: {
      of: kind.of,
      way,
      filter,
      choices,
      chips: kind.chips(language, filter, { ...namesIn(choices), remembered }, without),
      clear: `${path}${queryString({ ...all, month })}`,
      near: near
        ? {
            everywhere: without(all),
            nearest: within === 'any' ? null : without({ within: 'any', order: 'nearest' }),
            kept: near === remembered,
          }
        : null,
    },
  }
}
