import type { ReactNode } from 'react'

export interface SignedInBarProps {
  /** In whose name: a group, the office. */
  role?: ReactNode
  /** Who it is. */
  person: ReactNode
  /** Links and the sign-out form, at the end of the line. */
  children?: ReactNode
}

export function SignedInBar({ role, person, children }: SignedInBarProps) {
  return (
    <div className="cd-role">
      <div className="govuk-width-container">
        {role && <b>{role}</b>}
        <span>{person}</span>
        {children && <div className="cd-role__end">{children}</div>}
      </div>
    </div>
  )
}
