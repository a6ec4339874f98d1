// Why something about a link is refused.
import { Refusal } from '#graphql/operation/refusal.ts'

/** The same ask of the same partner is open already. */
export class AlreadyAsked extends Refusal {
  readonly number: number
  constructor(number = 0) {
    super()
    this.number = number
  }
}

/** There is nobody yet to introduce the asking organisation to. */
export class NoPartner extends Refusal {}

export type Side = 'asker' | 'partner'

/** A side of the link has neither a member who could be told nor an address. */
export class NobodyToTell extends Refusal {
  readonly side: Side
  constructor(side: Side = 'partner') {
    super()
    this.side = side
  }
}

/** The asking organisation is not in this officer's remit. */
export class OutsideRemit extends Refusal {}
