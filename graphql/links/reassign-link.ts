// Gives a link, and what is still to be done about it, to another officer.
import { viewerNow } from '#graphql/access/viewer-now.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { officersFor, takeTurnWithLinks } from '#graphql/links/choose-officer.ts'
import { reassignLinkInput } from '#graphql/links/link-input.ts'
import { OutsideRemit } from '#graphql/links/link-refusals.ts'
import { assertFresh, lockLink } from '#graphql/links/lock-link.ts'
import { linkFacts } from '#graphql/links/tell-sides.ts'
import { operation } from '#graphql/operation/operation.ts'
import { londonDay } from '#graphql/time/london-time.ts'

/**
 * A note for whoever takes it over stands in the log too, for the officers of the area: no side reads it, and no
 * history holds it. Refuses with OutsideRemit where that officer does not look after the asking organisation, WrongState
 * or Stale.
 */
export const reassignLink = operation({
  permission: 'link.assign',
  input: reassignLinkInput,
  async run(tx, { linkId, version, officerId, note }) {
    await takeTurnWithLinks(tx)
    tx.viewer = await viewerNow(tx.db, tx.viewer)
    const link = await lockLink(tx, linkId)
    tx.allow(link)
    assertFresh(link, version)
    if (link.stage === 'closed' || link.officerId === officerId) throw new WrongState()
    const officers = await officersFor(tx, link.councils)
    const officer = officers.find(({ id }) => id === officerId)
    if (!officer) throw new OutsideRemit()

    await tx.db.link.update({
      where: { id: linkId },
      data: { officerId, version: { increment: 1 } },
      select: { id: true },
    })
    await tx.db.task.updateMany({ where: { linkId, doneAt: null }, data: { ownerId: officerId } })
    await tx.record({
      action: 'link.assigned',
      subject: 'Link',
      subjectId: linkId,
      organisationId: link.askedById,
      facts: { officerId, before: link.officerId },
    })
    const entry =
      note &&
      (await tx.db.logEntry.create({
        data: {
          linkId,
          kind: 'note',
          ring: 'officers',
          text: note,
          byId: tx.viewer.personId,
          day: londonDay(tx.now),
          at: tx.now,
        },
        select: { id: true },
      }))
    if (officerId !== tx.viewer.personId) {
      const entryId = entry ? entry.id : null
      const facts = { ...linkFacts({ ...link, officerId }), entryId }
      await tx.tell({ kind: 'link.assigned', to: { personId: officerId }, facts })
    }
    return link
  },
})
