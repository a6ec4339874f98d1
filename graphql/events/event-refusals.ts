// Why something about an event is refused.
import { Refusal } from '#graphql/operation/refusal.ts'
import type { Lack } from '#graphql/events/event.ts'
import { emptySides, type Texts } from '#graphql/wordings/wording.ts'

/** An organisation that is not verified prepares drafts, and publishes nothing. */
export class NotVerified extends Refusal {}

/** It lacks something that people need to know. */
export class NotReady extends Refusal {
  readonly lacks: Lack[]
  /** Where "languages" is among them: the paths of the texts to write, such as "description.cy". */
  readonly toWrite: string[]
  constructor(lacks: Lack[] = [], texts: Texts = {}) {
    super()
    this.lacks = lacks
    this.toWrite = lacks.includes('languages') ? emptySides(texts) : []
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
