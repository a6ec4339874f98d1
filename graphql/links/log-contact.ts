// Notes what was said or done with whom, in a ring.
import { WrongState } from '#graphql/events/event-refusals.ts'
import { keepLastHeard } from '#graphql/links/last-heard.ts'
import { contactInput, logContactInput } from '#graphql/links/link-input.ts'
import { lockLink } from '#graphql/links/lock-link.ts'
import { sayingOf, toldTo, wordsOf } from '#graphql/links/log-words.ts'
import { setNext, settleTasks } from '#graphql/links/step-link.ts'
import { linkFacts } from '#graphql/links/tell-sides.ts'
import { operation, readInput } from '#graphql/operation/operation.ts'
import { NotAllowed } from '#graphql/operation/refusal.ts'

/** Of a side's own words the officer is told. Refuses with WrongState where the link is closed. */
export const logContact = operation({
  permission: 'link.note',
  input: logContactInput,
  async run(tx, { linkId, ...raw }) {
    const link = await lockLink(tx, linkId)
    tx.allow({ councils: link.councils, organisationIds: [link.askedById, link.withId] })
    const saying = sayingOf(tx, link)
    const { nextAction, nextActionOn, doneTaskId, ...said } = await readInput(
      contactInput(saying),
      raw,
    )
    if (!saying.byOfficer && (nextAction || doneTaskId)) throw new NotAllowed()
    const words = wordsOf(tx, link, said)
    if (link.stage === 'closed') throw new WrongState()

    const { kind, ring, heardFrom } = words
    const entry = await tx.db.logEntry.create({
      data: { linkId, ...words, byId: tx.viewer.personId, at: tx.now },
      select: { id: true },
    })
    if (heardFrom) await keepLastHeard(tx, link)
    if (!saying.byOfficer && link.officerId) {
      const to = { personId: link.officerId }
      await tx.tell({ kind: 'link.noted', to, facts: linkFacts(link) })
    }
    await tx.record({
      action: 'link.noted',
      subject: 'Link',
      subjectId: linkId,
      organisationId: toldTo(link, ring),
      facts: { logEntryId: entry.id, kind, ring, heardFrom },
    })
    if (nextAction && nextActionOn) {
      await setNext(tx, link, { nextAction, nextActionOn, doneTaskId })
    } else if (doneTaskId) await settleTasks(tx, link, { id: doneTaskId })
    return link
  },
})
