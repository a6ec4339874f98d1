// Makes whoever claimed an organisation its owner.
import { giveRole } from '#graphql/members/give-role.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { organisationStep } from '#graphql/organisations/organisation.ts'
import type { Organisation } from '#prisma/client.ts'

/** An unclaimed entry becomes a registered organisation; any other gets one more owner. */
export async function takeClaimed(
  tx: Transaction,
  organisation: Organisation,
  personId: number,
  action: 'claim' | 'acceptClaim',
): Promise<void> {
  const organisationId = organisation.id
  await giveRole(tx, { organisationId, personId, role: 'owner', remit: [] })
  const step = organisationStep(organisation.state, action)
  if (!step) return
  await tx.db.organisation.update({
    where: { id: organisationId },
    data: {
      state: step.to,
      registeredById: personId,
      // Whoever vouched for it vouched for those who had it before.
      verifiedAt: null,
      reviewOn: null,
      version: { increment: 1 },
    },
    select: { id: true },
  })
  await tx.record({
    action: `organisation.${step.history}`,
    subject: 'Organisation',
    subjectId: organisationId,
    organisationId,
  })
}
