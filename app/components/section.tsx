import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface SectionProps {
  heading: ReactNode
  children: ReactNode
  id?: string
  /** Stands closer to what comes before it. */
  near?: boolean
}

/** A part of a page, opened by the black rule. */
export function Section({ heading, children, id, near }: SectionProps) {
  return (
    <section className={classNames('cd-sec', near && 'cd-sec--near')} id={id}>
      <h2>{heading}</h2>
      {children}
    </section>
  )
}
