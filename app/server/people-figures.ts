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

/** Still to come, begun, or called off. */
export type Stage = keyof typeof keys

/** What counts before it begins, what counts from then on, and what where it is called off. */
const keys = {
  before: ['held', 'offered', 'waiting'],
  after: ['attended', 'absent'],
  off: [],
} as const

export function figuresOf(
  t: Language['t'],
  capacity: number | null,
  stage: Stage,
  counts: { coming: number } & Partial<Record<(typeof keys)['before' | 'after'][number], number>>,
) {
  const key = stage === 'before' ? 'coming' : 'had'
  const text =
    capacity === null ? t(`signups:people.${key}`) : t(`signups:people.${key}Of`, { capacity })
  const rest = keys[stage].flatMap((one) => {
    const value = counts[one]
    return value === undefined ? [] : [{ value, text: t(`signups:people.${one}`) }]
  })
  return [{ value: counts.coming, text }, ...rest]
}
