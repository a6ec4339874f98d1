// An account goes that nobody ever came in by.
import type { Transaction } from '#graphql/operation/operation.ts'
import { erasePeople } from '#graphql/people/erase-people.ts'

/** Its address was never shown to be its own: what others wrote to it stays. The account must be locked. */
export async function eraseUnconfirmed(
  tx: Transaction,
  { id, personId }: { id: number; personId: number },
  action: 'account.declined' | 'account.lapsed',
): Promise<void> {
  await tx.record({ action, subject: 'Account', subjectId: id })
  await erasePeople(tx, [personId], [])
}
