import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface ChipsProps {
  /** Read out before them: "Chosen". */
  label: string
  children: ReactNode
  /** Only on a wide screen, where no line says what is set. */
  wideOnly?: boolean
}

export function Chips({ label, children, wideOnly }: ChipsProps) {
  return (
    <div className={classNames('cd-on', wideOnly && 'cd-on--wide')} role="group" aria-label={label}>
      {children}
    </div>
  )
}
