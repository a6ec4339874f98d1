import { beforeAll, describe, expect, test } from 'vitest'
import { ask, makeAccount, PASSWORD } from './account-documents.ts'
import {
  aMembership,
  anEvent,
  anOpportunity,
  anOrganisation,
  aPerson,
  NOW,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aLink, aLinkScene } from '#tests/support/links.ts'

describe('an account that is deleted', () => {
  let house: House
  let number = 0
  beforeAll(async () => {
    house = await openHouse()
  })

  const somebody = async () => (await makeAccount(house, `goes${++number}@example.org`)).personId
  const gone = async (personId: number) =>
    ask(house, 'deleteAccount', { password: PASSWORD }, await viewerOf(house.db, personId))

  test('hands an officer’s links and what is to be done about them to another', async () => {
    const scene = await aLinkScene(house.db)
    const personId = await somebody()
    await aMembership(house.db, {
      personId,
      organisationId: scene.cvc.id,
      role: 'liaison_officer',
    })
    const link = await aLink(house.db, scene, {
      officerId: personId,
      tasks: [{ ownerId: personId }],
    })
    expect(await gone(personId)).toEqual({ __typename: 'Done' })
    const heir = scene.viewers['officer in remit'].personId
    const kept = await house.db.link.findUniqueOrThrow({
      where: { id: link.id },
      include: { tasks: true },
    })
    expect(kept).toMatchObject({ officerId: heir, tasks: [{ ownerId: heir }] })
    const told = await house.db.notice.findMany({ where: { personId: heir } })
    expect(told.map(({ kind }) => kind)).toEqual(['link.assigned'])
  })

  test('lets the links of a group go that nobody is left in', async () => {
    const scene = await aLinkScene(house.db)
    const { id: organisationId } = await anOrganisation(house.db)
    const personId = await somebody()
    await aMembership(house.db, { personId, organisationId, role: 'owner' })
    const link = await aLink(house.db, scene, { askedById: organisationId })
    expect(await gone(personId)).toEqual({ __typename: 'Done' })
    const kept = await house.db.link.findUniqueOrThrow({ where: { id: link.id } })
    expect(kept).toMatchObject({ stage: 'closed', outcome: 'let_go' })
  })

  test.each([
    ['2026-07-02', 'HandOverFirst'],
    ['2026-07-01', 'Done'],
  ])('after midnight in London, with help wanted until %s: %s', async (endsOn, answer) => {
    const { id: organisationId } = await anOrganisation(house.db)
    const personId = await somebody()
    await aMembership(house.db, { personId, organisationId, role: 'owner' })
    await anOpportunity(house.db, organisationId, { endsOn: new Date(endsOn) })
    // Half past midnight on 2 July in London, and still 1 July where UTC is kept.
    house.setNow(new Date('2026-07-01T23:30:00Z'))
    expect((await gone(personId)).__typename).toBe(answer)
    house.setNow(NOW)
  })

  test.each([
    ['claimed and not decided on: as the register has it', null, 'unclaimed', true],
    ['that was decided on: without a contact', NOW, 'unclaimed', false],
  ] as const)('gives an entry back, %s', async (_, verifiedAt, state, named) => {
    const contact = {
      contactName: 'The register’s secretary',
      contactEmail: 'secretary@example.org',
      contactPhone: '01633 555123',
    }
    const { id: organisationId } = await anOrganisation(house.db, {
      state: verifiedAt ? 'verified' : 'registered',
      source: 'register',
      sourceId: crypto.randomUUID(),
      verifiedAt,
      ...contact,
    })
    const personId = await somebody()
    await aMembership(house.db, { personId, organisationId, role: 'owner' })
    await house.db.invitation.create({
      data: {
        organisationId,
        email: 'friend@example.org',
        role: 'reader',
        state: 'open',
        createdAt: NOW,
      },
    })
    expect(await gone(personId)).toEqual({ __typename: 'Done' })
    const kept = await house.db.organisation.findUniqueOrThrow({
      where: { id: organisationId },
      include: { invitations: true },
    })
    expect(kept).toMatchObject({
      state,
      ...(named ? contact : { contactName: null, contactEmail: null, contactPhone: null }),
      invitations: [{ state: 'withdrawn' }],
    })
  })

  test('calls off what is taken down, where nobody is left to see to it', async () => {
    const { id: organisationId } = await anOrganisation(house.db)
    const personId = await somebody()
    await aMembership(house.db, { personId, organisationId, role: 'owner' })
    const { sessions } = await anEvent(house.db, organisationId, { state: 'taken_down' })
    const { id: comes } = await aPerson(house.db)
    await house.db.signUp.create({
      data: {
        sessionId: sessions[0]?.id ?? 0,
        personId: comes,
        state: 'waiting',
        queuedAt: NOW,
        createdAt: NOW,
        changedAt: NOW,
      },
    })
    expect(await gone(personId)).toEqual({ __typename: 'Done' })
    const told = await house.db.notice.findMany({ where: { personId: comes } })
    expect(told.map(({ kind }) => kind)).toEqual(['event.cancelled'])
  })

  test('goes without ado where the group it owned alone has closed already', async () => {
    const { id: organisationId } = await anOrganisation(house.db, { state: 'archived' })
    const personId = await somebody()
    await aMembership(house.db, { personId, organisationId, role: 'owner' })
    const { id: member } = await aPerson(house.db)
    await aMembership(house.db, { personId: member, organisationId, role: 'reader' })
    expect(await gone(personId)).toEqual({ __typename: 'Done' })
    const lines = await house.db.history.findMany({ where: { organisationId } })
    expect(lines).toEqual([])
  })
})
