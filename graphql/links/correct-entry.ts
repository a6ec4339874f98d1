// Whoever wrote an entry of the log puts it right; the log says since when it reads so.
import { keepLastHeard } from '#graphql/links/last-heard.ts'
import { correctEntryInput, entryInput } from '#graphql/links/link-input.ts'
import { lockEntry } from '#graphql/links/lock-entry.ts'
import { sayingOf, toldTo, wordsOf } from '#graphql/links/log-words.ts'
import { operation, readInput } from '#graphql/operation/operation.ts'

/** Also once the link is closed: what is wrong is put right. The history keeps that, and no words. */
export const correctEntry = operation({
  permission: 'link.note',
  input: correctEntryInput,
  async run(tx, { entryId, ...raw }) {
    const { link, entry } = await lockEntry(tx, entryId)
    const said = await readInput(entryInput(sayingOf(tx, link)), raw)
    const words = wordsOf(tx, link, said)
    await tx.db.logEntry.update({
      where: { id: entryId },
      data: { ...words, correctedAt: tx.now },
      select: { id: true },
    })
    if (entry.heardFrom || words.heardFrom) await keepLastHeard(tx, link)
    await tx.record({
      action: 'link.noteCorrected',
      subject: 'Link',
      subjectId: link.id,
      // That there is something private at all, or was, is not the organisation's to know.
      organisationId: toldTo(link, entry.ring) && toldTo(link, words.ring),
      facts: { logEntryId: entryId, before: entry.ring, ring: words.ring },
    })
    return link
  },
})
