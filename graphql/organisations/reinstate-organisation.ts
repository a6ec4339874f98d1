// The officer gives a suspended organisation its verification back, and what it has coming is on again.
import { operation } from '#graphql/operation/operation.ts'
import { decideOrganisation, subjectOf } from '#graphql/organisations/decide-organisation.ts'
import { lockOrganisation } from '#graphql/organisations/find-organisation.ts'
import { organisationAlone } from '#graphql/organisations/organisation-input.ts'
import { tellWhatIsAhead } from '#graphql/organisations/tell-what-is-ahead.ts'

/** Refuses with WrongState. */
export const reinstateOrganisation = operation({
  permission: 'organisation.verify',
  input: organisationAlone,
  async run(tx, { organisationId }) {
    const organisation = await lockOrganisation(tx, organisationId)
    tx.allow(subjectOf(organisation))
    const answer = await decideOrganisation(tx, organisation, 'reinstate', {
      decision: 'reinstate',
    })
    await tellWhatIsAhead(tx, organisationId, 'onAgain')
    return answer
  },
})
