// The officer decides whose an organisation is.
import { keepAccount } from '#graphql/accounts/hold-account.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { operation, type Transaction } from '#graphql/operation/operation.ts'
import { NotAllowed, NotFound } from '#graphql/operation/refusal.ts'
import { officerOf, subjectOf } from '#graphql/organisations/decide-organisation.ts'
import { lockOrganisation } from '#graphql/organisations/find-organisation.ts'
import { claimsVisibleTo } from '#graphql/organisations/organisation-access.ts'
import { decideClaimInput } from '#graphql/organisations/organisation-input.ts'
import { takeClaimed } from '#graphql/organisations/take-claimed.ts'
import { textOf } from '#graphql/text/schema.ts'

/** Refuses with WrongState where it has been decided, or to give away what is closed: it is brought back first. */
export const decideClaim = operation({
  permission: 'organisation.verify',
  input: decideClaimInput,
  async run(tx, { claimId, accept, reason }) {
    const seen = { AND: [{ id: claimId }, claimsVisibleTo(tx.viewer)] }
    const found = await tx.db.claim.findFirst({
      where: seen,
      select: { organisationId: true, personId: true },
    })
    if (!found) throw new NotFound()
    await keepAccount(tx, found.personId)
    const organisation = await lockOrganisation(tx, found.organisationId)
    tx.allow(subjectOf(organisation))
    const claim = await tx.db.claim.findUniqueOrThrow({ where: { id: claimId } })
    await assertClaimsNothing(tx, organisation.id)
    if (claim.state !== 'open') throw new WrongState()
    if (accept && organisation.state === 'archived') throw new WrongState()

    const state = accept ? 'accepted' : 'declined'
    await tx.db.claim.update({ where: { id: claimId }, data: { state, reason, decidedAt: tx.now } })
    if (accept) await takeClaimed(tx, organisation, claim.personId, 'acceptClaim')
    await tx.record({
      action: `claim.${state}`,
      subject: 'Claim',
      subjectId: claimId,
      organisationId: organisation.id,
    })
    const to = { personId: claim.personId }
    const facts = {
      organisation: textOf('name', organisation),
      organisationId: organisation.id,
      reason,
    }
    await tx.tell(
      accept
        ? { kind: 'claim.accepted', to, facts }
        : { kind: 'claim.declined', to, facts: { ...facts, officerId: officerOf(tx) } },
    )
    return claim
  },
})

/** Nobody decides whose an organisation is while they say that it is theirs, administrators included. */
async function assertClaimsNothing(tx: Transaction, organisationId: number) {
  const own = { organisationId, personId: tx.viewer.personId ?? 0, state: 'open' as const }
  if (await tx.db.claim.count({ where: own })) throw new NotAllowed()
}
