// Introduces the two sides of a link: each is sent how to reach the other.
import { NotVerified, WrongState } from '#graphql/events/event-refusals.ts'
import { introduceLinkInput } from '#graphql/links/link-input.ts'
import { NobodyToTell, NoPartner } from '#graphql/links/link-refusals.ts'
import { linkStepFrom } from '#graphql/links/link.ts'
import { assertFresh, lockLink } from '#graphql/links/lock-link.ts'
import { stepLink } from '#graphql/links/step-link.ts'
import { linkFacts, recipientsFor } from '#graphql/links/tell-sides.ts'
import { operation } from '#graphql/operation/operation.ts'
import { textOf } from '#graphql/text/schema.ts'

/** Refuses with WrongState, NoPartner, NotVerified, NobodyToTell or Stale. */
export const introduceLink = operation({
  permission: 'link.work',
  input: introduceLinkInput,
  async run(tx, { linkId, version, ...next }) {
    const link = await lockLink(tx, linkId)
    tx.allow(link)
    assertFresh(link, version)
    const step = linkStepFrom(link.stage, 'introduce')
    if (!step) throw new WrongState()
    const { askedBy: asker, with: partner } = link
    if (!partner) throw new NoPartner()
    if (asker.state !== 'verified') throw new NotVerified()
    if (partner.state !== 'verified' && partner.state !== 'unclaimed') throw new NotVerified()
    const toAsker = await recipientsFor(tx, asker)
    const toPartner = await recipientsFor(tx, partner)
    if (!toAsker.length) throw new NobodyToTell('asker')
    if (!toPartner.length) throw new NobodyToTell('partner')

    await stepLink(tx, link, step, { next, columns: { introducedAt: tx.now } })
    const facts = { ...linkFacts(link), purpose: link.purpose }
    const kind = 'link.introduced' as const
    const meeting = (side: typeof asker | typeof partner) => ({
      ...facts,
      meet: textOf('name', side),
      meetId: side.id,
    })
    await tx.tell(
      ...toAsker.map((to) => ({ kind, to, facts: meeting(partner) })),
      ...toPartner.map((to) => ({ kind, to, facts: meeting(asker) })),
    )
    return link
  },
})
