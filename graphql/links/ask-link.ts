// A verified organisation asks to be linked: with a partner, with the commissioner's office, or with whoever fits.
import { beginLink, lockAsker } from '#graphql/links/begin-link.ts'
import { chooseOfficer, takeTurnWithLinks } from '#graphql/links/choose-officer.ts'
import { findOffice, findPartner } from '#graphql/links/find-partner.ts'
import { askLinkInput } from '#graphql/links/link-input.ts'
import { linkFacts } from '#graphql/links/tell-sides.ts'
import { operation } from '#graphql/operation/operation.ts'
import { LooksLikeCrimeReport } from '#graphql/text/looks-like-crime-report-refusal.ts'
import { looksLikeCrimeReport } from '#graphql/text/looks-like-crime-report.ts'

/** Refuses with NotVerified, AlreadyAsked or LooksLikeCrimeReport. */
export const askLink = operation({
  permission: 'link.ask',
  input: askLinkInput,
  async run(tx, { organisationId, withId, withOffice, purpose, language, notACrime }) {
    const partnerId = withOffice ? await findOffice(tx, organisationId) : (withId ?? null)
    const asker = await lockAsker(tx, organisationId, partnerId)
    tx.allow({ organisationId })
    if (!notACrime && looksLikeCrimeReport(purpose)) throw new LooksLikeCrimeReport()
    const partner = partnerId ? await findPartner(tx, partnerId, organisationId) : null
    await takeTurnWithLinks(tx)
    const officer = await chooseOfficer(tx, asker.councils)
    const link = await beginLink(tx, asker, {
      action: 'asked',
      askedById: organisationId,
      withId: partner?.id ?? null,
      officerId: officer?.id ?? null,
      purpose,
      language,
    })
    if (officer) {
      const facts = linkFacts({ id: link.id, askedBy: asker, with: partner, officerId: officer.id })
      await tx.tell({ kind: 'link.asked', to: { personId: officer.id }, facts })
    }
    return link
  },
})
