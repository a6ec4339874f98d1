// An organisation has ended: its owner or the officer closes it, and what it had on is called off.
import { WrongState } from '#graphql/events/event-refusals.ts'
import { operation } from '#graphql/operation/operation.ts'
import { callOffWhatIsAhead, letGo } from '#graphql/organisations/close-organisation.ts'
import {
  assertUnchanged,
  decideOrganisation,
  subjectOf,
} from '#graphql/organisations/decide-organisation.ts'
import { lockOrganisation } from '#graphql/organisations/find-organisation.ts'
import { isClaimUndecided, isOfficeKind } from '#graphql/organisations/organisation.ts'
import { archiveOrganisationInput } from '#graphql/organisations/organisation-input.ts'

/**
 * Refuses with Stale, or WrongState where it is closed already, is claimed and not decided on, or is an office:
 * whoever it looks after would be looked after by nobody.
 */
export const archiveOrganisation = operation({
  permission: 'organisation.archive',
  input: archiveOrganisationInput,
  async run(tx, { organisationId, version, reason }) {
    const organisation = await lockOrganisation(tx, organisationId)
    tx.allow(subjectOf(organisation))
    if (isOfficeKind(organisation.kind)) throw new WrongState()
    if (organisation.state === 'archived' || isClaimUndecided(organisation)) throw new WrongState()
    assertUnchanged(organisation, version)
    // Where one text has to do, as among those who decide, it holds what was said in either language.
    const said = [reason.cy, reason.en].filter(Boolean).join('\n\n')
    await letGo(tx, organisationId, said)
    await callOffWhatIsAhead(tx, organisationId, reason)
    // What nobody vouched for when it closed is not shown afterwards either.
    if (organisation.state !== 'verified') {
      await tx.db.organisation.update({
        where: { id: organisationId },
        data: { verifiedAt: null },
        select: { id: true },
      })
    }
    return decideOrganisation(tx, organisation, 'archive', { decision: 'archive', reason: said })
  },
})
