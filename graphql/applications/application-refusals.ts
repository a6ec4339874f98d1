// Why something about an application is refused.
import type { ClosedBecause } from '#graphql/opportunities/opportunity.ts'
import { Refusal } from '#graphql/operation/refusal.ts'

/** Nobody can put themselves forward for it any more; "declined": not this person. */
export class OpportunityClosed extends Refusal {
  readonly because: ClosedBecause | 'declined'
  constructor(because: ClosedBecause | 'declined' = 'over') {
    super()
    this.because = because
  }
}

/** As many people as are wanted were accepted already. */
export class AllFound extends Refusal {}
