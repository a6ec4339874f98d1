import type { ReactNode } from 'react'

export interface Figure {
  /** The number, formatted. */
  value: ReactNode
  /** What it counts. */
  text: ReactNode
}

/** A few large figures in a line, each with what it counts below. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="cd-figs">
      {figures.map((figure, at) => (
        <div key={at}>
          <dt>{figure.text}</dt>
          <dd>{figure.value}</dd>
        </div>
      ))}
    </dl>
  )
}
