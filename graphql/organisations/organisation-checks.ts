// What can be found out about an organisation by looking, for the officer who verifies it. Rules only.
import { isWellFormed } from '#graphql/organisations/identifier.ts'
import { dialled } from '#graphql/text/telephone-number.ts'
import type { IdentifierScheme } from '#prisma/client.ts'

export type CheckCode =
  | 'identifiers_well_formed'
  | 'identifiers_not_elsewhere'
  | 'owner_address_confirmed'
  | 'contact_given'
  | 'areas_given'
  | 'no_near_identical_name'

export type Check = {
  code: CheckCode
  /** Null where there is nothing to look at, as with a group on no register. */
  passed: boolean | null
}

export type ToCheck = {
  contactEmail: string | null
  contactPhone: string | null
  identifiers: readonly { scheme: IdentifierScheme; value: string }[]
  areas: number
  ownersConfirmed: number
  /** Organisations with a near-identical name in the same area. */
  twins: number
  /** Organisations that carry one of the same numbers. */
  sameIdentifier: number
}

/** Everything that was looked at, always in the same order. */
export function checksOf(organisation: ToCheck): Check[] {
  const { identifiers } = organisation
  const onRegister = identifiers.length > 0
  return [
    {
      code: 'identifiers_well_formed',
      passed: onRegister ? identifiers.every(isWellFormed) : null,
    },
    { code: 'identifiers_not_elsewhere', passed: onRegister ? !organisation.sameIdentifier : null },
    { code: 'owner_address_confirmed', passed: organisation.ownersConfirmed > 0 },
    {
      code: 'contact_given',
      passed: Boolean(organisation.contactEmail ?? dialled(organisation.contactPhone ?? '')),
    },
    { code: 'areas_given', passed: organisation.areas > 0 },
    { code: 'no_near_identical_name', passed: organisation.twins === 0 },
  ]
}
