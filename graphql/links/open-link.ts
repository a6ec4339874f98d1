// The liaison officer opens a link on behalf of an organisation.
import { viewerNow } from '#graphql/access/viewer-now.ts'
import { beginLink, lockAsker } from '#graphql/links/begin-link.ts'
import { takeTurnWithLinks } from '#graphql/links/choose-officer.ts'
import { findPartner } from '#graphql/links/find-partner.ts'
import { openLinkInput } from '#graphql/links/link-input.ts'
import { tellSides } from '#graphql/links/tell-sides.ts'
import { operation } from '#graphql/operation/operation.ts'
import { writeTask } from '#graphql/tasks/write-task.ts'

/** Refuses with NotVerified or AlreadyAsked. */
export const openLink = operation({
  permission: 'link.open',
  input: openLinkInput,
  async run(tx, { organisationId, withId, purpose, language, nextAction, nextActionOn }) {
    const asker = await lockAsker(tx, organisationId, withId ?? null)
    await takeTurnWithLinks(tx)
    tx.viewer = await viewerNow(tx.db, tx.viewer)
    tx.allow(asker)
    const partner = withId ? await findPartner(tx, withId, organisationId) : null
    const officerId = tx.viewer.personId
    const link = await beginLink(tx, asker, {
      action: 'opened',
      askedById: organisationId,
      withId: partner?.id ?? null,
      officerId,
      purpose,
      language,
    })
    await writeTask(tx, {
      linkId: link.id,
      ownerId: officerId,
      what: nextAction,
      dueOn: nextActionOn,
    })
    const told = { id: link.id, askedBy: asker, with: partner, officerId, introducedAt: null }
    await tellSides(tx, told, { kind: 'link.opened' })
    return link
  },
})
