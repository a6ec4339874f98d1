// Whoever wrote an entry of the log takes it back: nobody reads it any more.
import { keepLastHeard } from '#graphql/links/last-heard.ts'
import { withdrawEntryInput } from '#graphql/links/link-input.ts'
import { lockEntry } from '#graphql/links/lock-entry.ts'
import { toldTo } from '#graphql/links/log-words.ts'
import { operation } from '#graphql/operation/operation.ts'

/** The history keeps that there was one, and no words. */
export const withdrawEntry = operation({
  permission: 'link.note',
  input: withdrawEntryInput,
  async run(tx, { entryId }) {
    const { link, entry } = await lockEntry(tx, entryId)
    await tx.db.logEntry.delete({ where: { id: entryId }, select: { id: true } })
    if (entry.heardFrom) await keepLastHeard(tx, link)
    await tx.record({
      action: 'link.noteWithdrawn',
      subject: 'Link',
      subjectId: link.id,
      organisationId: toldTo(link, entry.ring),
      facts: { logEntryId: entryId, ring: entry.ring },
    })
    return link
  },
})
