// Somebody goes: what they still hold is given back, so that others can have it.
import { withRecipient as withApplicant } from '#graphql/applications/application-notice.ts'
import { isLive as isLiveApplication } from '#graphql/applications/application.ts'
import { moveApplication } from '#graphql/applications/move-application.ts'
import { holdOpportunity } from '#graphql/opportunities/lock-opportunity.ts'
import { isOver } from '#graphql/opportunities/opportunity.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { holdSession } from '#graphql/signups/hold-session.ts'
import { moveSignUp } from '#graphql/signups/move-sign-up.ts'
import { settleSession } from '#graphql/signups/settle-session.ts'
import { isWithdrawable, liveStates } from '#graphql/signups/signup.ts'
import { withRecipient } from '#graphql/signups/signup-notice.ts'
import { londonDate } from '#graphql/time/london-time.ts'

/**
 * Withdraws every sign-up for what is still to come, and every offer to help with what is not over; who came to
 * what is over stays counted there. Nobody is told but who gains.
 */
export async function giveBackPlaces(tx: Transaction, personIds: readonly number[]): Promise<void> {
  const of = { personId: { in: [...personIds] } }
  const signUps = await tx.db.signUp.findMany({
    where: {
      ...of,
      state: { in: [...liveStates] },
      OR: [{ session: { startsAt: { gt: tx.now } } }, { state: { in: [...unanswered] } }],
    },
    orderBy: [{ sessionId: 'asc' }, { id: 'asc' }],
    select: { id: true, sessionId: true },
  })
  for (const { id, sessionId } of signUps) await giveBackPlace(tx, sessionId, id)
  const applications = await tx.db.application.findMany({
    where: of,
    orderBy: [{ opportunityId: 'asc' }, { id: 'asc' }],
    select: { id: true, opportunityId: true },
  })
  for (const { id, opportunityId } of applications) await takeBackOffer(tx, opportunityId, id)
}

/** A place is held for them, and they have not said yet that they take it. */
const unanswered = ['asked', 'offered'] as const

async function giveBackPlace(tx: Transaction, sessionId: number, id: number) {
  const session = await holdSession(tx, sessionId)
  const signUp = await tx.db.signUp.findUniqueOrThrow({ where: { id }, include: withRecipient })
  const isUnanswered = unanswered.some((state) => state === signUp.state)
  if (isWithdrawable(signUp, session, tx.now)) {
    await moveSignUp(tx, session, signUp, 'withdraw', { quiet: true })
  } else if (isUnanswered) await moveSignUp(tx, session, signUp, 'lapse', { quiet: true })
  else return
  await settleSession(tx, session)
}

async function takeBackOffer(tx: Transaction, opportunityId: number, id: number) {
  const opportunity = await holdOpportunity(tx, opportunityId)
  const application = await tx.db.application.findUniqueOrThrow({
    where: { id },
    include: withApplicant,
  })
  if (!isLiveApplication(application)) return
  if (application.state !== 'asked' && isOver(opportunity, londonDate(tx.now))) return
  await moveApplication(tx, opportunity, application, 'withdraw')
}
