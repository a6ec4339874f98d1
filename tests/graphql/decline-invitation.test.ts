import { beforeAll, describe, expect, test } from 'vitest'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import { inviteMember } from '#graphql/members/invite-member.ts'
import { removeMember } from '#graphql/members/remove-member.ts'
import { namedIn } from '#graphql/notices/named.ts'
import { globalId } from '#graphql/operation/id.ts'
import { tokenOf } from '#graphql/passes/pass.ts'
import { withdrawInvitation } from '#graphql/members/withdraw-invitation.ts'
import { aMembership, anOrganisation, aPerson, NOW, viewerOf } from '#tests/support/factories.ts'
import { openHouse, SECRET, type House } from '#tests/support/house.ts'

const document = (field: string) =>
  `mutation ($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!) {
    answer: ${field}(input: $input) { __typename ... on PassInvalid { why } }
  }`
const ROUNDS = [1, 2, 3, 4]

describe('somebody who was invited and says no', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })

  let number = 0
  /** A group whose owner invites somebody by address. */
  const invited = async (email = `asked${++number}@elsewhere.example`) => {
    const group = await anOrganisation(house.db, { nameCy: 'Cerddwyr Llusern' })
    const inviter = await aPerson(house.db, { preferredLanguage: 'cy' })
    await aMembership(house.db, {
      personId: inviter.id,
      organisationId: group.id,
      role: 'owner',
    })
    const owner = house.as(await viewerOf(house.db, inviter.id))
    const input = { organisationId: group.id, email, role: 'organiser' as const }
    const { id } = await inviteMember(owner, input)
    const pass = await house.db.pass.findFirstOrThrow({ where: { invitationId: id } })
    return { id, email, group, inviter, owner, input, token: tokenOf(SECRET, pass) }
  }
  const answer = async (field: string, input: object, viewer: Viewer = visitor) =>
    (await house.ask(document(field), { input }, viewer)).answer
  const decline = (input: object, viewer?: Viewer) => answer('declineInvitation', input, viewer)
  const declined = (organisationId: number) =>
    house.db.notice.findMany({
      where: {
        kind: 'member.declined',
        data: { path: ['organisationId'], equals: organisationId },
      },
    })
  const stateOf = async (id: number) =>
    (await house.db.invitation.findUniqueOrThrow({ where: { id } })).state

  test('needs no account: whoever invited them is told once, however often it is pressed', async () => {
    const { id, email, token, group, inviter } = await invited()
    expect(await decline({ token })).toEqual({ __typename: 'Done' })
    expect(await decline({ token })).toEqual({ __typename: 'Done' })
    expect(await stateOf(id)).toBe('declined')
    const told = await declined(group.id)
    expect(told).toMatchObject([
      { personId: inviter.id, language: 'cy', data: { role: 'organiser', invitationId: id } },
    ])
    const lines = await house.db.history.findMany({
      where: { action: 'member.invitationDeclined' },
    })
    expect(lines.filter(({ subjectId }) => subjectId === id)).toMatchObject([
      { actorId: null, organisationId: group.id, subject: 'Invitation' },
    ])
    // The notice says which address as long as the invitation is kept, and keeps none itself.
    expect(JSON.stringify(told)).not.toContain(email)
    expect(await namedIn(house.db, told[0]!)).toMatchObject({ invited: email, person: null })
    await house.db.invitation.delete({ where: { id } })
    expect(await namedIn(house.db, told[0]!)).toMatchObject({ invited: null })
  })

  test('has said so for good: it is not accepted any more, and they can be invited anew', async () => {
    const { id: personId, account } = await aPerson(house.db)
    const viewer = await viewerOf(house.db, personId)
    const { token, owner, input } = await invited(account!.email)
    await decline({ token }, viewer)
    expect(await answer('acceptInvitation', { token }, viewer)).toEqual({
      __typename: 'PassInvalid',
      why: 'used',
    })
    expect(await house.db.membership.count({ where: { personId } })).toBe(0)
    const again = await inviteMember(owner, input)
    expect(again.state).toBe('open')
  })

  test('signed in, answers those to their own address, and finds nobody else’s', async () => {
    const { id: personId, account } = await aPerson(house.db)
    const viewer = await viewerOf(house.db, personId)
    const mine = await invited(account!.email)
    const other = await invited()
    const document = '{ myInvitations { id state } }'
    const key = { invitationId: globalId('Invitation', mine.id) }
    const own = [{ id: key.invitationId, state: 'open' }]
    expect((await house.ask(document, {}, viewer)).myInvitations).toEqual(own)
    expect(await decline(key, viewer)).toEqual({ __typename: 'Done' })
    expect((await house.ask(document, {}, viewer)).myInvitations).toEqual([])
    const theirs = { invitationId: globalId('Invitation', other.id) }
    await expect(decline(theirs, viewer)).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    })
    expect(await stateOf(other.id)).toBe('open')
  })

  test('is told that there is nothing to decline where it was withdrawn, or its link is over', async () => {
    const withdrawn = await invited()
    await withdrawInvitation(withdrawn.owner, { invitationId: withdrawn.id })
    expect(await decline({ token: withdrawn.token })).toMatchObject({ why: 'used' })
    const old = await invited()
    await house.db.pass.updateMany({ where: { invitationId: old.id }, data: { expiresAt: NOW } })
    expect(await decline({ token: old.token })).toMatchObject({ why: 'expired' })
    expect(await declined(withdrawn.group.id)).toEqual([])
    expect(await stateOf(old.id)).toBe('open')
  })

  test('tells nobody where whoever invited them has no part in the group any more', async () => {
    const { id, token, group, inviter } = await invited()
    const { id: other } = await aPerson(house.db)
    const role = 'owner' as const
    await aMembership(house.db, { personId: other, organisationId: group.id, role })
    const membership = await house.db.membership.findFirstOrThrow({
      where: { personId: inviter.id },
    })
    await removeMember(house.as(await viewerOf(house.db, other)), { membershipId: membership.id })
    await decline({ token })
    expect(await stateOf(id)).toBe('declined')
    expect(await declined(group.id)).toEqual([])
  })

  test('tells the administrator who invited them into a body that is being set up', async () => {
    const { id, token, group } = await invited()
    const { id: invitedById } = await aPerson(house.db, { administrator: true })
    await house.db.invitation.update({ where: { id }, data: { invitedById } })
    await decline({ token })
    expect(await declined(group.id)).toMatchObject([{ personId: invitedById }])
  })

  test.each(ROUNDS)('or yes in the same moment: one of the two holds (%i)', async () => {
    const { id: personId, account } = await aPerson(house.db)
    const viewer = await viewerOf(house.db, personId)
    const { id, token, group } = await invited(account!.email)
    const [yes, no] = await Promise.all([
      answer('acceptInvitation', { token }, viewer),
      decline({ token }, viewer),
    ])
    const joined = await house.db.membership.count({
      where: { personId, organisationId: group.id },
    })
    expect([yes.__typename, no.__typename, joined, await stateOf(id)]).toEqual(
      joined
        ? ['Organisation', 'PassInvalid', 1, 'accepted']
        : ['PassInvalid', 'Done', 0, 'declined'],
    )
    expect(await declined(group.id)).toHaveLength(1 - joined)
  })

  test.each(ROUNDS)('twice in the same moment, is one no (%i)', async () => {
    const { token, group } = await invited()
    const both = await Promise.all([decline({ token }), decline({ token })])
    expect(both).toEqual([{ __typename: 'Done' }, { __typename: 'Done' }])
    expect(await declined(group.id)).toHaveLength(1)
  })
})
