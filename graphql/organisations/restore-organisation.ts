// The officer brings a closed organisation back. What was called off stays called off.
import { currentOwners } from '#graphql/members/current-owners.ts'
import { operation } from '#graphql/operation/operation.ts'
import { noContact } from '#graphql/organisations/close-organisation.ts'
import { decideOrganisation, subjectOf } from '#graphql/organisations/decide-organisation.ts'
import { lockOrganisation } from '#graphql/organisations/find-organisation.ts'
import { organisationAlone } from '#graphql/organisations/organisation-input.ts'

/**
 * With its contact it waits to be verified, or without one to be claimed where none of its owners is left.
 * Refuses with WrongState.
 */
export const restoreOrganisation = operation({
  permission: 'organisation.verify',
  input: organisationAlone,
  async run(tx, { organisationId }) {
    const organisation = await lockOrganisation(tx, organisationId)
    tx.allow(subjectOf(organisation))
    const owners = await currentOwners(tx, organisationId)
    const action = owners.length ? 'restore' : 'relist'
    if (action === 'relist') {
      await tx.db.organisation.update({
        where: { id: organisationId },
        data: noContact,
        select: { id: true },
      })
    }
    return decideOrganisation(tx, organisation, action, { decision: 'restore' })
  },
})
