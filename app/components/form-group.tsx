import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface FormGroupProps {
  children: ReactNode
  /** Whether anything in the group is wrong. */
  error?: boolean
  className?: string
}

export function FormGroup({ children, error, className }: FormGroupProps) {
  return (
    <div className={classNames('govuk-form-group', error && 'govuk-form-group--error', className)}>
      {children}
    </div>
  )
}
