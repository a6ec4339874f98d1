// An officer goes, or looks after other councils: the links that were theirs go to another officer, or stand without one.
import { chooseOfficer, officersFor, takeTurnWithLinks } from '#graphql/links/choose-officer.ts'
import { reachOf, withReach } from '#graphql/links/link-access.ts'
import { linkFacts } from '#graphql/links/tell-sides.ts'
import type { Transaction } from '#graphql/operation/operation.ts'

/**
 * Hands on every open link of a person that is not in their remit any more, with what was still to be done
 * about it; whoever takes over is told. Where nobody else looks after its area it stands in the officers'
 * queue. Call it after the membership has been changed, with its organisation locked.
 */
export async function releaseLinks(tx: Transaction, personId: number): Promise<void> {
  await takeTurnWithLinks(tx)
  const held = await tx.db.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Link" AS link
    WHERE stage <> 'closed' AND ("officerId" = ${personId} OR EXISTS (
      SELECT FROM "Task" WHERE "linkId" = link.id AND "ownerId" = ${personId} AND "doneAt" IS NULL))
    ORDER BY id FOR UPDATE`
  for (const { id } of held) await releaseLink(tx, id, personId)
}

async function releaseLink(tx: Transaction, linkId: number, personId: number) {
  const link = await tx.db.link.findUniqueOrThrow({
    where: { id: linkId },
    include: { askedBy: { include: withReach }, with: true },
  })
  const councils = reachOf(link.askedBy.areas)
  if ((await officersFor(tx, councils)).some(({ id }) => id === personId)) return
  // What they owed about somebody else's link is that officer's to see to.
  const theirs = link.officerId === personId
  const officer = theirs ? await chooseOfficer(tx, councils) : { id: link.officerId, name: '' }
  await tx.db.task.updateMany({
    where: { linkId, ownerId: personId, doneAt: null },
    data: { ownerId: officer?.id ?? null },
  })
  if (!theirs) return
  await tx.db.link.update({
    where: { id: linkId },
    data: { officerId: officer?.id ?? null, version: { increment: 1 } },
    select: { id: true },
  })
  await tx.record({
    action: 'link.assigned',
    subject: 'Link',
    subjectId: linkId,
    organisationId: link.askedById,
    facts: { officerId: officer?.id ?? null, before: personId },
  })
  if (!officer?.id || officer.id === tx.viewer.personId) return
  const facts = { ...linkFacts({ ...link, officerId: officer.id }), entryId: null }
  await tx.tell({ kind: 'link.assigned', to: { personId: officer.id }, facts })
}
