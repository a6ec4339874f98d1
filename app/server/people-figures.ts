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
  const text =
    capacity === null ? t('signups:people.coming') : t('signups:people.comingOf', { capacity })
  const rest = keys[hasBegun ? 'after' : 'before'].flatMap((key) => {
    const value = counts[key]
    return value === undefined ? [] : [{ value, text: t(`signups:people.${key}`) }]
  })
  return [{ value: counts.coming, text }, ...rest]
}
