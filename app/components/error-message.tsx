import type { ReactNode } from 'react'
import { useWords } from './words.tsx'

export interface ErrorMessageProps {
  id?: string
  children: ReactNode
  /** Read out first, without the colon; the root's word unless given, none when empty. */
  errorPrefix?: string
}

/** Mark, bar and words; the mark and the bar come from the stylesheet. */
export function ErrorMessage({ id, children, errorPrefix }: ErrorMessageProps) {
  const words = useWords()
  const prefix = errorPrefix ?? words.errorPrefix
  return (
    <p id={id} className="govuk-error-message">
      {prefix && <span className="govuk-visually-hidden">{prefix}:</span>} {children}
    </p>
  )
}
