// Why something about an account is refused.
import { Refusal } from '#graphql/operation/refusal.ts'
import type { BilingualText } from '#graphql/text/bilingual-text.ts'

/** The address, the password or both are not those of an account. Which, nobody is told. */
export class WrongSignIn extends Refusal {}

/** Meanwhile somebody else has an account under that address. */
export class AddressTaken extends Refusal {}

/** The link was asked for by another account than the one signed in to. */
export class OtherAccount extends Refusal {}

export type Left = { organisationId: number; name: BilingualText }

/** Organisations would be left without an owner while others still need them. */
export class HandOverFirst extends Refusal {
  readonly organisations: Left[]
  constructor(organisations: Left[] = []) {
    super()
    this.organisations = organisations
  }
}

/** There is an administrator already. */
export class AdministratorExists extends Refusal {}
