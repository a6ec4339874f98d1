import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface SummaryAction {
  href: string
  text: ReactNode
  /** Read out after the text: what would be changed. */
  hidden?: string
}

export interface SummaryRow {
  key: ReactNode
  value: ReactNode
  actions?: readonly SummaryAction[]
}

/** Facts, each with its term, parted by hairlines. */
export function SummaryList({
  rows,
  className,
}: {
  rows: readonly SummaryRow[]
  className?: string
}) {
  const anyActions = rows.some((row) => row.actions?.length)
  return (
    <dl className={classNames('govuk-summary-list', className)}>
      {rows.map((row, at) => (
        <div
          key={at}
          className={classNames(
            'govuk-summary-list__row',
            anyActions && !row.actions && 'govuk-summary-list__row--no-actions',
          )}
        >
          <dt className="govuk-summary-list__key">{row.key}</dt>
          <dd className="govuk-summary-list__value">{row.value}</dd>
          {row.actions && row.actions.length > 0 && (
            <dd className="govuk-summary-list__actions">
              <Actions actions={row.actions} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

function Actions({ actions }: { actions: readonly SummaryAction[] }) {
  const links = actions.map(({ href, text, hidden }) => (
    <a key={href} className="govuk-link" href={href}>
      {text}
      {hidden && <span className="govuk-visually-hidden"> {hidden}</span>}
    </a>
  ))
  if (links.length === 1) return links[0]
  return (
    <ul className="govuk-summary-list__actions-list">
      {links.map((link) => (
        <li key={link.key} className="govuk-summary-list__actions-list-item">
          {link}
        </li>
      ))}
    </ul>
  )
}
