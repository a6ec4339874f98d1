import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { StageKnot } from './stage-knot.tsx'

export interface EmptyStateProps {
  heading: ReactNode
  /** What to do next: the nearest thing, a button, a link. */
  children: ReactNode
  /** The whole page is empty: a lost address, a fault. Then the two ends have come loose. */
  wholePage?: boolean
}

/** One end held out. Never only says that there is nothing: says what to do next. */
export function EmptyState({ heading, children, wholePage }: EmptyStateProps) {
  return (
    <div className={classNames('cd-lone', wholePage && 'cd-lone--page')}>
      <StageKnot stage={wholePage ? 2 : 1} />
      {wholePage ? <h1>{heading}</h1> : <h2>{heading}</h2>}
      {children}
    </div>
  )
}
