import type { ReactNode } from 'react'

/** A person at the end: a name and a number. Opened by the 3 px rule, not a box of its own. */
export function HelpBox({ heading, children }: { heading: ReactNode; children: ReactNode }) {
  return (
    <section className="cd-help">
      <h2>{heading}</h2>
      {children}
    </section>
  )
}
