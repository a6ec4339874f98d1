// Who owns an organisation now.
import type { Transaction } from '#graphql/operation/operation.ts'

/** Numbers of the people who own an organisation now. Lock the organisation first where it decides something. */
export async function currentOwners(
  { db }: Pick<Transaction, 'db'>,
  organisationId: number,
): Promise<number[]> {
  const memberships = await db.membership.findMany({
    where: { organisationId, role: 'owner', until: null },
    select: { personId: true },
    orderBy: { id: 'asc' },
  })
  return memberships.map(({ personId }) => personId)
}
