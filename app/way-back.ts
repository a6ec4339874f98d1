// The way back from one thing to the list that it was found in. The address of the thing carries it: a page
// that told of where its reader came from could not be the same for everybody.
import type { Language } from '#app/language.tsx'
import { pageOf, type ListFilter, type ListOf, type ListWay } from '#app/list-filter.ts'
import { queryString, type Query } from '#app/paths.ts'

const ways = ['list', 'month'] as const satisfies ListWay[]

/** What the address of a thing says besides, where the list was narrowed or a month looked at. */
export const foundBy = (way: (typeof ways)[number], filter: Partial<ListFilter>): Query => ({
  [way]: queryString(filter as Query).slice(1),
})

/** The list as it was; as it begins for whoever came another way. */
export function wayBack({ to }: Language, of: ListOf, request: Request): string {
  const { searchParams } = new URL(request.url)
  const way = ways.find((one) => searchParams.has(one)) ?? 'list'
  const query = new URLSearchParams(searchParams.get(way)?.slice(0, LONGEST) ?? '')
  return `${to(pageOf(of, way))}${query.size ? `?${query}` : ''}`
}

const LONGEST = 1000
