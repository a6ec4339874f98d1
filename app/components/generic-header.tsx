import type { ReactNode } from 'react'

export interface GenericHeaderProps {
  /** Where the logo leads. */
  href: string
  logo: ReactNode
  /** Stands at the other end of the same line: the language navigation. */
  children?: ReactNode
}

export function GenericHeader({ href, logo, children }: GenericHeaderProps) {
  return (
    <div className="govuk-generic-header">
      <div className="govuk-generic-header__container govuk-width-container">
        <div className="govuk-generic-header__logo">
          <a href={href} className="govuk-generic-header__homepage-link">
            {logo}
          </a>
        </div>
        {children}
      </div>
    </div>
  )
}
