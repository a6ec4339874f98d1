import type { ReactNode } from 'react'

export interface NotificationBannerProps {
  /** One or two words: "Done", "Please note". */
  title: ReactNode
  /** The news in one line, large. */
  text?: ReactNode
  /** Instead of, or below, the one line. */
  children?: ReactNode
  /** Says that what was asked for has happened, and is announced. */
  success?: boolean
  titleId?: string
  headingLevel?: 2 | 3
}

export function NotificationBanner(props: NotificationBannerProps) {
  const { titleId = 'govuk-notification-banner-title' } = props
  const Heading = `h${props.headingLevel ?? 2}` as 'h2' | 'h3'
  return (
    <div
      className={
        props.success
          ? 'govuk-notification-banner govuk-notification-banner--success'
          : 'govuk-notification-banner'
      }
      role={props.success ? 'alert' : 'region'}
      aria-labelledby={titleId}
    >
      <div className="govuk-notification-banner__header">
        <Heading className="govuk-notification-banner__title" id={titleId}>
          {props.title}
        </Heading>
      </div>
      <div className="govuk-notification-banner__content">
        {props.text && <p className="govuk-notification-banner__heading">{props.text}</p>}
        {props.children}
      </div>
    </div>
  )
}
