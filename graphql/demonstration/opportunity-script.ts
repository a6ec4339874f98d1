// What is written down about an opportunity of the demonstration.
import type { Two } from '#graphql/demonstration/two.ts'
import type { VenueKey } from '#graphql/demonstration/venues.ts'
import type { WrittenState } from '#graphql/wordings/wording.ts'
import type { Timing } from '#prisma/client.ts'

export type OpportunityScript = {
  by: string
  title: Two
  description: Two
  timing: Timing
  timingText: Two
  /** Days from today on which it happens, or ends. */
  onDay?: number
  untilDay?: number
  /** Left out where it is done from home. */
  venue?: VenueKey
  skills?: Two
  /** English where this is left out. */
  heldIn?: readonly string[]
  minimumAge?: number
  wanted?: number
  requirements?: readonly { what: Two; why: Two }[]
  serves?: readonly number[]
  /** How many days ago it was published. */
  days: number
  /** How many were accepted, wait for an answer, were declined, and took it back. */
  offers?: readonly [accepted: number, waiting: number, declined?: number, withdrawn?: number]
  /** Who wrote the Welsh, where chance is not to say. */
  welsh?: WrittenState
  isDraft?: true
  isCancelled?: true
  isTakenDown?: true
}
