// Moves an introduced link on to where the sides pull together, or back.
import { WrongState } from '#graphql/events/event-refusals.ts'
import { moveLinkInput } from '#graphql/links/link-input.ts'
import { moveTo } from '#graphql/links/link.ts'
import { assertFresh, lockLink } from '#graphql/links/lock-link.ts'
import { stepLink } from '#graphql/links/step-link.ts'
import { tellSides } from '#graphql/links/tell-sides.ts'
import { operation } from '#graphql/operation/operation.ts'

/** Refuses with WrongState or Stale. */
export const moveLink = operation({
  permission: 'link.work',
  input: moveLinkInput,
  async run(tx, { linkId, version, stage, ...next }) {
    const link = await lockLink(tx, linkId)
    tx.allow(link)
    assertFresh(link, version)
    const step = moveTo(link.stage, stage)
    if (!step) throw new WrongState()
    await stepLink(tx, link, step, { next })
    if (step.notice) await tellSides(tx, link, { kind: 'link.moved', stage })
    return link
  },
})
