// Says with whom a link is to be tied, before anybody is introduced.
import { WrongState } from '#graphql/events/event-refusals.ts'
import { findPartner } from '#graphql/links/find-partner.ts'
import { setPartnerInput } from '#graphql/links/link-input.ts'
import { linkStepFrom } from '#graphql/links/link.ts'
import { assertFresh, lockLink } from '#graphql/links/lock-link.ts'
import { stepLink } from '#graphql/links/step-link.ts'
import { operation } from '#graphql/operation/operation.ts'
import { holdOrganisations } from '#graphql/organisations/find-organisation.ts'

/** Refuses with WrongState once the sides are introduced, or Stale. */
export const setPartner = operation({
  permission: 'link.work',
  input: setPartnerInput,
  async run(tx, { linkId, version, withId }) {
    await holdOrganisations(tx, [withId])
    const link = await lockLink(tx, linkId)
    tx.allow(link)
    assertFresh(link, version)
    const step = linkStepFrom(link.stage, 'setPartner')
    if (!step) throw new WrongState()
    const partner = await findPartner(tx, withId, link.askedById)
    await stepLink(tx, link, step, { columns: { withId: partner.id }, facts: { withId } })
    return link
  },
})
