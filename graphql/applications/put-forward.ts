// Somebody signed in puts themselves forward for an opportunity.
import { keepAccount } from '#graphql/accounts/hold-account.ts'
import { isLive } from '#graphql/applications/application.ts'
import { applicationsOf } from '#graphql/applications/application-access.ts'
import { putForwardInput } from '#graphql/applications/application-input.ts'
import { withRecipient } from '#graphql/applications/application-notice.ts'
import { OpportunityClosed } from '#graphql/applications/application-refusals.ts'
import { assertOpen, assertSuits } from '#graphql/applications/assert-open.ts'
import { lapseDue } from '#graphql/applications/lapse-due.ts'
import { beginApplication, moveApplication } from '#graphql/applications/move-application.ts'
import { operation, type Transaction } from '#graphql/operation/operation.ts'
import { NotAllowed } from '#graphql/operation/refusal.ts'
import { lockOpportunity } from '#graphql/opportunities/lock-opportunity.ts'
import { fold } from '#graphql/search/welsh-words.ts'

/** Pressed again, it shows what stands. Refuses with OpportunityClosed, TooYoung or LooksLikeCrimeReport. */
export const putForward = operation({
  permission: 'application.putForward',
  input: putForwardInput,
  async run(tx, { opportunityId, ...offer }) {
    const { personId } = tx.viewer
    if (personId === null) throw new NotAllowed()
    await keepAccount(tx, personId)
    const opportunity = await lockOpportunity(tx, opportunityId)
    await lapseDue(tx, opportunity)
    const own = await findOwn(tx, opportunityId, personId)
    if (own && isLive(own) && own.state !== 'asked') return own
    if (own?.state === 'declined') throw new OpportunityClosed('declined')
    assertOpen(opportunity, tx.now)
    assertSuits(opportunity, offer)
    const { message } = offer
    return own
      ? moveApplication(tx, opportunity, own, 'putForward', { message })
      : beginApplication(tx, opportunity, 'putForward', { personId, message })
  },
})

/** The viewer's own, be it one made without an account under their address and name. */
async function findOwn(tx: Transaction, opportunityId: number, personId: number) {
  const theirs = await tx.db.application.findMany({
    where: { opportunityId, AND: [applicationsOf(tx.viewer)] },
    include: withRecipient,
    orderBy: { id: 'asc' },
  })
  const own = theirs.find((application) => application.personId === personId)
  if (own || !theirs.length) return own
  const me = await tx.db.person.findUniqueOrThrow({ where: { id: personId } })
  return theirs.find(
    (application) => isLive(application) && fold(application.person.name) === fold(me.name),
  )
}
