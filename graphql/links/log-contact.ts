// Notes what was said or done with whom, in a ring.
import { WrongState } from '#graphql/events/event-refusals.ts'
import { logContactInput } from '#graphql/links/link-input.ts'
import { looksAfterLink } from '#graphql/links/link-access.ts'
import { lockLink } from '#graphql/links/lock-link.ts'
import { ringsToWrite } from '#graphql/links/ring.ts'
import { setNext, settleTasks } from '#graphql/links/step-link.ts'
import { operation } from '#graphql/operation/operation.ts'
import { NotAllowed } from '#graphql/operation/refusal.ts'

/** What a side writes itself counts as a word from it. Refuses with WrongState where the link is closed. */
export const logContact = operation({
  permission: 'link.note',
  input: logContactInput,
  async run(tx, { linkId, kind, ring, text, heardFrom, nextAction, nextActionOn, doneTaskId }) {
    const link = await lockLink(tx, linkId)
    tx.allow({ councils: link.councils, organisationIds: [link.askedById, link.withId] })
    if (!tx.viewer.system && !ringsToWrite(tx.viewer, link).includes(ring)) throw new NotAllowed()
    const byOfficer = tx.viewer.system || looksAfterLink(tx.viewer, link)
    if (!byOfficer && (nextAction || doneTaskId)) throw new NotAllowed()
    if (link.stage === 'closed') throw new WrongState()

    const heard = heardFrom || !byOfficer
    const entry = await tx.db.logEntry.create({
      data: { linkId, kind, ring, text, heardFrom: heard, byId: tx.viewer.personId, at: tx.now },
      select: { id: true },
    })
    if (heard) {
      await tx.db.link.update({
        where: { id: linkId },
        data: { lastHeardAt: tx.now },
        select: { id: true },
      })
    }
    await tx.record({
      action: 'link.noted',
      subject: 'Link',
      subjectId: linkId,
      // That there is a private note at all is not the organisation's to know.
      organisationId: ring === 'parties' ? link.askedById : null,
      facts: { logEntryId: entry.id, kind, ring, heardFrom: heard },
    })
    if (nextAction && nextActionOn) {
      await setNext(tx, link, { nextAction, nextActionOn, doneTaskId })
    } else if (doneTaskId) await settleTasks(tx, link, { id: doneTaskId })
    return link
  },
})
