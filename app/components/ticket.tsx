import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface TicketProps {
  /** What to do with it: "Show this at the door, or just say your name." */
  text: ReactNode
  /** The code, in groups that can be read out. */
  code: string
  /** For whom, and how many come along. */
  holder?: ReactNode
  /** The code as a picture (an `<svg>` or `<img>`); black on white in either scheme. */
  picture?: ReactNode
  /** Given back or used: the code is crossed out. `text` must say so. */
  spent?: boolean
}

export function Ticket({ text, code, holder, picture, spent }: TicketProps) {
  return (
    <div className={classNames('cd-ticket', spent && 'cd-ticket--spent')}>
      {picture && <div className="cd-ticket__code">{picture}</div>}
      <div>
        <p>{text}</p>
        <p className="cd-ticket__ref cd-code">{code}</p>
        {holder && <p className="cd-2">{holder}</p>}
      </div>
    </div>
  )
}
