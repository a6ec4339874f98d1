// Chooses the liaison officer who will look after a new link.
import type { Transaction } from '#graphql/operation/operation.ts'

export type OfficerInRemit = {
  id: number
  name: string
  /** For which they look after the area. */
  body: { id: number; nameEn: string | null; nameCy: string | null }
}

/** Liaison officers of verified bodies whose remit covers one of some areas, by their codes; none means everywhere. */
export async function officersFor(
  tx: Pick<Transaction, 'db'>,
  councils: readonly string[],
): Promise<OfficerInRemit[]> {
  const held = await tx.db.membership.findMany({
    where: {
      role: 'liaison_officer',
      until: null,
      organisation: { state: 'verified' },
      remit: councils.length ? { some: { areaCode: { in: [...councils] } } } : { some: {} },
    },
    select: {
      person: { select: { id: true, name: true } },
      organisation: { select: { id: true, nameEn: true, nameCy: true } },
    },
    orderBy: [{ personId: 'asc' }, { id: 'asc' }],
    distinct: ['personId'],
  })
  return held.map(({ person, organisation }) => ({ ...person, body: organisation }))
}

/**
 * One at a time links change hands: whoever gives one to an officer, or changes several, waits here for their turn,
 * and whoever ends or changes what an officer looks after finds every link that was given to them. Wait after
 * locking organisations, and before any link.
 */
export async function takeTurnWithLinks({ db }: Pick<Transaction, 'db'>): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('links', 0))`
}

/** The one with the fewest open links, or null where nobody's remit covers it. Take the turn with links before. */
export async function chooseOfficer(
  tx: Transaction,
  councils: readonly string[],
): Promise<{ id: number; name: string } | null> {
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
