// Whether this person can put themselves forward for this, now.
import { OpportunityClosed } from '#graphql/applications/application-refusals.ts'
import { InvalidInput } from '#graphql/operation/refusal.ts'
import type { HeldOpportunity } from '#graphql/opportunities/lock-opportunity.ts'
import { closedBecause } from '#graphql/opportunities/opportunity.ts'
import { needsAge, youngestAge } from '#graphql/signups/signup.ts'
import { TooYoung } from '#graphql/signups/signup-refusals.ts'
import { looksLikeCrimeReport } from '#graphql/text/looks-like-crime-report.ts'
import { LooksLikeCrimeReport } from '#graphql/text/looks-like-crime-report-refusal.ts'
import { londonDate } from '#graphql/time/london-time.ts'

/** Throws OpportunityClosed. */
export function assertOpen(opportunity: HeldOpportunity, now: Date): void {
  const because = closedBecause(opportunity, londonDate(now))
  if (because) throw new OpportunityClosed(because)
}

type Offer = { age?: number | null; message: string | null; notACrime: boolean }

/** Throws TooYoung, LooksLikeCrimeReport, or InvalidInput where an age is wanted. */
export function assertSuits(opportunity: HeldOpportunity, offer: Offer): void {
  if (needsAge(opportunity)) {
    const minimumAge = youngestAge(opportunity)
    if (offer.age === null || offer.age === undefined) {
      throw new InvalidInput([{ path: ['age'], code: 'required', limit: null }])
    }
    if (offer.age < minimumAge) throw new TooYoung(minimumAge)
  }
  const { message, notACrime } = offer
  if (message && !notACrime && looksLikeCrimeReport(message)) throw new LooksLikeCrimeReport()
}
