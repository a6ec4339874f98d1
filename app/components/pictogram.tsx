/** The kinds of thing people do together, as GraphQL and the filters name them. */
export type PictogramKind = 'walkabout' | 'marking' | 'drop-in' | 'talk' | 'tidy-up'

// Two strokes as two ropes: ink for the thing, clay for the part that does the work.
const drawings: Record<PictogramKind, { ink: string; clay: string }> = {
  walkabout: {
    ink: 'M14 7h13v15c0 4 3 5 7 6.5 4.5 1.5 6 3.5 6 7.5H9V25c3-3 5-9 5-18z',
    clay: 'M9 42h31M27 13h-5M27 19h-5',
  },
  marking: {
    ink: 'M9 21h30v17a4 4 0 0 1-4 4H13a4 4 0 0 1-4-4zM24 29v6',
    clay: 'M15 21v-5a9 9 0 0 1 18 0v5',
  },
  'drop-in': {
    ink: 'M8 18h25v14a9 9 0 0 1-9 9h-7a9 9 0 0 1-9-9zM33 22h3a6 6 0 0 1 0 12h-3.5',
    clay: 'M16 12c-2.5-3 2.5-4 0-7M25 12c-2.5-3 2.5-4 0-7',
  },
  talk: {
    ink: 'M6 9h25v17H17l-6 6v-6H6z',
    clay: 'M37 17h5v18h-5v6l-6-6H19v-3',
  },
  'tidy-up': {
    ink: 'M19 19l11 10-4 5-12-10zM14 24L6 36c5 4 10 6 15 7l5-9M13 39l4-6',
    clay: 'M40 6L25 23',
  },
}

/** A picture beside a word, hidden from assistive technology. */
export function Pictogram({ kind }: { kind: PictogramKind }) {
  const { ink, clay } = drawings[kind]
  return (
    <svg
      className="cd-pictogram"
      viewBox="0 0 48 48"
      width="32"
      height="32"
      fill="none"
      strokeWidth="3.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path className="cd-ink" d={ink} />
      <path className="cd-clay" d={clay} />
    </svg>
  )
}
