// The organisation that asked for a link takes its ask back, before anybody is introduced.
import { WrongState } from '#graphql/events/event-refusals.ts'
import { withdrawLinkInput } from '#graphql/links/link-input.ts'
import { linkStepFrom } from '#graphql/links/link.ts'
import { assertFresh, lockLink } from '#graphql/links/lock-link.ts'
import { settleTasks, stepLink } from '#graphql/links/step-link.ts'
import { linkFacts } from '#graphql/links/tell-sides.ts'
import { operation } from '#graphql/operation/operation.ts'

/** The officer who looks after it is told. Refuses with WrongState or Stale. */
export const withdrawLink = operation({
  permission: 'link.ask',
  input: withdrawLinkInput,
  async run(tx, { linkId, version, note }) {
    const link = await lockLink(tx, linkId)
    tx.allow({ organisationId: link.askedById })
    assertFresh(link, version)
    const step = linkStepFrom(link.stage, 'withdraw')
    if (!step) throw new WrongState()
    await stepLink(tx, link, step, { columns: { closedAt: tx.now, outcomeNote: note } })
    await settleTasks(tx, link)
    if (link.officerId) {
      const to = { personId: link.officerId }
      await tx.tell({ kind: 'link.withdrawn', to, facts: { ...linkFacts(link), note } })
    }
    return link
  },
})
