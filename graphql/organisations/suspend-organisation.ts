// The officer takes back a verification for now: nothing of the organisation is shown until it is given back.
import { operation } from '#graphql/operation/operation.ts'
import {
  assertUnchanged,
  decideOrganisation,
  subjectOf,
} from '#graphql/organisations/decide-organisation.ts'
import { lockOrganisation } from '#graphql/organisations/find-organisation.ts'
import { organisationWithReason } from '#graphql/organisations/organisation-input.ts'

/** Refuses with Stale or WrongState. */
export const suspendOrganisation = operation({
  permission: 'organisation.verify',
  input: organisationWithReason,
  async run(tx, { organisationId, version, reason }) {
    const organisation = await lockOrganisation(tx, organisationId)
    tx.allow(subjectOf(organisation))
    assertUnchanged(organisation, version)
    return decideOrganisation(tx, organisation, 'suspend', { decision: 'suspend', reason })
  },
})
