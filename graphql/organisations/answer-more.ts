// The group answers, in words, what the officer asked.
import { operation } from '#graphql/operation/operation.ts'
import { decideOrganisation, subjectOf } from '#graphql/organisations/decide-organisation.ts'
import { lockOrganisation } from '#graphql/organisations/find-organisation.ts'
import { answerMoreInput } from '#graphql/organisations/organisation-input.ts'

/** Puts it back into the officer's queue, at its old place. Refuses with WrongState. */
export const answerMore = operation({
  permission: 'organisation.change',
  input: answerMoreInput,
  async run(tx, { organisationId, answer }) {
    const organisation = await lockOrganisation(tx, organisationId)
    tx.allow(subjectOf(organisation))
    return decideOrganisation(tx, organisation, 'answer', { decision: 'answer', reason: answer })
  },
})
