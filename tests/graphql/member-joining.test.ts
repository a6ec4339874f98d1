import { beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '#graphql/operation/id.ts'
import { tokenOf } from '#graphql/passes/pass.ts'
import type { MembershipRole, OrganisationState } from '#prisma/client.ts'
import {
  aMembership,
  anOrganisation,
  aPerson,
  NEWPORT,
  NOW,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, SECRET, type House } from '#tests/support/house.ts'

describe('somebody who belongs to an organisation already', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })

  const anInvitation = async (organisationId: number, email: string, role: MembershipRole) => {
    const invitation = await house.db.invitation.create({
      data: {
        organisationId,
        email,
        role,
        remit: role === 'liaison_officer' ? [NEWPORT] : [],
        state: 'open',
        createdAt: NOW,
      },
    })
    const pass = await house.db.pass.create({
      data: {
        purpose: 'invitation',
        salt: 'salt',
        invitationId: invitation.id,
        email,
        createdAt: NOW,
        expiresAt: new Date(NOW.getTime() + 86_400_000),
      },
    })
    return tokenOf(SECRET, pass)
  }
  const accepted = async (token: string, personId: number) =>
    (
      await house.ask(
        'mutation ($token: String!) { acceptInvitation(input: { token: $token }) { __typename } }',
        { token },
        await viewerOf(house.db, personId),
      )
    ).acceptInvitation.__typename
  const aMember = async (organisationId: number, role: MembershipRole) => {
    const { id: personId, account } = await aPerson(house.db)
    await aMembership(house.db, { personId, organisationId, role })
    return { personId, email: account?.email ?? '' }
  }
  const rolesOf = async (organisationId: number, personId: number) =>
    (await house.db.membership.findMany({ where: { organisationId, personId, until: null } })).map(
      ({ role }) => role,
    )

  test.each([
    ['reader', 'organiser', 'Organisation', 'organiser'],
    ['organiser', 'owner', 'Organisation', 'owner'],
    ['reader', 'reader', 'AlreadyMember', 'reader'],
    ['owner', 'reader', 'AlreadyMember', 'owner'],
    ['organiser', 'reader', 'AlreadyMember', 'organiser'],
  ] as const)(
    'as %s, and accepts to be %s, is answered with %s and is %s',
    async (held, offered, answer, role) => {
      const { id } = await anOrganisation(house.db)
      const { personId, email } = await aMember(id, held)
      const token = await anInvitation(id, email, offered)
      expect(await accepted(token, personId)).toBe(answer)
      expect(await rolesOf(id, personId)).toEqual([role])
    },
  )

  test('and has an ordinary role too, once made officer', async () => {
    const { id } = await anOrganisation(house.db, { kind: 'county_voluntary_council' })
    const { personId, email } = await aMember(id, 'reader')
    const token = await anInvitation(id, email, 'liaison_officer')
    expect(await accepted(token, personId)).toBe('Organisation')
    expect((await rolesOf(id, personId)).sort()).toEqual(['liaison_officer', 'reader'])
  })

  test.each<[MembershipRole]>([['reader'], ['organiser'], ['owner']])(
    'as %s, by the time that their claim is accepted, is one owner',
    async (role) => {
      const { id } = await anOrganisation(house.db, { state: 'registered' })
      const { personId } = await aMember(id, role)
      const claim = await house.db.claim.create({
        data: {
          organisationId: id,
          personId,
          message: 'I chair it.',
          state: 'open',
          createdAt: NOW,
        },
      })
      const administrator = await aPerson(house.db, { administrator: true })
      const { decideClaim } = await house.ask(
        'mutation ($id: ID!) { decideClaim(input: { claimId: $id, accept: true, reason: "Seen." }) { __typename } }',
        { id: globalId('Claim', claim.id) },
        await viewerOf(house.db, administrator.id),
      )
      expect(decideClaim.__typename).toBe('Claim')
      expect(await rolesOf(id, personId)).toEqual(['owner'])
    },
  )

  test.each<[OrganisationState, string]>([
    ['unclaimed', 'Stale'],
    ['declined', 'Stale'],
    ['archived', 'Stale'],
    ['registered', 'Organisation'],
    ['suspended', 'Organisation'],
  ])('an invitation into what is %s by now is answered with %s', async (state, answer) => {
    const { id } = await anOrganisation(house.db, { state })
    const { id: personId, account } = await aPerson(house.db)
    const token = await anInvitation(id, account?.email ?? '', 'owner')
    const { openedInvitation } = await house.ask(
      'query ($token: String!) { openedInvitation(token: $token) { isStale } }',
      { token },
    )
    expect(openedInvitation).toEqual({ isStale: answer === 'Stale' })
    expect(await accepted(token, personId)).toBe(answer)
    expect(await rolesOf(id, personId)).toHaveLength(answer === 'Stale' ? 0 : 1)
  })
})
