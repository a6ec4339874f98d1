import type { ReactNode } from 'react'

export interface ErrorSummaryItem {
  /** The id of the field that is wrong; none where no one field is. */
  fieldId?: string
  text: ReactNode
}

export interface ErrorSummaryProps {
  title: ReactNode
  description?: ReactNode
  errors: readonly ErrorSummaryItem[]
}

/** Comes first on the page and takes the focus as it opens: `autofocus`, so without a script. */
export function ErrorSummary({ title, description, errors }: ErrorSummaryProps) {
  return (
    <div className="govuk-error-summary" tabIndex={-1} autoFocus>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {errors.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {errors.map((error, at) => (
                <li key={at}>
                  {error.fieldId ? <a href={`#${error.fieldId}`}>{error.text}</a> : error.text}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  )
}
