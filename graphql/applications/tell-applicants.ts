// Tells everybody who put themselves forward for an opportunity, and is waiting for an answer or has a yes.
import { addressed, withRecipient } from '#graphql/applications/application-notice.ts'
import { standing } from '#graphql/applications/application.ts'
import type { Telling } from '#graphql/notices/tell.ts'
import type { Transaction } from '#graphql/operation/operation.ts'

type Told = Pick<
  Extract<Telling, { kind: `opportunity.${'cancelled' | 'unpublished' | 'onAgain'}` }>,
  'kind' | 'facts'
>

/** Each once. The opportunity must be locked. */
export async function tellApplicants(
  tx: Transaction,
  opportunityId: number,
  told: Told,
): Promise<void> {
  const applications = await tx.db.application.findMany({
    where: { opportunityId, state: { in: [...standing] } },
    include: withRecipient,
    orderBy: { id: 'asc' },
  })
  await tx.tell(...applications.map((one) => ({ ...told, ...addressed(one) }) as Telling))
}
