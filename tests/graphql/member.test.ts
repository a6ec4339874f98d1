import { beforeAll, describe, expect, test } from 'vitest'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import { globalId } from '#graphql/operation/id.ts'
import { tokenOf } from '#graphql/passes/pass.ts'
import type { MembershipRole } from '#prisma/client.ts'
import {
  aMembership,
  anOrganisation,
  aPerson,
  NEWPORT,
  NOW,
  TORFAEN,
  viewerOf,
} from '#tests/support/factories.ts'
import { throttles } from '#graphql/operation/throttle.ts'
import { openHouse, SECRET, type House } from '#tests/support/house.ts'

const invite = /* GraphQL */ `
  mutation ($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      __typename
      ... on Invitation {
        id
        email
      }
      ... on InvalidInput {
        issues {
          path
          code
        }
      }
    }
  }
`
const accept = /* GraphQL */ `
  mutation ($token: String!) {
    acceptInvitation(input: { token: $token }) {
      __typename
      ... on PassInvalid {
        why
      }
    }
  }
`
const withdraw = /* GraphQL */ `
  mutation ($id: ID!) {
    withdrawInvitation(input: { invitationId: $id }) {
      __typename
    }
  }
`
const changeRole = /* GraphQL */ `
  mutation ($id: ID!, $role: MembershipRole!, $remit: [String!]) {
    changeRole(input: { membershipId: $id, role: $role, remit: $remit }) {
      __typename
      ... on Membership {
        role
      }
      ... on InvalidInput {
        issues {
          path
          code
        }
      }
    }
  }
`
const remove = /* GraphQL */ `
  mutation ($id: ID!) {
    removeMember(input: { membershipId: $id }) {
      __typename
    }
  }
`
const leave = /* GraphQL */ `
  mutation ($id: ID!) {
    leaveOrganisation(input: { organisationId: $id }) {
      __typename
    }
  }
`

describe('members of an organisation', () => {
  let house: House
  let people = 0

  beforeAll(async () => {
    house = await openHouse()
  })

  const aMember = async (organisationId: number, role: MembershipRole, email?: string) => {
    const person = await aPerson(house.db, email ? { email } : {})
    const membership = await aMembership(house.db, { personId: person.id, organisationId, role })
    return { viewer: await viewerOf(house.db, person.id), membership, personId: person.id }
  }
  const aGroup = async (kind: 'charity' | 'county_voluntary_council' = 'charity') => {
    const { id } = await anOrganisation(house.db, { kind })
    return { id, ...(await aMember(id, 'owner')) }
  }
  const invited = async (organisationId: number, viewer: Viewer, more: object = {}) => {
    const input = {
      organisationId: globalId('Organisation', organisationId),
      email: `somebody${++people}@example.org`,
      role: 'organiser',
      ...more,
    }
    return (await house.ask(invite, { input }, viewer)).inviteMember
  }
  const tokenFor = async (email: string) => {
    const pass = await house.db.pass.findFirstOrThrow({
      where: { email, purpose: 'invitation' },
      orderBy: { id: 'desc' },
    })
    return tokenOf(SECRET, pass)
  }
  const accepted = async (email: string, viewer: Viewer) =>
    (await house.ask(accept, { token: await tokenFor(email) }, viewer)).acceptInvitation
  const rolesOf = async (organisationId: number, personId: number) =>
    (await house.db.membership.findMany({ where: { organisationId, personId, until: null } })).map(
      (membership) => membership.role,
    )

  describe('inviting', () => {
    test('sends one link to the address, in both languages where it is nobody’s yet', async () => {
      const { id, viewer } = await aGroup()
      const invitation = await invited(id, viewer, { email: 'New.Face@Example.org' })
      expect(invitation).toMatchObject({ __typename: 'Invitation', email: 'new.face@example.org' })
      const notices = await house.db.notice.findMany({ where: { email: 'new.face@example.org' } })
      expect(notices).toMatchObject([
        { kind: 'member.invited', language: 'unknown', data: { role: 'organiser' } },
      ])
      expect(notices[0]?.passId).toBeTypeOf('number')
    })

    test('keeps the address out of the history', async () => {
      const { id, viewer } = await aGroup()
      await invited(id, viewer, { email: 'private@example.org' })
      const lines = await house.db.history.findMany({ where: { organisationId: id } })
      expect(lines).toMatchObject([{ action: 'member.invited', facts: { role: 'organiser' } }])
    })

    test('has one open invitation for an address, however often it is pressed', async () => {
      const { id, viewer } = await aGroup()
      const press = () => invited(id, viewer, { email: 'pressed@example.org' })
      const kinds = (await Promise.all([press(), press(), press()])).map((one) => one.__typename)
      expect(kinds.sort()).toEqual(['AlreadyInvited', 'AlreadyInvited', 'Invitation'])
    })

    test('replaces an invitation whose link has run out', async () => {
      const { id, viewer } = await aGroup()
      await invited(id, viewer, { email: 'late@example.org' })
      house.setNow(new Date(NOW.getTime() + 15 * 86_400_000))
      const again = await invited(id, viewer, { email: 'late@example.org' })
      house.setNow(NOW)
      expect(again.__typename).toBe('Invitation')
    })

    test('is refused for somebody who is a member', async () => {
      const { id, viewer } = await aGroup()
      await aMember(id, 'reader', 'reader@example.org')
      const answer = await invited(id, viewer, { email: 'reader@example.org' })
      expect(answer).toEqual({ __typename: 'AlreadyMember' })
    })

    test('has an end for one day: for whoever invites, into whatever, and for an address', async () => {
      const { id, viewer } = await aGroup()
      const other = await aGroup()
      await aMembership(house.db, {
        personId: viewer.personId ?? 0,
        organisationId: other.id,
        role: 'owner',
      })
      const both = await viewerOf(house.db, viewer.personId ?? 0)
      for (let one = 0; one < throttles['invite.inviter'].points; one++) {
        const email = `crowd${one}@example.org`
        const answer = await invited(one % 2 ? id : other.id, both, { email })
        expect(answer.__typename).toBe('Invitation')
      }
      expect(await invited(id, both)).toEqual({ __typename: 'TooMany' })
      expect(await house.db.notice.count({ where: { email: 'somebody@example.org' } })).toBe(0)

      const group = await aGroup()
      const { points } = throttles['invite.address']
      for (let one = 0; one < points; one++) {
        const email = `wanted+${one}@example.org`
        expect((await invited(group.id, group.viewer, { email })).__typename).toBe('Invitation')
      }
      const email = 'wanted+last@example.org'
      expect(await invited(group.id, group.viewer, { email })).toEqual({ __typename: 'TooMany' })
      expect((await invited(other.id, other.viewer, { email })).__typename).toBe('Invitation')
      house.setNow(new Date(NOW.getTime() + 25 * 3_600_000))
      const tomorrow = await invited(group.id, group.viewer, { email })
      house.setNow(NOW)
      expect(tomorrow.__typename).toBe('Invitation')
    })

    test('is not used up by whoever may not invite here', async () => {
      const { id, viewer } = await aGroup()
      const other = (await aGroup()).viewer
      const email = 'kept.free@example.org'
      for (let one = 0; one < throttles['invite.inviter'].points; one++) {
        await expect(invited(id, other, { email })).rejects.toMatchObject({
          extensions: { code: 'NOT_ALLOWED' },
        })
      }
      expect((await invited(id, viewer, { email })).__typename).toBe('Invitation')
    })

    test.each([
      ['charity', { role: 'liaison_officer', remit: [NEWPORT] }, ['role'], 'role_not_here'],
      ['charity', { email: 'nobody' }, ['email'], 'not_an_email'],
      ['county_voluntary_council', { role: 'liaison_officer' }, ['remit'], 'remit_required'],
      [
        'county_voluntary_council',
        { role: 'liaison_officer', remit: [TORFAEN] },
        ['remit'],
        'remit_outside',
      ],
    ] as const)('into a %s with %j names what is wrong', async (kind, more, path, code) => {
      const { id, viewer } = await aGroup(kind)
      expect(await invited(id, viewer, more)).toEqual({
        __typename: 'InvalidInput',
        issues: [{ path, code }],
      })
    })

    test('is for owners: not organisers, officers or owners of others', async () => {
      const { id } = await aGroup()
      const organiser = (await aMember(id, 'organiser')).viewer
      const other = (await aGroup()).viewer
      const body = await anOrganisation(house.db, { kind: 'county_voluntary_council' })
      const officer = (await aMember(body.id, 'liaison_officer')).viewer
      for (const viewer of [visitor, organiser, other, officer]) {
        await expect(invited(id, viewer)).rejects.toMatchObject({
          extensions: { code: 'NOT_ALLOWED' },
        })
      }
      const hidden = await anOrganisation(house.db, { state: 'registered' })
      await expect(invited(hidden.id, other)).rejects.toMatchObject({
        extensions: { code: 'NOT_FOUND' },
      })
    })
  })

  describe('accepting', () => {
    test('makes the invited person a member, once', async () => {
      const { id, viewer } = await aGroup()
      const { id: personId } = await aPerson(house.db, { email: 'joiner@example.org' })
      await invited(id, viewer, { email: 'joiner@example.org' })
      const joiner = await viewerOf(house.db, personId)
      const press = () => accepted('joiner@example.org', joiner)
      const kinds = (await Promise.all([press(), press()])).map((one) => one.__typename)
      expect(kinds.sort()).toEqual(['Organisation', 'PassInvalid'])
      expect(await rolesOf(id, personId)).toEqual(['organiser'])
    })

    test('brings an officer the remit that was given', async () => {
      const { id, viewer } = await aGroup('county_voluntary_council')
      const { id: personId } = await aPerson(house.db, { email: 'officer@example.org' })
      await invited(id, viewer, {
        email: 'officer@example.org',
        role: 'liaison_officer',
        remit: [NEWPORT],
      })
      await accepted('officer@example.org', await viewerOf(house.db, personId))
      const { memberships } = await viewerOf(house.db, personId)
      expect(memberships).toMatchObject([{ role: 'liaison_officer', remit: [NEWPORT] }])
    })

    test('is refused to another address, without using the link up', async () => {
      const { id, viewer } = await aGroup()
      await invited(id, viewer, { email: 'right@example.org' })
      const wrong = await viewerOf(house.db, (await aPerson(house.db)).id)
      expect(await accepted('right@example.org', wrong)).toEqual({ __typename: 'OtherAddress' })
      const { id: personId } = await aPerson(house.db, { email: 'right@example.org' })
      const right = await viewerOf(house.db, personId)
      expect(await accepted('right@example.org', right)).toEqual({ __typename: 'Organisation' })
    })

    test('is refused once it was withdrawn, and a withdrawn one is not withdrawn again', async () => {
      const { id, viewer } = await aGroup()
      const { id: personId } = await aPerson(house.db, { email: 'unwanted@example.org' })
      const invitation = await invited(id, viewer, { email: 'unwanted@example.org' })
      const press = () => house.ask(withdraw, { id: invitation.id }, viewer)
      expect((await press()).withdrawInvitation.__typename).toBe('Invitation')
      expect((await press()).withdrawInvitation.__typename).toBe('WrongState')
      const answer = await accepted('unwanted@example.org', await viewerOf(house.db, personId))
      expect(answer).toEqual({ __typename: 'PassInvalid', why: 'used' })
    })

    test.each([
      ['a wrong one', 'wrong', () => '1.nonsense'],
      ['none', 'wrong', () => ''],
    ])('says of %s that it is %s', async (_, why, token) => {
      const viewer = await viewerOf(house.db, (await aPerson(house.db)).id)
      const { acceptInvitation } = await house.ask(accept, { token: token() }, viewer)
      expect(acceptInvitation).toEqual({ __typename: 'PassInvalid', why })
    })

    test('shows what is being accepted before it is, and changes nothing by that', async () => {
      const { id, viewer } = await aGroup()
      await invited(id, viewer, { email: 'looker@example.org' })
      const { id: personId } = await aPerson(house.db, { email: 'looker@example.org' })
      const look = async (as: Viewer) =>
        house.ask(
          `query ($t: String!) { openedInvitation(token: $t) { role isForViewer } }`,
          { t: await tokenFor('looker@example.org') },
          as,
        )
      expect(await look(visitor)).toEqual({
        openedInvitation: { role: 'organiser', isForViewer: false },
      })
      expect(await look(await viewerOf(house.db, personId))).toEqual({
        openedInvitation: { role: 'organiser', isForViewer: true },
      })
      expect(await rolesOf(id, personId)).toEqual([])
    })

    test('is among one’s own, and accepted there without its link, by nobody else', async () => {
      const { id, viewer } = await aGroup()
      await invited(id, viewer, { email: 'secretary@example.org' })
      const { id: personId } = await aPerson(house.db, { email: 'secretary@example.org' })
      const secretary = await viewerOf(house.db, personId)
      const other = await viewerOf(house.db, (await aPerson(house.db)).id)
      const own = async (as: Viewer) =>
        (await house.ask('{ myInvitations { id role } }', {}, as)).myInvitations
      const [invitation] = await own(secretary)
      expect(invitation.role).toBe('organiser')
      for (const as of [other, viewer, visitor]) expect(await own(as)).toEqual([])
      const acceptOwn = `mutation ($id: ID!) {
        acceptInvitation(input: { invitationId: $id }) { __typename }
      }`
      const accepted = (as: Viewer) => house.ask(acceptOwn, { id: invitation.id }, as)
      await expect(accepted(other)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } })
      await expect(accepted(visitor)).rejects.toThrow()
      expect((await accepted(secretary)).acceptInvitation.__typename).toBe('Organisation')
      expect(await rolesOf(id, personId)).toEqual(['organiser'])
      expect(await own(secretary)).toEqual([])
      expect((await accepted(secretary)).acceptInvitation.__typename).toBe('PassInvalid')
    })
  })

  describe('the last owner', () => {
    const left = async (id: number, viewer: Viewer) =>
      (await house.ask(leave, { id: globalId('Organisation', id) }, viewer)).leaveOrganisation
        .__typename
    const demoted = async (id: number, viewer: Viewer) =>
      (await house.ask(changeRole, { id: globalId('Membership', id), role: 'reader' }, viewer))
        .changeRole.__typename
    const removed = async (id: number, viewer: Viewer) =>
      (await house.ask(remove, { id: globalId('Membership', id) }, viewer)).removeMember.__typename

    test('cannot leave, step down or be removed', async () => {
      const { id, viewer, membership, personId } = await aGroup()
      expect(await left(id, viewer)).toBe('LastOwner')
      expect(await demoted(membership.id, viewer)).toBe('LastOwner')
      expect(await removed(membership.id, viewer)).toBe('LastOwner')
      expect(await rolesOf(id, personId)).toEqual(['owner'])
    })

    test('leaves once another has been made owner', async () => {
      const { id, viewer, personId } = await aGroup()
      const heir = await aMember(id, 'organiser')
      const { changeRole: changed } = await house.ask(
        changeRole,
        { id: globalId('Membership', heir.membership.id), role: 'owner' },
        viewer,
      )
      expect(changed).toEqual({ __typename: 'Membership', role: 'owner' })
      expect(await left(id, viewer)).toBe('Done')
      expect(await rolesOf(id, personId)).toEqual([])
      expect(await rolesOf(id, heir.personId)).toEqual(['owner'])
    })

    test('is one of two who leave at once', async () => {
      const { id, viewer } = await aGroup()
      const second = await aMember(id, 'owner')
      const kinds = await Promise.all([left(id, viewer), left(id, second.viewer)])
      expect(kinds.sort()).toEqual(['Done', 'LastOwner'])
      const owners = await house.db.membership.count({
        where: { organisationId: id, role: 'owner', until: null },
      })
      expect(owners).toBe(1)
    })

    test('is one of two who remove each other at once', async () => {
      const { id, viewer, membership } = await aGroup()
      const second = await aMember(id, 'owner')
      await Promise.allSettled([
        removed(second.membership.id, viewer),
        removed(membership.id, second.viewer),
      ])
      const owners = await house.db.membership.count({
        where: { organisationId: id, role: 'owner', until: null },
      })
      expect(owners).toBe(1)
    })
  })

  test('anybody else leaves freely, once, with the whole of what they were kept as past', async () => {
    const { id } = await aGroup()
    const reader = await aMember(id, 'reader')
    const press = () => house.ask(leave, { id: globalId('Organisation', id) }, reader.viewer)
    expect((await press()).leaveOrganisation.__typename).toBe('Done')
    await expect(press()).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } })
    const kept = await house.db.membership.findUniqueOrThrow({
      where: { id: reader.membership.id },
    })
    expect(kept.until).toEqual(NOW)
  })

  test('a role changed back within the same moment is held once', async () => {
    const { id, viewer } = await aGroup()
    const reader = await aMember(id, 'reader')
    let membershipId = reader.membership.id
    for (const role of ['organiser', 'reader', 'organiser'] as const) {
      await house.ask(changeRole, { id: globalId('Membership', membershipId), role }, viewer)
      const current = await house.db.membership.findFirstOrThrow({
        where: { organisationId: id, personId: reader.personId, until: null },
      })
      membershipId = current.id
    }
    expect(await rolesOf(id, reader.personId)).toEqual(['organiser'])
  })

  test('are changed and removed by their owners, and by nobody else', async () => {
    const { id } = await aGroup()
    const reader = await aMember(id, 'reader')
    const organiser = await aMember(id, 'organiser')
    const other = await aGroup()
    const variables = { id: globalId('Membership', reader.membership.id), role: 'owner' }
    for (const [viewer, code] of [
      [visitor, 'NOT_ALLOWED'],
      [reader.viewer, 'NOT_ALLOWED'],
      [organiser.viewer, 'NOT_ALLOWED'],
      [other.viewer, 'NOT_FOUND'],
    ] as const) {
      const refused = { extensions: { code } }
      await expect(house.ask(changeRole, variables, viewer)).rejects.toMatchObject(refused)
      const { role: _, ...alone } = variables
      await expect(house.ask(remove, alone, viewer)).rejects.toMatchObject(refused)
    }
    expect(await rolesOf(id, reader.personId)).toEqual(['reader'])
  })

  test('and invitations are shown to members, their officer and administrators only', async () => {
    const { id, viewer } = await aGroup()
    await invited(id, viewer)
    const body = await anOrganisation(house.db, { kind: 'county_voluntary_council' })
    const officer = (await aMember(body.id, 'liaison_officer')).viewer
    const reader = (await aMember(id, 'reader')).viewer
    const seen = async (as: Viewer) => {
      const { organisation } = await house.ask(
        `query ($n: Int!) { organisation(number: $n) { members { name } invitations { email } } }`,
        { n: id },
        as,
      )
      return [organisation.members.length, organisation.invitations.length]
    }
    const { id: personId } = await aPerson(house.db, { administrator: true })
    const administrator = await viewerOf(house.db, personId)
    for (const as of [viewer, reader, officer, administrator]) {
      expect(await seen(as)).toEqual([2, 1])
    }
    for (const as of [visitor, (await aGroup()).viewer]) expect(await seen(as)).toEqual([0, 0])
  })
})
