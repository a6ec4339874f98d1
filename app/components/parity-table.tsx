// How much of each part stands where in one language: a row and a bar for each part, with the sum below.
import { DataTable, type TableColumn } from '#app/components/data-table.tsx'
import { useLanguage } from '#app/language.tsx'

export type ParityRow = { part: string; counts: Partial<Record<Standing, number>> }

export const standings = ['checked', 'unread', 'outdated', 'missing'] as const
export type Standing = (typeof standings)[number]

type Props = {
  caption: string
  rows: readonly ParityRow[]
  /** What can be counted of these; the interface knows nothing that is out of date. */
  counted: readonly Standing[]
}

export function ParityTable({ caption, rows, counted }: Props) {
  const { t } = useLanguage()
  const columns: TableColumn[] = [
    { heading: t('writing:parity.part') },
    ...(['all', ...counted] as const).map((name) => {
      const label = t(`writing:parity.${name}`)
      return { heading: label, label, numeric: true }
    }),
  ]
  const sum = Object.fromEntries(
    counted.map((one) => [one, rows.reduce((all, { counts }) => all + (counts[one] ?? 0), 0)]),
  )
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      firstCellIsHeader
      stack
      className="cd-stack--run"
      total
      rows={[...rows, { part: t('writing:parity.all'), counts: sum }].map(({ part, counts }) => [
        <>
          {part}
          <ParityBar counts={counts} />
        </>,
        allOf(counts),
        ...counted.map((one) => counts[one] ?? 0),
      ])}
    />
  )
}

export const allOf = (counts: ParityRow['counts']): number =>
  standings.reduce((all, one) => all + (counts[one] ?? 0), 0)

const LENGTH = 200

/** The row's numbers say the same, so it is not read out. */
function ParityBar({ counts }: { counts: ParityRow['counts'] }) {
  const all = allOf(counts) || 1
  let start = 0
  const pieces = standings.map((standing) => {
    const length = ((counts[standing] ?? 0) / all) * LENGTH
    const piece = { standing, start, length }
    start += length
    return piece
  })
  return (
    <svg className="cd-parity" viewBox={`0 0 ${LENGTH} 10`} aria-hidden="true" focusable="false">
      <rect className="cd-parity__missing" x="0.5" y="0.5" width={LENGTH - 1} height="9" />
      {pieces.map(
        ({ standing, start: x, length }) =>
          length > 0 &&
          standing !== 'missing' && (
            <rect
              key={standing}
              className={`cd-parity__${standing}`}
              x={x}
              y="0"
              width={length}
              height="10"
            />
          ),
      )}
    </svg>
  )
}
