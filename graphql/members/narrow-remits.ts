// A body no longer works somewhere: its liaison officers look after nobody there either.
import { releaseLinks } from '#graphql/links/release-links.ts'
import type { Transaction } from '#graphql/operation/operation.ts'

/** Takes out of its officers' remits what is not among some areas, and hands their links on. Lock the body first. */
export async function narrowRemits(
  tx: Transaction,
  organisationId: number,
  codes: readonly string[],
): Promise<void> {
  const outside = { areaCode: { notIn: [...codes] } }
  const officers = await tx.db.membership.findMany({
    where: { organisationId, until: null, remit: { some: outside } },
    select: { id: true, personId: true },
    orderBy: { personId: 'asc' },
  })
  for (const { id, personId } of officers) {
    await tx.db.membership.update({
      where: { id },
      data: { remit: { deleteMany: outside }, version: { increment: 1 } },
      select: { id: true },
    })
    await releaseLinks(tx, personId)
  }
}
