// Gathers what came of an import, and tells it: counts, the first of each by name, every bad row.
import { previewLines } from '#bin/import-dates.ts'
import { faultSentence, leftWords, shown } from '#bin/import-words.ts'
import type { ImportOutcome } from '#graphql/imports/outcome.ts'

const FIRST = 20
const kinds = ['created', 'changed', 'left', 'bad'] as const
type Kind = (typeof kinds)[number]

const headings: Record<'preview' | 'applied', Record<Kind, string>> = {
  preview: {
    created: 'would be created',
    changed: 'would be changed',
    left: 'would be left alone',
    bad: 'cannot be taken',
  },
  applied: {
    created: 'created',
    changed: 'changed',
    left: 'left alone',
    bad: 'could not be taken',
  },
}

const number = new Intl.NumberFormat('en-GB')

/** Keeps counts and the first 20 names of each kind, however many rows there are. */
export function importReport(apply: boolean) {
  const counts: Record<Kind, number> = { created: 0, changed: 0, left: 0, bad: 0 }
  const first: Record<Kind, string[][]> = { created: [], changed: [], left: [], bad: [] }
  const words = headings[apply ? 'applied' : 'preview']

  return {
    counts,
    /** Takes what came of one row; gives the line that names it where it is bad. */
    take(one: ImportOutcome): string | null {
      counts[one.outcome] += 1
      if (one.outcome === 'bad') return badLine(one)
      if (first[one.outcome].length >= FIRST) return null
      const why = one.outcome === 'left' ? `: ${leftWords[one.reason] ?? one.reason}` : ''
      const dates = 'preview' in one && one.preview ? previewLines(one.preview) : []
      first[one.outcome].push([`  ${shown(one.name) || `line ${one.line}`}${why}`, ...dates])
      return null
    },
    /** The lines that tell it all, bad rows' own aside. */
    lines(): string[] {
      const lists = kinds.flatMap((kind) => {
        const more = counts[kind] - first[kind].length
        if (!first[kind].length) return []
        const rest = more > 0 ? [`  and ${number.format(more)} more`] : []
        return [`${capital(words[kind])}:`, ...first[kind].flat(), ...rest, '']
      })
      const totals = kinds.map(
        (kind) => `${number.format(counts[kind]).padStart(9)}  ${words[kind]}`,
      )
      return ['', ...lists, ...totals]
    },
  }
}

const badLine = ({ line, name, faults }: Extract<ImportOutcome, { outcome: 'bad' }>) =>
  `Line ${line}${name ? ` (${shown(name)})` : ''}: ${faults.map(faultSentence).join('; ')}.`

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
