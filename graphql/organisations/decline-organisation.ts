// The officer does not verify an organisation, and says why.
import { operation } from '#graphql/operation/operation.ts'
import {
  assertUnchanged,
  decideOrganisation,
  subjectOf,
} from '#graphql/organisations/decide-organisation.ts'
import { lockOrganisation } from '#graphql/organisations/find-organisation.ts'
import { organisationWithReason } from '#graphql/organisations/organisation-input.ts'

/** Refuses with Stale or WrongState. */
export const declineOrganisation = operation({
  permission: 'organisation.verify',
  input: organisationWithReason,
  async run(tx, { organisationId, version, reason }) {
    const organisation = await lockOrganisation(tx, organisationId)
    tx.allow(subjectOf(organisation))
    assertUnchanged(organisation, version)
    return decideOrganisation(tx, organisation, 'decline', { decision: 'decline', reason })
  },
})
