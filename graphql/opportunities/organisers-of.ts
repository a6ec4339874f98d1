// Who looks after what an organisation publishes, and is told about it.
import type { Transaction } from '#graphql/operation/operation.ts'

/** Its owners and organisers now, each once. */
export function organisersOf(
  { db }: Pick<Transaction, 'db'>,
  organisationId: number,
): Promise<{ personId: number }[]> {
  return db.membership.findMany({
    where: { organisationId, until: null, role: { in: ['owner', 'organiser'] } },
    select: { personId: true },
    distinct: ['personId'],
    orderBy: { personId: 'asc' },
  })
}
