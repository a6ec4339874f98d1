import type { ReactNode } from 'react'
import { Mark } from './mark.tsx'
import { useWords } from './words.tsx'

export interface ChipProps {
  /** The same page without this one filter. */
  href: string
  children: ReactNode
  /** Read out first: "Remove". Comes from the root's words unless given. */
  removePrefix?: string
}

/** Takes one filter away. */
export function Chip({ href, children, removePrefix }: ChipProps) {
  const words = useWords()
  return (
    <a className="cd-chip" href={href}>
      <Mark kind="no" className="cd-chip__cross" />
      <span>
        <span className="govuk-visually-hidden">{removePrefix ?? words.remove} </span>
        {children}
      </span>
    </a>
  )
}
