// Why something about an organisation is refused.
import { Refusal } from '#graphql/operation/refusal.ts'

/** There are organisations of a near-identical name in the same area. Saying that it is new goes past this. */
export class SimilarExists extends Refusal {
  readonly organisationIds: number[]
  constructor(organisationIds: number[] = []) {
    super()
    this.organisationIds = organisationIds
  }
}

/** Somebody already says that it is theirs, and it is the same person. */
export class AlreadyClaimed extends Refusal {}

/** Only an administrator sets up a commissioner's office or a county voluntary council. */
export class SetUpByAdministrator extends Refusal {}

/** They have claimed as many organisations as may wait for the officer at a time. */
export class ClaimsUndecided extends Refusal {}
