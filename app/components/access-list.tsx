import type { ReactNode } from 'react'
import { Mark, type MarkKind } from './mark.tsx'

/** yes, partly, no; `todo` is for a list of what still needs somebody. */
export type AccessAnswer = 'yes' | 'partly' | 'no' | 'todo'

export interface AccessLine {
  answer: AccessAnswer
  /** The bold word or words; they say yes, partly or no as well as the mark does. */
  what?: ReactNode
  /** What that means and what we do about it. */
  means?: ReactNode
}

const marks: Record<AccessAnswer, MarkKind> = {
  yes: 'yes',
  partly: 'partly',
  no: 'no',
  todo: 'clock',
}

export function AccessList({ lines }: { lines: readonly AccessLine[] }) {
  return (
    <ul className="cd-yes">
      {lines.map((line, at) => (
        <li key={at} className={`cd-yes__${line.answer}`}>
          <Mark kind={marks[line.answer]} />
          <span>
            {line.what && <b>{line.what}</b>} {line.means}
          </span>
        </li>
      ))}
    </ul>
  )
}
