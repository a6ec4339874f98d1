// A guest turns out to be whom the address belongs to: from now on the organisers see them.
import type { Transaction } from '#graphql/operation/operation.ts'

export async function markHeardOf(
  { db, now }: Pick<Transaction, 'db' | 'now'>,
  { id, email }: { id: number; email: string | null },
): Promise<void> {
  if (email === null) return
  await db.person.updateMany({
    where: { id, emailConfirmedAt: null },
    data: { emailConfirmedAt: now },
  })
}
