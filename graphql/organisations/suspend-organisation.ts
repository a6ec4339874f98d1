// The officer takes back a verification for now: nothing of the organisation is shown until it is given back,
// and whoever has a place at what it has coming is told.
import { releaseLinks } from '#graphql/links/release-links.ts'
import { operation, type Transaction } from '#graphql/operation/operation.ts'
import {
  assertUnchanged,
  decideOrganisation,
  subjectOf,
} from '#graphql/organisations/decide-organisation.ts'
import { lockOrganisation } from '#graphql/organisations/find-organisation.ts'
import { organisationWithReason } from '#graphql/organisations/organisation-input.ts'
import { tellWhatIsAhead } from '#graphql/organisations/tell-what-is-ahead.ts'

/** Refuses with Stale or WrongState. */
export const suspendOrganisation = operation({
  permission: 'organisation.verify',
  input: organisationWithReason,
  async run(tx, { organisationId, version, reason }) {
    const organisation = await lockOrganisation(tx, organisationId)
    tx.allow(subjectOf(organisation))
    assertUnchanged(organisation, version)
    const suspended = await decideOrganisation(tx, organisation, 'suspend', {
      decision: 'suspend',
      reason,
    })
    await releaseLinksOfOfficers(tx, organisationId)
    await tellWhatIsAhead(tx, organisationId, 'off')
    return suspended
  },
})

/** Its liaison officers are none until it is reinstated, so that others see to their links. */
async function releaseLinksOfOfficers(tx: Transaction, organisationId: number) {
  const officers = await tx.db.membership.findMany({
    where: { organisationId, role: 'liaison_officer', until: null },
    orderBy: { personId: 'asc' },
    select: { personId: true },
  })
  for (const { personId } of officers) await releaseLinks(tx, personId)
}
