import type { ReactNode } from 'react'
import { Pictogram, type PictogramKind } from './pictogram.tsx'

/** What kind of thing this is, above the page's heading: pictogram and word. */
export function Kicker({ kind, children }: { kind?: PictogramKind; children: ReactNode }) {
  return (
    <p className="cd-kicker">
      {kind && <Pictogram kind={kind} />}
      {children}
    </p>
  )
}
