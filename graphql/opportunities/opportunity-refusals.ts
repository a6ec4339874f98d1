// Why something about an opportunity is refused.
import { Refusal } from '#graphql/operation/refusal.ts'

/** More people were accepted than would be wanted. */
export class WantedBelowAccepted extends Refusal {
  readonly accepted: number
  constructor(accepted = 0) {
    super()
    this.accepted = accepted
  }
}
