import { beforeAll, describe, expect, test } from 'vitest'
import { signIn } from '#graphql/accounts/sign-in.ts'
import {
  ask,
  latestToken,
  mailsTo,
  makeAccount,
  newcomer,
  PASSWORD,
  viewerBy,
  withCookies,
} from './account-documents.ts'
import { NOW, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

describe('moving an account to another address', () => {
  let house: House
  const move = async (from: string, email: string, password = PASSWORD) => {
    const account = await house.db.account.findUniqueOrThrow({ where: { email: from } })
    const viewer = await viewerOf(house.db, account.personId)
    return ask(house, 'askAddressChange', { email, password }, viewer)
  }

  /** Presses the button under the latest link, as whoever has an address. */
  const arrive = async (as: string, token?: string) => {
    const account = await house.db.account.findUniqueOrThrow({ where: { email: as } })
    const viewer = await viewerOf(house.db, account.personId)
    const { context, cookies } = withCookies(house, { viewer })
    const input = { token: token ?? (await latestToken(house, 'change_address')) }
    const answer = await ask(house, 'confirmAddressChange', input, viewer, context)
    return { answer, cookies }
  }
  const enter = async (email: string) => {
    const { cookie } = await signIn(house.as(), { email, password: PASSWORD })
    return cookie.sessionId
  }

  beforeAll(async () => {
    house = await openHouse()
  })

  test('happens by the link in the mail to the new address, and tells the old one', async () => {
    const { id, personId } = await makeAccount(house, 'old@example.org')
    expect(await move('old@example.org', 'New@example.org')).toEqual({ __typename: 'Done' })
    expect(await mailsTo(house, 'new@example.org')).toEqual(['account.changeAddress'])
    expect((await house.db.account.findUniqueOrThrow({ where: { id } })).email).toBe(
      'old@example.org',
    )
    expect((await arrive('old@example.org')).answer).toEqual({ __typename: 'Done' })
    expect((await viewerOf(house.db, personId)).email).toBe('new@example.org')
    expect(await mailsTo(house, 'old@example.org')).toContain('account.addressChanged')
  })

  test('is for nobody but its owner, signed in, whoever holds the link', async () => {
    await makeAccount(house, 'owner@example.org')
    await makeAccount(house, 'stranger@example.org')
    await move('owner@example.org', 'theirs@example.org')
    const token = await latestToken(house, 'change_address')
    await expect(ask(house, 'confirmAddressChange', { token })).rejects.toMatchObject({
      extensions: { code: 'NOT_ALLOWED' },
    })
    expect((await arrive('stranger@example.org', token)).answer).toEqual({
      __typename: 'OtherAccount',
    })
    expect(await house.db.account.count({ where: { email: 'theirs@example.org' } })).toBe(0)
    expect((await arrive('owner@example.org', token)).answer).toEqual({ __typename: 'Done' })
    expect((await arrive('theirs@example.org', token)).answer).toMatchObject({ why: 'used' })
  })

  test('signs every other browser out, and goes on in this one', async () => {
    const { personId } = await makeAccount(house, 'many@example.org')
    const there = await enter('many@example.org')
    await move('many@example.org', 'fewer@example.org')
    const { cookies } = await arrive('many@example.org')
    expect((await viewerBy(house, there)).personId).toBeNull()
    expect(await viewerBy(house, cookies[0])).toMatchObject({
      personId,
      email: 'fewer@example.org',
    })
  })

  test('needs the password again', async () => {
    await makeAccount(house, 'careful@example.org')
    expect(await move('careful@example.org', 'x@example.org', 'not the password')).toMatchObject({
      issues: [{ path: ['password'], code: 'wrong_password' }],
    })
    expect(await mailsTo(house, 'x@example.org')).toEqual([])
  })

  test('does not tell whether the new address has an account, in answer or in what stays', async () => {
    await makeAccount(house, 'taken@example.org')
    const one = await makeAccount(house, 'one@example.org')
    const two = await makeAccount(house, 'two@example.org')
    const toTaken = await move('one@example.org', 'taken@example.org')
    const toFree = await move('two@example.org', 'free@example.org')
    expect(toTaken).toEqual(toFree)
    const kept = async (personId: number) => {
      const viewer = await viewerOf(house.db, personId)
      const { myData } = await house.ask('{ myData }', {}, viewer)
      const { notices, links } = myData.people[0]
      const actions = myData.history.map((line: { action: string }) => line.action)
      const purposes = links.map((link: { purpose: string }) => link.purpose)
      return { kinds: notices.map((notice: { kind: string }) => notice.kind), purposes, actions }
    }
    expect(await kept(one.personId)).toEqual(await kept(two.personId))
    expect(await mailsTo(house, 'taken@example.org')).toEqual(['account.confirm', 'account.exists'])
    expect(await mailsTo(house, 'free@example.org')).toEqual(['account.changeAddress'])
  })

  test('is refused when somebody else took the address meanwhile', async () => {
    await makeAccount(house, 'slow@example.org')
    await move('slow@example.org', 'wanted@example.org')
    await ask(house, 'createAccount', newcomer('wanted@example.org'))
    expect((await arrive('slow@example.org')).answer).toEqual({ __typename: 'AddressTaken' })
  })

  test('gives one address to one of two who confirm it at once', async () => {
    await makeAccount(house, 'left@example.org')
    await makeAccount(house, 'right@example.org')
    const tokens: [string, string][] = []
    for (const from of ['left@example.org', 'right@example.org']) {
      await move(from, 'middle@example.org')
      tokens.push([from, await latestToken(house, 'change_address')])
    }
    const answers = await Promise.all(tokens.map(([from, token]) => arrive(from, token)))
    expect(answers.map(({ answer }) => answer.__typename).sort()).toEqual(['AddressTaken', 'Done'])
  })

  test('takes the guests under the old address along, and ends links that went there', async () => {
    const { personId } = await makeAccount(house, 'family@example.org')
    const guest = await house.db.person.create({
      data: {
        name: 'Grandad',
        email: 'family@example.org',
        emailConfirmedAt: NOW,
        source: 'sign_up',
        createdAt: NOW,
      },
    })
    await ask(house, 'askPasswordReset', { email: 'family@example.org' })
    const reset = await latestToken(house, 'reset_password')
    await move('family@example.org', 'household@example.org')
    await arrive('family@example.org')
    const { email } = await house.db.person.findUniqueOrThrow({ where: { id: guest.id } })
    expect(email).toBe('household@example.org')
    expect(
      await ask(house, 'resetPassword', { token: reset, newPassword: 'yet another phrase' }),
    ).toMatchObject({ __typename: 'PassInvalid' })
    expect((await viewerOf(house.db, personId)).email).toBe('household@example.org')
  })

  test('is refused where it is the address already', async () => {
    await makeAccount(house, 'same@example.org')
    expect(await move('same@example.org', 'same@example.org')).toMatchObject({
      issues: [{ path: ['email'], code: 'same_address' }],
    })
  })
})
