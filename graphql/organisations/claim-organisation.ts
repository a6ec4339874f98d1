// Somebody says that an entry of the directory is their organisation.
import { WrongState } from '#graphql/events/event-refusals.ts'
import { AlreadyMember } from '#graphql/members/member-refusals.ts'
import { operation, type Transaction } from '#graphql/operation/operation.ts'
import { NotFound } from '#graphql/operation/refusal.ts'
import { tellOwners } from '#graphql/organisations/decide-organisation.ts'
import { councilsOf } from '#graphql/organisations/find-organisation.ts'
import { organisationsVisibleTo } from '#graphql/organisations/organisation-access.ts'
import { isContested, isOfficeKind } from '#graphql/organisations/organisation.ts'
import { claimOrganisationInput } from '#graphql/organisations/organisation-input.ts'
import {
  AlreadyClaimed,
  SetUpByAdministrator,
} from '#graphql/organisations/organisation-refusals.ts'
import { takeClaimed } from '#graphql/organisations/take-claimed.ts'
import { tellOfficers } from '#graphql/organisations/tell-officers.ts'
import { textOf } from '#graphql/text/schema.ts'
import type { Prisma } from '#prisma/client.ts'

/**
 * Nobody else's and not a public body, it is theirs at once; otherwise the claim waits for the officer, and the
 * officers of the area are told.
 * Refuses with AlreadyClaimed, AlreadyMember, SetUpByAdministrator or WrongState.
 */
export const claimOrganisation = operation({
  permission: 'organisation.claim',
  input: claimOrganisationInput,
  async run(tx, { organisationId, message }) {
    const organisation = await lockClaimable(tx, organisationId)
    tx.allow({})
    const personId = tx.viewer.personId
    if (isOfficeKind(organisation.kind)) throw new SetUpByAdministrator()
    if (personId === null || organisation.state === 'archived') throw new WrongState()
    const claims = await tx.db.claim.findMany({ where: { organisationId } })
    if (claims.some((claim) => claim.personId === personId)) throw new AlreadyClaimed()
    if (await tx.db.membership.count({ where: { organisationId, personId, until: null } })) {
      throw new AlreadyMember()
    }

    const open = claims.filter((claim) => claim.state === 'open').length
    const contested = isContested(organisation, open)
    const claim = await tx.db.claim.create({
      data: {
        organisationId,
        personId,
        message,
        state: contested ? 'open' : 'accepted',
        createdAt: tx.now,
        decidedAt: contested ? null : tx.now,
      },
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

/** An entry that was in the directory stays claimable after somebody took it: then the officer decides. */
async function lockClaimable(tx: Transaction, organisationId: number) {
  await tx.db.$queryRaw`SELECT id FROM "Organisation" WHERE id = ${organisationId} FOR UPDATE`
  const wasListed: Prisma.OrganisationWhereInput = {
    source: { not: null },
    state: { in: ['registered', 'more_asked'] },
  }
  const organisation = await tx.db.organisation.findFirst({
    // Within OR, Prisma reads a condition without conditions, such as an administrator's, as one that nothing meets.
    where: {
      OR: [organisationsVisibleTo(tx.viewer), wasListed].map((seen) => ({
        AND: [{ id: organisationId }, seen],
      })),
    },
    include: { areas: { include: { area: true } } },
  })
  if (!organisation) throw new NotFound()
  return { ...organisation, councils: councilsOf(organisation.areas.map(({ area }) => area)) }
}
