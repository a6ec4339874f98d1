// One side of its links is no more: every one of them that is open is let go.
import { takeTurnWithLinks } from '#graphql/links/choose-officer.ts'
import { linkStepFrom } from '#graphql/links/link.ts'
import { holdLink } from '#graphql/links/lock-link.ts'
import { settleTasks, stepLink } from '#graphql/links/step-link.ts'
import { linkFacts, recipientsFor } from '#graphql/links/tell-sides.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import type { Prisma } from '#prisma/client.ts'

/** The open links to which an organisation is a side. */
export const openLinksOf = (organisationId: number): Prisma.LinkWhereInput => ({
  stage: { not: 'closed' },
  OR: [{ askedById: organisationId }, { withId: organisationId }],
})

/** The other side, as far as it knows of the link, and the officer are told. Lock the organisation first. */
export async function closeLinksOf(
  tx: Transaction,
  organisationId: number,
  reason: string | null,
): Promise<void> {
  await takeTurnWithLinks(tx)
  const open = await tx.db.link.findMany({
    where: openLinksOf(organisationId),
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  for (const { id } of open) {
    const link = await holdLink(tx, id)
    const step = linkStepFrom(link.stage, 'letGo')
    if (!step) continue
    await stepLink(tx, link, step, { columns: { closedAt: tx.now, outcomeNote: reason } })
    await settleTasks(tx, link)
    const other = link.askedById === organisationId ? link.introducedAt && link.with : link.askedBy
    const sides = other ? await recipientsFor(tx, other) : []
    const isTold = sides.some(({ personId }) => personId === link.officerId)
    const officer = link.officerId === null || isTold ? [] : [{ personId: link.officerId }]
    const facts = { ...linkFacts(link), outcome: 'let_go', note: reason }
    const others = [...sides, ...officer].filter((to) => to.personId !== tx.viewer.personId)
    await tx.tell(...others.map((to) => ({ kind: 'link.closed' as const, to, facts })))
  }
}
