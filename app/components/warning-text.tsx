import type { ReactNode } from 'react'
import { useWords } from './words.tsx'

export interface WarningTextProps {
  children: ReactNode
  /** Read out first: "Warning". The root's word unless given. */
  warning?: string
}

export function WarningText({ children, warning }: WarningTextProps) {
  const words = useWords()
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{warning ?? words.warning}</span> {children}
      </strong>
    </div>
  )
}
