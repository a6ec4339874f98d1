// Tells the liaison officers in whose remit an organisation works that something waits for them.
import { officersFor } from '#graphql/links/choose-officer.ts'
import type { Telling } from '#graphql/notices/tell.ts'
import type { Transaction } from '#graphql/operation/operation.ts'

/** Each is told once, and nobody of what they did themselves, nor of what others decide about a body of theirs. None of them means that the queue alone tells of it. */
export async function tellOfficers(
  tx: Transaction,
  { id: organisationId, councils }: { id: number; councils: readonly string[] },
  told: Pick<Telling, 'kind' | 'facts'>,
): Promise<void> {
  const officers = await officersFor(tx, councils)
  const members = await tx.db.membership.findMany({
    where: { organisationId, until: null, personId: { in: officers.map(({ id }) => id) } },
    select: { personId: true },
  })
  const concerned = [tx.viewer.personId, ...members.map(({ personId }) => personId)]
  const others = officers.filter(({ id }) => !concerned.includes(id))
  await tx.tell(...others.map(({ id }) => ({ ...told, to: { personId: id } }) as Telling))
}
