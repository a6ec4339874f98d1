// Somebody without an account puts themselves forward; it counts once the link in the mail is followed.
import type { z } from 'zod'
import {
  applicationLifecycle,
  applicationStep,
  HOLD_HOURS,
  isLive,
} from '#graphql/applications/application.ts'
import { askToPutForwardInput } from '#graphql/applications/application-input.ts'
import { applicationTelling, withRecipient } from '#graphql/applications/application-notice.ts'
import { assertOpen, assertSuits } from '#graphql/applications/assert-open.ts'
import { lapseDue } from '#graphql/applications/lapse-due.ts'
import {
  beginApplication,
  moveApplication,
  withLink,
  type HeldApplication,
} from '#graphql/applications/move-application.ts'
import type { Context } from '#graphql/context.ts'
import { answersEvenly } from '#graphql/accounts/answers-evenly.ts'
import { operation, type Transaction } from '#graphql/operation/operation.ts'
import { mailboxOf, throttle, throttleOrigin, TooMany } from '#graphql/operation/throttle.ts'
import {
  lockOpportunity,
  opportunityFacts,
  type HeldOpportunity,
} from '#graphql/opportunities/lock-opportunity.ts'
import { holdGuests } from '#graphql/people/hold-guests.ts'
import { fold } from '#graphql/search/welsh-words.ts'

/** How many people may offer to help with one thing under one address, as a family may. */
const MOST_OF_AN_ADDRESS = 6

type Asked = z.output<typeof askToPutForwardInput>

/**
 * Refuses with OpportunityClosed, TooYoung, LooksLikeCrimeReport or TooMany. Otherwise its answer never tells
 * whether the address is known; whoever reads its mail finds out there.
 */
export const askToPutForward = answersEvenly(
  operation({
    permission: 'application.ask',
    input: askToPutForwardInput,
    before: countAttempts,
    async run(tx, asked, { tooMany }) {
      await holdGuests(tx, asked)
      const opportunity = await lockOpportunity(tx, asked.opportunityId)
      await lapseDue(tx, opportunity)
      assertOpen(opportunity, tx.now)
      assertSuits(opportunity, asked)
      if (tooMany) return
      const { email, message } = asked
      const family = await tx.db.application.findMany({
        where: {
          opportunityId: opportunity.id,
          person: { OR: [{ email }, { account: { email } }] },
        },
        include: withRecipient,
      })
      const same = family.find(({ person }) => fold(person.name) === fold(asked.name))
      const heldUntil = new Date(tx.now.getTime() + HOLD_HOURS * 3_600_000)
      if (same) await askAgain(tx, opportunity, same, heldUntil)
      else if (family.filter(isLive).length < MOST_OF_AN_ADDRESS) {
        const personId = await addGuest(tx, asked)
        await beginApplication(tx, opportunity, 'ask', { personId, message, heldUntil })
      }
    },
  }),
)

/** Too many from one place are refused. Too many for one address are passed over in silence: it is not theirs to know. */
async function countAttempts(context: Context, { opportunityId, email }: Asked) {
  await throttleOrigin(context, 'guestSignUp.origin')
  try {
    const mailbox = mailboxOf(email)
    await throttle(context, 'guestSignUp.address', mailbox)
    await throttle(context, 'guestSignUp.session', `opportunity ${opportunityId}:${mailbox}`)
    return { tooMany: false }
  } catch (refusal) {
    if (refusal instanceof TooMany) return { tooMany: true }
    throw refusal
  }
}

/**
 * The same person, again: what stands is told once more, what is over begins anew. Whoever knows a name and an
 * address can come here, and so the message stays the one that is there.
 */
async function askAgain(
  tx: Transaction,
  opportunity: HeldOpportunity,
  application: HeldApplication,
  heldUntil: Date,
): Promise<void> {
  if (applicationStep(application.state, 'ask')) {
    await moveApplication(tx, opportunity, application, 'ask', { heldUntil })
    return
  }
  const { notice } = applicationLifecycle.find(({ to }) => to === application.state) ?? {}
  if (!notice) return
  const linked = await withLink(tx, opportunity, application)
  await tx.tell(applicationTelling(notice, linked, opportunityFacts(opportunity)))
}

async function addGuest(tx: Transaction, { name, email, preferredLanguage }: Asked) {
  const { id } = await tx.db.person.create({
    data: {
      name,
      email,
      preferredLanguage,
      languageAskedAt: tx.now,
      source: 'sign_up',
      createdAt: tx.now,
    },
    select: { id: true },
  })
  return id
}
