// Chooses the liaison officer who will look after a new link.
import type { Transaction } from '#graphql/operation/operation.ts'

/** Liaison officers of verified bodies whose remit covers one of some areas, by their codes; none means everywhere. */
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
          organisation: { state: 'verified' },
          remit: councils.length ? { some: { areaCode: { in: [...councils] } } } : { some: {} },
        },
      },
    },
    select: { id: true, name: true },
    orderBy: { id: 'asc' },
  })
}

/**
 * Takes hold of an officer before a link is given to them: whoever ends or changes what they look after comes
 * before this transaction, or waits for it and then finds the link. Hold the officer before the link.
 */
export async function holdOfficer({ db }: Pick<Transaction, 'db'>, personId: number) {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`officer:${personId}`}, 0))`
}

/** The one with the fewest open links, held, or null where nobody's remit covers it. */
export async function chooseOfficer(
  tx: Transaction,
  councils: readonly string[],
): Promise<{ id: number; name: string } | null> {
  const chosen = await leastBusy(tx, councils)
  if (!chosen) return null
  await holdOfficer(tx, chosen.id)
  // They may have gone while we waited for them.
  const officers = await officersFor(tx, councils)
  return officers.some(({ id }) => id === chosen.id) ? chosen : chooseOfficer(tx, councils)
}

async function leastBusy(tx: Transaction, councils: readonly string[]) {
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
