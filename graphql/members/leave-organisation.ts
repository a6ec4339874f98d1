// A member leaves an organisation, with every role held there.
import { releaseLinks } from '#graphql/links/release-links.ts'
import { operation } from '#graphql/operation/operation.ts'
import { NotFound } from '#graphql/operation/refusal.ts'
import { assertOwnerRemains } from '#graphql/members/lock-membership.ts'
import { leaveOrganisationInput } from '#graphql/members/member-input.ts'
import { lockOrganisation } from '#graphql/organisations/find-organisation.ts'

/** Refuses with LastOwner: hand over first. Whoever closed it may leave it closed. */
export const leaveOrganisation = operation({
  permission: 'member.leave',
  input: leaveOrganisationInput,
  async run(tx, { organisationId }) {
    const organisation = await lockOrganisation(tx, organisationId)
    const personId = tx.viewer.personId
    tx.allow({ organisationId, personId })
    if (personId === null) throw new NotFound()
    if (organisation.state !== 'archived') await assertOwnerRemains(tx, organisationId, personId)
    const { count } = await tx.db.membership.updateMany({
      where: { organisationId, personId, until: null },
      data: { until: tx.now },
    })
    if (!count) throw new NotFound()
    await tx.record({
      action: 'member.left',
      subject: 'Organisation',
      subjectId: organisationId,
      organisationId,
    })
    await releaseLinks(tx, personId)
    return organisation
  },
})
