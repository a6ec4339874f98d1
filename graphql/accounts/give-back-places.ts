// Somebody goes: what they still hold is given back, so that others can have it.
import { withRecipient as withApplicant } from '#graphql/applications/application-notice.ts'
import { isLive as isLiveApplication } from '#graphql/applications/application.ts'
import { moveApplication } from '#graphql/applications/move-application.ts'
import { holdOpportunity } from '#graphql/opportunities/lock-opportunity.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { lockSession } from '#graphql/sessions/lock-session.ts'
import { moveSignUp } from '#graphql/signups/move-sign-up.ts'
import { settleSession } from '#graphql/signups/settle-session.ts'
import { isWithdrawable } from '#graphql/signups/signup.ts'
import { withRecipient } from '#graphql/signups/signup-notice.ts'

/** Withdraws every sign-up for what is still to come, and every offer to help. Nobody is told but who gains. */
export async function giveBackPlaces(tx: Transaction, personIds: readonly number[]): Promise<void> {
  const of = { personId: { in: [...personIds] } }
  const signUps = await tx.db.signUp.findMany({
    where: { ...of, session: { startsAt: { gt: tx.now } } },
    orderBy: [{ sessionId: 'asc' }, { id: 'asc' }],
    select: { id: true, sessionId: true },
  })
  for (const { id, sessionId } of signUps) {
    const session = await lockSession(tx, sessionId)
    const signUp = await tx.db.signUp.findUniqueOrThrow({ where: { id }, include: withRecipient })
    if (!isWithdrawable(signUp, session, tx.now)) continue
    await moveSignUp(tx, session, signUp, 'withdraw', { quiet: true })
    await settleSession(tx, session)
  }
  const applications = await tx.db.application.findMany({
    where: of,
    orderBy: [{ opportunityId: 'asc' }, { id: 'asc' }],
    select: { id: true, opportunityId: true },
  })
  for (const { id, opportunityId } of applications) {
    const opportunity = await holdOpportunity(tx, opportunityId)
    const application = await tx.db.application.findUniqueOrThrow({
      where: { id },
      include: withApplicant,
    })
    if (isLiveApplication(application)) {
      await moveApplication(tx, opportunity, application, 'withdraw')
    }
  }
}
