// Keeps people from being tidied away while something of theirs begins anew.
import type { Transaction } from '#graphql/operation/operation.ts'

/** Until the transaction ends. Ahead of any date or opportunity: whoever tidies takes the person first, too. */
export async function holdGuests(
  { db }: Transaction,
  { id = null, email = null }: { id?: number | null; email?: string | null },
): Promise<void> {
  await db.$queryRaw`
    SELECT id FROM "Person" WHERE id = ${id} OR email = ${email} ORDER BY id FOR NO KEY UPDATE`
}
