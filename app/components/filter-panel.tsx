import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface FilterPanelProps {
  /** What it does, or what is set, in one line. */
  summary: ReactNode
  /** The word at the end of that line: "Change". */
  change: ReactNode
  /** The filter's form. */
  children: ReactNode
  /** Stands as a column beside the list on a wide screen; else it stays one line. */
  column?: boolean
  /** Stands open: something in it is wrong. */
  open?: boolean
}

/** One line that opens. No script. */
export function FilterPanel({ summary, change, children, column = true, open }: FilterPanelProps) {
  return (
    <details className={classNames('cd-filter', column && 'cd-filter--column')} open={open}>
      <summary className="cd-filter__summary">
        {summary}
        <span className="cd-filter__change">{change}</span>
      </summary>
      <div className="cd-filter__body">{children}</div>
    </details>
  )
}
