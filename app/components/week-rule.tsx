import type { ReactNode } from 'react'

/** A black rule with the week's name, so that a long list keeps its beat. */
export function WeekRule({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <h2 className="cd-week" id={id}>
      {children}
    </h2>
  )
}
