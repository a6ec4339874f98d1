/** The small marks beside a word: never without one. */
export type MarkKind = 'yes' | 'partly' | 'no' | 'clock' | 'plus' | 'dots'

const lines: Record<Exclude<MarkKind, 'dots' | 'clock'>, string> = {
  yes: 'M3 10.5l5 5L17 5',
  partly: 'M2 12c3-6 5-6 8-2s5 4 8-2',
  no: 'M4 4l12 12M16 4L4 16',
  plus: 'M10 3v14M3 10h14',
}

export function Mark({ kind, className = 'cd-mark' }: { kind: MarkKind; className?: string }) {
  const attributes = {
    className,
    viewBox: '0 0 20 20',
    width: 20,
    height: 20,
    'aria-hidden': true,
    focusable: false,
  } as const
  if (kind === 'dots') {
    return (
      <svg {...attributes} fill="currentColor">
        <circle cx="3" cy="10" r="2.2" />
        <circle cx="10" cy="10" r="2.2" />
        <circle cx="17" cy="10" r="2.2" />
      </svg>
    )
  }
  const stroke = {
    fill: 'none',
    stroke: 'currentColor',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  } as const
  if (kind === 'clock') {
    return (
      <svg {...attributes} {...stroke} strokeWidth="2.5">
        <circle cx="10" cy="10" r="8" />
        <path d="M10 5v5l3 2" />
      </svg>
    )
  }
  return (
    <svg {...attributes} {...stroke} strokeWidth="3">
      <path d={lines[kind]} />
    </svg>
  )
}
