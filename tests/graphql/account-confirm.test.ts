import { beforeAll, describe, expect, test } from 'vitest'
import { may } from '#graphql/access/permissions.ts'
import { visitor } from '#graphql/access/viewer.ts'
import { throttles } from '#graphql/operation/throttle.ts'
import {
  ask,
  confirm,
  latestToken,
  mailsTo,
  makeAccount,
  newcomer,
  PASSWORD,
  viewerBy,
} from './account-documents.ts'
import { NOW, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const OTHER = 'another phrase altogether'

let house: House
const tokenOfMail = () => latestToken(house, 'confirm_address')
const accountOf = (email: string) => house.db.account.findUnique({ where: { email } })
const isConfirmed = async (email: string) => Boolean((await accountOf(email))?.emailConfirmedAt)

beforeAll(async () => {
  house = await openHouse()
})

describe('confirming an address', () => {
  test('signs in to the account, which nobody was before', async () => {
    await ask(house, 'createAccount', newcomer('ann@example.org'))
    const { personId } = (await accountOf('ann@example.org'))!
    expect(may(await viewerOf(house.db, personId), 'organisation.register')).toBe(false)
    const cookies: (string | null)[] = []
    const input = { token: await tokenOfMail(), password: PASSWORD }
    const setCookie = ({ sessionId }: { sessionId: string | null }) => cookies.push(sessionId)
    expect(await ask(house, 'confirmAddress', input, visitor, { setCookie })).toEqual({
      __typename: 'Done',
    })
    const viewer = await viewerBy(house, cookies[0])
    expect(viewer).toMatchObject({ personId, email: 'ann@example.org' })
    expect(may(viewer, 'organisation.register')).toBe(true)
  })

  test('needs the password with which the account was made, so that nobody confirms a stranger’s', async () => {
    const email = 'victim@example.org'
    await ask(house, 'createAccount', newcomer(email, { password: 'the stranger chose it' }))
    expect(await confirm(house, 'whatever the victim types')).toEqual({
      __typename: 'InvalidInput',
      issues: [{ path: ['password'], code: 'wrong_password', limit: null }],
    })
    expect(await isConfirmed(email)).toBe(false)
    expect(await ask(house, 'signIn', { email, password: 'the stranger chose it' })).toEqual({
      __typename: 'WrongSignIn',
    })
    await ask(house, 'askPasswordReset', { email })
    const token = await latestToken(house, 'reset_password')
    await ask(house, 'resetPassword', { token, newPassword: OTHER })
    expect(await isConfirmed(email)).toBe(true)
    expect(await ask(house, 'signIn', { email, password: 'the stranger chose it' })).toEqual({
      __typename: 'WrongSignIn',
    })
    expect(await ask(house, 'signIn', { email, password: OTHER })).toEqual({ __typename: 'Done' })
  })

  test('ends whatever was opened before: sessions, and other links', async () => {
    const email = 'thorough@example.org'
    await ask(house, 'createAccount', newcomer(email))
    await ask(house, 'askPasswordReset', { email })
    await ask(house, 'sendConfirmationAgain', { email })
    const { id } = (await accountOf(email))!
    const kept = { id: 'kept', accountId: id, createdAt: NOW, expiresAt: new Date(+NOW + 1e9) }
    await house.db.signInSession.create({ data: kept })
    await confirm(house)
    expect(await house.db.signInSession.count({ where: { id: 'kept' } })).toBe(0)
    expect(
      await house.db.pass.count({ where: { person: { account: { id } }, usedAt: null } }),
    ).toBe(0)
  })

  test('is refused when passwords are tried too often, even with the right one', async () => {
    await ask(house, 'createAccount', newcomer('tried@example.org'))
    const { points } = throttles['password.account']
    for (let i = 0; i < points; i++) await confirm(house, `${OTHER} ${i}`)
    expect(await confirm(house)).toEqual({ __typename: 'TooMany' })
    expect(await isConfirmed('tried@example.org')).toBe(false)
  })

  test('works once when the button is pressed several times at once', async () => {
    await ask(house, 'createAccount', newcomer('twice@example.org'))
    const input = { token: await tokenOfMail(), password: PASSWORD }
    const press = () => ask(house, 'confirmAddress', input)
    const answers = await Promise.all([press(), press(), press()])
    expect(answers.map(({ __typename, why }) => why ?? __typename).sort()).toEqual([
      'Done',
      'used',
      'used',
    ])
    const { id } = (await accountOf('twice@example.org'))!
    const confirmed = { action: 'account.confirmed', subjectId: id }
    expect(await house.db.history.count({ where: confirmed })).toBe(1)
  })

  test('and choosing a new password, both pressed at once, end in one of the two', async () => {
    for (const email of ['race1@example.org', 'race2@example.org', 'race3@example.org']) {
      await ask(house, 'createAccount', newcomer(email))
      const input = { token: await tokenOfMail(), password: PASSWORD }
      await ask(house, 'askPasswordReset', { email })
      const token = await latestToken(house, 'reset_password')
      const answers = await Promise.all([
        ask(house, 'confirmAddress', input),
        ask(house, 'resetPassword', { token, newPassword: OTHER }),
      ])
      expect(answers.map(({ __typename, why }) => why ?? __typename).sort()).toEqual([
        'Done',
        'used',
      ])
    }
  })

  test('is asked before it is pressed without using anything up', async () => {
    await ask(house, 'createAccount', newcomer('looks@example.org'))
    const token = await tokenOfMail()
    const look = (purpose = 'confirm_address', given = token) =>
      house.ask(
        `query ($p: PassPurpose!, $t: String!) {
          fault: passFault(purpose: $p, token: $t) address: addressOfLink(purpose: $p, token: $t)
        }`,
        { p: purpose, t: given },
      )
    const opens = { fault: null, address: 'looks@example.org' }
    expect(await look()).toEqual(opens)
    expect(await look()).toEqual(opens)
    expect(await look('reset_password')).toEqual({ fault: 'wrong', address: null })
    expect(await look('confirm_address', `${token}x`)).toEqual({ fault: 'wrong', address: null })
    house.setNow(new Date(NOW.getTime() + 8 * 24 * 3600 * 1000))
    expect(await look()).toEqual({ fault: 'expired', address: null })
    expect(await confirm(house)).toMatchObject({ why: 'expired' })
    house.setNow(NOW)
    await confirm(house)
    expect(await look()).toEqual({ fault: 'used', address: null })
  })

  test('is asked for again with one answer, whoever asks', async () => {
    await makeAccount(house, 'done@example.org')
    await ask(house, 'createAccount', newcomer('waits@example.org'))
    const emails = ['waits@example.org', 'done@example.org', 'nobody@example.org']
    const answers = await Promise.all(
      emails.map((email) => ask(house, 'sendConfirmationAgain', { email })),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set(['{"__typename":"Done"}']),
    )
    expect(await mailsTo(house, 'waits@example.org')).toEqual([
      'account.confirm',
      'account.confirm',
    ])
    expect(await mailsTo(house, 'done@example.org')).toEqual(['account.confirm'])
    expect(await mailsTo(house, 'nobody@example.org')).toEqual([])
  })
})

describe('declining an account that somebody else made', () => {
  test('deletes it by the link alone, with its passes and mails, and leaves guests there alone', async () => {
    const email = 'not.me@example.org'
    const guest = { name: 'Mair', email, source: 'sign_up' as const, createdAt: NOW }
    await house.db.person.create({ data: guest })
    await ask(house, 'createAccount', newcomer(email))
    const { personId } = (await accountOf(email))!
    const token = await tokenOfMail()
    expect(await ask(house, 'declineAccount', { token })).toEqual({ __typename: 'Done' })
    expect(await accountOf(email)).toBeNull()
    expect(await house.db.person.count({ where: { id: personId } })).toBe(0)
    expect(await house.db.pass.count({ where: { email } })).toBe(0)
    expect(await mailsTo(house, email)).toEqual([])
    expect(await house.db.person.findMany({ where: { email } })).toMatchObject([{ name: 'Mair' }])
    expect(await ask(house, 'declineAccount', { token })).toMatchObject({ why: 'wrong' })
  })

  test('is refused with another link than that of an account which waits', async () => {
    await ask(house, 'createAccount', newcomer('mine@example.org'))
    const token = await tokenOfMail()
    await confirm(house)
    expect(await ask(house, 'declineAccount', { token })).toMatchObject({ why: 'used' })
    await ask(house, 'askPasswordReset', { email: 'mine@example.org' })
    const reset = await latestToken(house, 'reset_password')
    expect(await ask(house, 'declineAccount', { token: reset })).toMatchObject({ why: 'wrong' })
    expect(await isConfirmed('mine@example.org')).toBe(true)
  })

  test('and confirming it, both pressed at once, end in one of the two', async () => {
    for (const email of ['torn1@example.org', 'torn2@example.org', 'torn3@example.org']) {
      await ask(house, 'createAccount', newcomer(email))
      const token = await tokenOfMail()
      const answers = await Promise.all([
        ask(house, 'confirmAddress', { token, password: PASSWORD }),
        ask(house, 'declineAccount', { token }),
      ])
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Done', 'PassInvalid'])
    }
  })
})
