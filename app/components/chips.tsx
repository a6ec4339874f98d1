import { Children, type ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface ChipsProps {
  /** Read out before them: "Chosen". */
  label: string
  /** Each a Chip. */
  children: ReactNode
  /** Only on a wide screen, where no line says what is set. */
  wideOnly?: boolean
}

export function Chips({ label, children, wideOnly }: ChipsProps) {
  return (
    <ul className={classNames('cd-on', wideOnly && 'cd-on--wide')} aria-label={label}>
      {Children.map(children, (chip) => (
        <li>{chip}</li>
      ))}
    </ul>
  )
}
