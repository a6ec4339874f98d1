// Why something about an event is refused.
import { Refusal } from '#graphql/operation/refusal.ts'
import type { Lack } from '#graphql/events/event.ts'

/** An organisation that is not verified prepares drafts, and publishes nothing. */
export class NotVerified extends Refusal {}

/** The event lacks something that people need to know. */
export class NotReady extends Refusal {
  readonly lacks: Lack[]
  constructor(lacks: Lack[] = []) {
    super()
    this.lacks = lacks
  }
}

/** Where it stands, this cannot be done to it. */
export class WrongState extends Refusal {}

/** More people hold places than would be left. */
export class CapacityBelowTaken extends Refusal {
  readonly path: string[]
  readonly taken: number
  constructor(path: string[] = [], taken = 0) {
    super()
    this.path = path
    this.taken = taken
  }
}
