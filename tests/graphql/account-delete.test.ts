import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '#graphql/access/viewer.ts'
import { DAYS_TO_CONFIRM, tidyAccounts } from '#graphql/accounts/tidy-accounts.ts'
import type { MembershipRole } from '#prisma/client.ts'
import { ask, makeAccount, newcomer, PASSWORD } from './account-documents.ts'
import {
  aMembership,
  anEvent,
  anOrganisation,
  aPerson,
  NOW,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const DAY = 24 * 3600 * 1000
const past = new Date(NOW.getTime() - 7 * DAY)

describe('deleting an account', () => {
  let house: House
  let number = 0
  const leaver = async () => {
    const email = `leaver${++number}@example.org`
    const { personId } = await makeAccount(house, email)
    return { email, personId }
  }
  const leave = async (viewer: Viewer, password = PASSWORD) =>
    ask(house, 'deleteAccount', { password }, viewer)
  const owns = (personId: number, organisationId: number) =>
    aMembership(house.db, { personId, organisationId, role: 'owner' })
  const signUp = (
    sessionId: number,
    personId: number,
    state: 'confirmed' | 'attended' | 'waiting',
  ) =>
    house.db.signUp.create({
      data: {
        sessionId,
        personId,
        state,
        note: 'I use a wheelchair',
        queuedAt: NOW,
        createdAt: NOW,
        changedAt: NOW,
      },
    })

  beforeAll(async () => {
    house = await openHouse()
  })

  test('needs the password again', async () => {
    const { personId } = await leaver()
    expect(await leave(await viewerOf(house.db, personId), 'not the password')).toMatchObject({
      issues: [{ path: ['password'], code: 'wrong_password' }],
    })
    expect(await house.db.account.count({ where: { personId } })).toBe(1)
  })

  test('leaves nothing of somebody who did nothing but what the history counts', async () => {
    const { personId, email } = await leaver()
    expect(await leave(await viewerOf(house.db, personId))).toEqual({ __typename: 'Done' })
    expect(await house.db.person.count({ where: { id: personId } })).toBe(0)
    expect(await house.db.notice.count({ where: { email } })).toBe(0)
    expect(await house.db.pass.count({ where: { email } })).toBe(0)
    const lines = await house.db.history.findMany({ where: { action: 'account.deleted' } })
    expect(lines.some((line) => line.actorId === personId)).toBe(true)
    expect(JSON.stringify(lines, (_, v) => (typeof v === 'bigint' ? String(v) : v))).not.toContain(
      '@',
    )
  })

  test('keeps past places counted without the person, and gives future ones back to who waits', async () => {
    const organisation = await anOrganisation(house.db)
    const gone = await anEvent(house.db, organisation.id, {
      sessions: [{ startsAt: past, endsAt: new Date(past.getTime() + 3600_000), taken: 1 }],
    })
    const coming = await anEvent(house.db, organisation.id, {
      sessions: [{ capacity: 1, taken: 1, waiting: 1 }],
    })
    const { personId } = await leaver()
    const waits = await aPerson(house.db)
    const attended = await signUp(gone.sessions[0]!.id, personId, 'attended')
    const place = await signUp(coming.sessions[0]!.id, personId, 'confirmed')
    const next = await signUp(coming.sessions[0]!.id, waits.id, 'waiting')

    expect(await leave(await viewerOf(house.db, personId))).toEqual({ __typename: 'Done' })
    const states = await house.db.signUp.findMany({
      where: { id: { in: [attended.id, place.id, next.id] } },
      orderBy: { id: 'asc' },
    })
    expect(states.map(({ state, note }) => [state, note])).toEqual([
      ['attended', null],
      ['withdrawn', null],
      ['offered', 'I use a wheelchair'],
    ])
    const person = await house.db.person.findUniqueOrThrow({ where: { id: personId } })
    expect(person).toMatchObject({ name: '', email: null, preferredLanguage: 'unknown' })
    expect(await house.db.account.count({ where: { personId } })).toBe(0)
    expect(await house.db.notice.count({ where: { personId } })).toBe(0)
  })

  test('takes the guests under its confirmed address along', async () => {
    const { personId, email } = await leaver()
    const guest = await house.db.person.create({
      data: { name: 'Grandad', email, source: 'sign_up', createdAt: NOW },
    })
    await leave(await viewerOf(house.db, personId))
    expect(await house.db.person.count({ where: { id: guest.id } })).toBe(0)
  })

  test.each([
    ['other members', 'members'],
    ['an event to come', 'event'],
  ])('is refused to the last owner of a group with %s, until handed over', async (_, why) => {
    const organisation = await anOrganisation(house.db)
    const { personId } = await leaver()
    await owns(personId, organisation.id)
    const other = await aPerson(house.db)
    if (why === 'members') {
      await aMembership(house.db, {
        personId: other.id,
        organisationId: organisation.id,
        role: 'organiser',
      })
    } else await anEvent(house.db, organisation.id)

    const viewer = await viewerOf(house.db, personId)
    expect(await leave(viewer)).toEqual({
      __typename: 'HandOverFirst',
      organisations: [{ name: { en: organisation.nameEn } }],
    })
    expect(await house.db.account.count({ where: { personId } })).toBe(1)
    await owns(other.id, organisation.id)
    expect(await leave(viewer)).toEqual({ __typename: 'Done' })
    const { state } = await house.db.organisation.findUniqueOrThrow({
      where: { id: organisation.id },
    })
    expect(state).toBe('verified')
  })

  test('takes the contact along that a closed group kept', async () => {
    const organisation = await anOrganisation(house.db, {
      state: 'archived',
      contactEmail: 'somebody@example.org',
      contactName: 'The secretary',
      contactPhone: '01633 555123',
    })
    const { personId } = await leaver()
    await owns(personId, organisation.id)
    expect(await leave(await viewerOf(house.db, personId))).toEqual({ __typename: 'Done' })
    expect(
      await house.db.organisation.findUniqueOrThrow({ where: { id: organisation.id } }),
    ).toMatchObject({ contactName: null, contactEmail: null, contactPhone: null })
  })

  const contact = {
    contactName: 'Mair Bevan',
    contactPhone: '01632 960 123',
    contactEmail: 'group@example.org',
  }
  test.each<[string, MembershipRole, object]>([
    ['stays where somebody who only reads there takes their name', 'reader', contact],
    [
      'goes with whoever could have written it',
      'organiser',
      { contactName: null, contactPhone: null },
    ],
  ])('as whom to ask somebody %s and leaves', async (_, role, left) => {
    const { id: organisationId } = await anOrganisation(house.db, contact)
    const { personId } = await leaver()
    await aMembership(house.db, { personId, organisationId, role })
    await house.db.person.update({ where: { id: personId }, data: { name: 'MAIR bevan' } })
    expect(await leave(await viewerOf(house.db, personId))).toEqual({ __typename: 'Done' })
    const where = { id: organisationId }
    expect(await house.db.organisation.findUniqueOrThrow({ where })).toMatchObject(left)
  })

  test('leaves whom to ask alone where somebody of that name stays', async () => {
    const { id: organisationId } = await anOrganisation(house.db, contact)
    const { personId } = await leaver()
    await owns(personId, organisationId)
    await house.db.person.update({ where: { id: personId }, data: { name: contact.contactName } })
    await owns((await aPerson(house.db, { name: contact.contactName })).id, organisationId)
    expect(await leave(await viewerOf(house.db, personId))).toMatchObject({ __typename: 'Done' })
    const where = { id: organisationId }
    expect(await house.db.organisation.findUniqueOrThrow({ where })).toMatchObject(contact)
  })

  test.each([
    ['registered here is put away', null, 'archived'],
    ['came from a register waits to be claimed again', 'register', 'unclaimed'],
  ])('leaves no group without anybody: what %s', async (_, source, state) => {
    const organisation = await anOrganisation(house.db, {
      source,
      sourceId: source && 'leaving-1',
      contactEmail: 'chair@example.org',
      contactName: 'Chair',
    })
    const { personId } = await leaver()
    await owns(personId, organisation.id)
    expect(await leave(await viewerOf(house.db, personId))).toEqual({ __typename: 'Done' })
    expect(
      await house.db.organisation.findUniqueOrThrow({ where: { id: organisation.id } }),
    ).toMatchObject({ state, contactName: null, contactEmail: null })
  })
})

describe('tidying accounts', () => {
  test('removes what nobody confirmed in time and what is over, and nothing else', async () => {
    const house = await openHouse()
    await makeAccount(house, 'confirmed@example.org')
    await ask(house, 'createAccount', newcomer('unconfirmed@example.org'))
    const guest = { name: 'Mair', email: 'unconfirmed@example.org', source: 'sign_up' as const }
    await house.db.person.create({ data: { ...guest, createdAt: NOW } })
    const emails = async () =>
      (await house.db.account.findMany({ orderBy: { email: 'asc' } })).map(({ email }) => email)

    house.setNow(new Date(NOW.getTime() + (DAYS_TO_CONFIRM - 1) * DAY))
    expect(await tidyAccounts(house.engine.asSystem('job'))).toBe(0)
    expect(await emails()).toHaveLength(2)
    expect(await house.db.signInSession.count()).toBe(1)
    expect(await house.db.throttle.count()).toBe(0)

    house.setNow(new Date(NOW.getTime() + (DAYS_TO_CONFIRM + 8) * DAY))
    expect(await tidyAccounts(house.engine.asSystem('job'))).toBe(1)
    expect(await emails()).toEqual(['confirmed@example.org'])
    expect(await house.db.signInSession.count()).toBe(0)
    expect(await house.db.pass.count()).toBe(0)
    expect(await house.db.person.count({ where: { email: guest.email } })).toBe(1)
    expect(await tidyAccounts(house.engine.asSystem('job'))).toBe(0)
  })
})
