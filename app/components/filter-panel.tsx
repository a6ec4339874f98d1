import type { ReactNode } from 'react'

export interface FilterPanelProps {
  /** What is set, in one line: "Newport, step-free". */
  summary: ReactNode
  /** The word at the end of that line: "Change". */
  change: ReactNode
  /** The filter's form. */
  children: ReactNode
  open?: boolean
}

/** One line on a phone that opens; a column on a wide screen. No script. */
export function FilterPanel({ summary, change, children, open }: FilterPanelProps) {
  return (
    <details className="cd-filter" open={open}>
      <summary className="cd-filter__summary">
        {summary}
        <span className="cd-filter__change">{change}</span>
      </summary>
      <div className="cd-filter__body">{children}</div>
    </details>
  )
}
