// Somebody says that an entry of the directory is their organisation.
import { lockOwnAccount } from '#graphql/accounts/hold-account.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { AlreadyMember } from '#graphql/members/member-refusals.ts'
import { operation, type Transaction } from '#graphql/operation/operation.ts'
import { NotFound } from '#graphql/operation/refusal.ts'
import { tellOwners } from '#graphql/organisations/decide-organisation.ts'
import { councilsOf, holdOrganisations } from '#graphql/organisations/find-organisation.ts'
import {
  organisationIsClaimed,
  organisationsVisibleTo,
} from '#graphql/organisations/organisation-access.ts'
import { isContested, isOfficeKind } from '#graphql/organisations/organisation.ts'
import { claimOrganisationInput } from '#graphql/organisations/organisation-input.ts'
import {
  AlreadyClaimed,
  ClaimsUndecided,
  SetUpByAdministrator,
} from '#graphql/organisations/organisation-refusals.ts'
import { takeClaimed } from '#graphql/organisations/take-claimed.ts'
import { tellOfficers } from '#graphql/organisations/tell-officers.ts'
import { textOf } from '#graphql/text/schema.ts'

/** Nobody takes the directory apart by claiming all of it. */
const MOST_UNDECIDED = 3

/**
 * Nobody else's and not a public body, it is theirs at once; otherwise the claim waits for the officer, and the
 * officers of the area are told.
 * Refuses with AlreadyClaimed, AlreadyMember, ClaimsUndecided where they have too many, SetUpByAdministrator or WrongState.
 */
export const claimOrganisation = operation({
  permission: 'organisation.claim',
  input: claimOrganisationInput,
  async run(tx, { organisationId, message }) {
    // Of one person's claims one at a time is counted.
    await lockOwnAccount(tx)
    const organisation = await lockClaimable(tx, organisationId)
    tx.allow({})
    const personId = tx.viewer.personId
    if (isOfficeKind(organisation.kind)) throw new SetUpByAdministrator()
    if (personId === null || organisation.state === 'archived') throw new WrongState()
    const claims = await tx.db.claim.findMany({ where: { organisationId } })
    const own = claims.find((claim) => claim.personId === personId)
    if (own && own.state !== 'accepted') throw new AlreadyClaimed()
    if (await tx.db.membership.count({ where: { organisationId, personId, until: null } })) {
      throw new AlreadyMember()
    }

    await assertFewUndecided(tx, personId)
    const open = claims.filter((claim) => claim.state === 'open').length
    const contested = isContested(organisation, open)
    const made = {
      message,
      state: contested ? 'open' : 'accepted',
      createdAt: tx.now,
      decidedAt: contested ? null : tx.now,
      reason: null,
    } as const
    // What was theirs, and is not any more, they may claim again.
    const claim = await tx.db.claim.upsert({
      where: { organisationId_personId: { organisationId, personId } },
      create: { organisationId, personId, ...made },
      update: made,
    })
    await tx.record({
      action: 'claim.made',
      subject: 'Claim',
      subjectId: claim.id,
      organisationId,
      facts: { contested },
    })
    if (contested) {
      // While one waits, the officers know; another changes nothing about that.
      if (!open) {
        const facts = { organisation: textOf('name', organisation), organisationId }
        await tellOfficers(tx, organisation, { kind: 'claim.contested', facts })
      }
      return claim
    }
    await takeClaimed(tx, organisation, personId, 'claim')
    await tellOwners(tx, organisation, 'organisation.registered')
    return claim
  },
})

/** Of one person: what waits for the officer, and what they took that the officer has not looked at yet. */
async function assertFewUndecided({ db }: Transaction, personId: number) {
  const undecided = await db.claim.count({
    where: {
      personId,
      OR: [{ state: 'open' }, { state: 'accepted', organisation: organisationIsClaimed }],
    },
  })
  if (undecided >= MOST_UNDECIDED) throw new ClaimsUndecided()
}

/** An entry of the directory is there for others to claim after somebody took it: then the officer decides. */
async function lockClaimable(tx: Transaction, organisationId: number) {
  await holdOrganisations(tx, [organisationId])
  const organisation = await tx.db.organisation.findFirst({
    where: { AND: [{ id: organisationId }, organisationsVisibleTo(tx.viewer)] },
    include: { areas: { include: { area: true } } },
  })
  if (!organisation) throw new NotFound()
  return { ...organisation, councils: councilsOf(organisation.areas.map(({ area }) => area)) }
}
