import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface HintProps {
  id?: string
  children: ReactNode
  lang?: string
  className?: string
}

export function Hint({ id, children, lang, className }: HintProps) {
  return (
    <div id={id} className={classNames('govuk-hint', className)} lang={lang}>
      {children}
    </div>
  )
}
