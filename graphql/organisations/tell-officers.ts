// Tells the liaison officers in whose remit an organisation works that something waits for them.
import { officersFor } from '#graphql/links/choose-officer.ts'
import type { Telling } from '#graphql/notices/tell.ts'
import type { Transaction } from '#graphql/operation/operation.ts'

/** Each is told once, and nobody of what they did themselves. None of them means that the queue alone tells of it. */
export async function tellOfficers(
  tx: Transaction,
  { councils }: { councils: readonly string[] },
  told: Pick<Telling, 'kind' | 'facts'>,
): Promise<void> {
  const officers = await officersFor(tx, councils)
  const others = officers.filter(({ id }) => id !== tx.viewer.personId)
  await tx.tell(...others.map(({ id }) => ({ ...told, to: { personId: id } }) as Telling))
}
