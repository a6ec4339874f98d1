import type { ReactNode } from 'react'
import { Mark, type MarkKind } from './mark.tsx'

export type DueState = 'overdue' | 'today' | 'new' | 'silent' | 'later'

const marks: Partial<Record<DueState, MarkKind>> = { overdue: 'clock', new: 'plus', silent: 'dots' }

export interface DueRowProps {
  state: DueState
  /** The state in words: "Overdue 4 days". */
  stateText: ReactNode
  href: string
  /** Whom it is about. */
  title: ReactNode
  /** What there is to do, as one sentence. */
  text?: ReactNode
  /** Small buttons and the "Later" link, one column down the page. */
  actions?: ReactNode
  headingLevel?: 2 | 3
}

/** One thing the desk has to do. Goes into an `<ol>`. */
export function DueRow(props: DueRowProps) {
  const Heading = `h${props.headingLevel ?? 3}` as 'h2' | 'h3'
  const mark = marks[props.state]
  return (
    <li className="cd-due">
      <p className={`cd-due__state cd-due__state--${props.state}`}>
        {mark && <Mark kind={mark} />}
        {props.stateText}
      </p>
      <div>
        <Heading>
          <a href={props.href}>{props.title}</a>
        </Heading>
        {props.text && <p className="cd-2">{props.text}</p>}
      </div>
      {props.actions && <div className="cd-due__acts">{props.actions}</div>}
    </li>
  )
}
