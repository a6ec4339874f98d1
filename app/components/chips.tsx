import { Children, type ReactNode } from 'react'

export interface ChipsProps {
  /** Read out before them: "Chosen". */
  label: string
  /** Each a Chip. */
  children: ReactNode
}

export function Chips({ label, children }: ChipsProps) {
  return (
    <ul className="cd-on" aria-label={label}>
      {Children.map(children, (chip) => (
        <li>{chip}</li>
      ))}
    </ul>
  )
}
