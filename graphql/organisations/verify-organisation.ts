// The officer has looked, and vouches for an organisation until a day on which to look again.
import { operation } from '#graphql/operation/operation.ts'
import { InvalidInput } from '#graphql/operation/refusal.ts'
import {
  assertUnchanged,
  decideOrganisation,
  subjectOf,
} from '#graphql/organisations/decide-organisation.ts'
import { lockOrganisation } from '#graphql/organisations/find-organisation.ts'
import { verifyOrganisationInput } from '#graphql/organisations/organisation-input.ts'
import { londonDate } from '#graphql/time/london-time.ts'

/** Refuses with Stale where the group changed something since the officer looked, or WrongState. */
export const verifyOrganisation = operation({
  permission: 'organisation.verify',
  input: verifyOrganisationInput,
  async run(tx, { organisationId, version, evidence, reviewOn }) {
    const organisation = await lockOrganisation(tx, organisationId)
    tx.allow(subjectOf(organisation))
    assertUnchanged(organisation, version)
    if (reviewOn <= londonDate(tx.now)) {
      throw new InvalidInput([{ path: ['reviewOn'], code: 'not_to_come', limit: null }])
    }
    return decideOrganisation(tx, organisation, 'verify', {
      decision: 'verify',
      evidence,
      reviewOn,
    })
  },
})
