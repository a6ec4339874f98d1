import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

/** `apart`: where a rule or a board stands right below. */
export function ButtonGroup({ children, apart }: { children: ReactNode; apart?: boolean }) {
  return <div className={classNames('govuk-button-group', apart && 'cd-apart')}>{children}</div>
}
