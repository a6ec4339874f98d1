import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

/** green: checked, done · clay: waits for somebody · line: neutral · error: gone wrong. */
export type TagKind = 'green' | 'clay' | 'line' | 'error'

export interface TagProps {
  kind?: TagKind
  children: ReactNode
  className?: string
}

/** The words carry the state; the colour only repeats it. */
export function Tag({ kind = 'green', children, className }: TagProps) {
  return (
    <strong
      className={classNames('govuk-tag', kind !== 'green' && `govuk-tag--${kind}`, className)}
    >
      {children}
    </strong>
  )
}
