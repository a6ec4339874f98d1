// The numbers above a date's list of people.
import type { Language } from '#app/language.tsx'

/** How many came and did not, where the whole list stands on the page. */
export function noted({
  totalCount,
  edges,
}: {
  totalCount: number
  edges: { node: { state: string } }[]
}) {
  if (edges.length < totalCount) return {}
  const inState = (state: string) => edges.filter(({ node }) => node.state === state).length
  return { attended: inState('attended'), absent: inState('absent') }
}

const keys = {
  before: ['held', 'offered', 'waiting'],
  after: ['attended', 'absent'],
} as const

/** What counts before it begins, and what counts from then on. */
export function figuresOf(
  t: Language['t'],
  capacity: number | null,
  hasBegun: boolean,
  counts: { coming: number } & Partial<Record<(typeof keys)['before' | 'after'][number], number>>,
) {
  const key = hasBegun ? 'had' : 'coming'
  const text =
    capacity === null ? t(`signups:people.${key}`) : t(`signups:people.${key}Of`, { capacity })
  const rest = keys[hasBegun ? 'after' : 'before'].flatMap((one) => {
    const value = counts[one]
    return value === undefined ? [] : [{ value, text: t(`signups:people.${one}`) }]
  })
  return [{ value: counts.coming, text }, ...rest]
}
