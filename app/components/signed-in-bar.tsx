import type { ReactNode } from 'react'

export interface SignedInBarProps {
  /** In whose name: a group, the office. */
  role?: ReactNode
  /** The words before the name, which a narrow screen only reads out. */
  as: ReactNode
  /** Who it is. */
  person: ReactNode
  /** Links and the sign-out form, at the end of the line. */
  children?: ReactNode
}

export function SignedInBar({ role, as, person, children }: SignedInBarProps) {
  return (
    <div className="cd-role">
      <div className="govuk-width-container">
        {role && <b>{role}</b>}
        <span>
          <span className="cd-role__as">{as}</span> {person}
        </span>
        {children && <div className="cd-role__end">{children}</div>}
      </div>
    </div>
  )
}
