// What is written down about a link of the demonstration.
import type { ContactKind, PreferredLanguage, Ring } from '#prisma/client.ts'

/** What comes next, and so many days from today when. */
export type NextScript = readonly [what: string, inDays: number]

/** Days are counted back from today. */
export type LinkStepScript =
  | {
      days: number
      note: string
      kind: ContactKind
      /** Both sides read it where this is left out. */
      ring?: Extract<Ring, 'office' | 'officers' | 'me'>
      /** Whether one of the sides was heard from. */
      heard?: true
      /** Written by a side itself, not by the officer. */
      by?: 'asker' | 'partner'
      next?: NextScript
    }
  | { days: number; partner: string }
  | { days: number; introduced: NextScript }
  | { days: number; pulling: NextScript }
  | { days: number; easing: NextScript }
  | { days: number; tied: string }
  | { days: number; letGo: string }
  /** Taken back by the side that asked. */
  | { days: number; withdrawn: string }

export type LinkScript = {
  asker: string
  /** A partner's key, or the commissioner's office. */
  with?: string
  purpose: string
  language?: PreferredLanguage
  days: number
  /** Opened by the officer on the group's behalf, rather than asked. */
  opened?: NextScript
  steps: readonly LinkStepScript[]
}
