import type { ReactNode } from 'react'
import { Knot } from './knot.tsx'

export interface HeroProps {
  heading: ReactNode
  /** The question's form (PlaceForm) and what stands below it. */
  children: ReactNode
}

/** The home page's green band. */
export function Hero({ heading, children }: HeroProps) {
  return (
    <div className="cd-hero">
      <Knot className="cd-hero__knot" />
      <div className="govuk-width-container">
        <h1>{heading}</h1>
        {children}
      </div>
    </div>
  )
}
