// Closes a link: tied, so that it holds without the officer, or let go, with a reason that both sides read.
import { WrongState } from '#graphql/events/event-refusals.ts'
import { closeLinkInput } from '#graphql/links/link-input.ts'
import { linkStepFrom } from '#graphql/links/link.ts'
import { assertFresh, lockLink } from '#graphql/links/lock-link.ts'
import { settleTasks, stepLink } from '#graphql/links/step-link.ts'
import { tellSides } from '#graphql/links/tell-sides.ts'
import { operation } from '#graphql/operation/operation.ts'

/** Whatever was still to be done about it is done with. Refuses with WrongState or Stale. */
export const closeLink = operation({
  permission: 'link.work',
  input: closeLinkInput,
  async run(tx, { linkId, version, outcome, note }) {
    const link = await lockLink(tx, linkId)
    tx.allow(link)
    assertFresh(link, version)
    const step = linkStepFrom(link.stage, outcome === 'tied' ? 'tie' : 'letGo')
    if (!step) throw new WrongState()
    await stepLink(tx, link, step, { columns: { closedAt: tx.now, outcomeNote: note } })
    await settleTasks(tx, link)
    await tellSides(tx, link, { kind: 'link.closed', outcome, note })
    return link
  },
})
