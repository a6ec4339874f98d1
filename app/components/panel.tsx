import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface PanelProps {
  /** Names the panel; must be the only one of its id on the page. */
  id: string
  heading: ReactNode
  children: ReactNode
  /** Beside the text on a wide screen, and it stays in sight. */
  beside?: boolean
}

/** Where you commit: at most one on a page, one heading, one button. */
export function Panel({ id, heading, children, beside }: PanelProps) {
  return (
    <section
      className={classNames('cd-panel', beside && 'cd-panel--beside cd-stick')}
      aria-labelledby={id}
    >
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}
