import type { ReactNode } from 'react'

export interface DetailsProps {
  summary: ReactNode
  children: ReactNode
  open?: boolean
  id?: string
}

export function Details({ summary, children, open, id }: DetailsProps) {
  return (
    <details id={id} className="govuk-details" open={open}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  )
}
