// Chooses the liaison officer who will look after a new link.
import type { Transaction } from '#graphql/operation/operation.ts'

/** Liaison officers whose remit covers one of some areas, by their codes; none means everywhere. */
export async function officersFor(
  tx: Pick<Transaction, 'db'>,
  councils: readonly string[],
): Promise<{ id: number; name: string }[]> {
  return tx.db.person.findMany({
    where: {
      memberships: {
        some: {
          role: 'liaison_officer',
          until: null,
          remit: councils.length ? { some: { areaCode: { in: [...councils] } } } : { some: {} },
        },
      },
    },
    select: { id: true, name: true },
    orderBy: { id: 'asc' },
  })
}

/** The one with the fewest open links, or null where nobody's remit covers it. */
export async function chooseOfficer(tx: Transaction, councils: readonly string[]) {
  const officers = await officersFor(tx, councils)
  const busy = await tx.db.link.groupBy({
    by: ['officerId'],
    where: { officerId: { in: officers.map((one) => one.id) }, stage: { not: 'closed' } },
    _count: true,
  })
  const openLinks = new Map(busy.map((one) => [one.officerId, one._count]))
  const load = ({ id }: { id: number }) => openLinks.get(id) ?? 0
  return officers.sort((one, other) => load(one) - load(other) || one.id - other.id)[0] ?? null
}
