import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type * as Argon2 from '@node-rs/argon2'
import { hash, verify } from '@node-rs/argon2'
import { STEP } from '#graphql/accounts/answers-evenly.ts'
import { createAccount } from '#graphql/accounts/create-account.ts'
import { throttles } from '#graphql/operation/throttle.ts'
import { ask, confirm, mailsTo, makeAccount, newcomer, PASSWORD } from './account-documents.ts'
import { NOW } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof Argon2>()
  return { ...real, hash: vi.fn(real.hash), verify: vi.fn(real.verify) }
})
const OTHER = 'another phrase altogether'
const hashes = () => vi.mocked(hash).mock.calls.length + vi.mocked(verify).mock.calls.length

describe('making an account', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })
  beforeEach(() => {
    vi.clearAllMocks()
  })

  test('keeps an argon2id hash, the language and where it came from, and mails a link', async () => {
    expect(await ask(house, 'createAccount', newcomer('Eleri@Example.org'))).toEqual({
      __typename: 'Done',
    })
    const account = await house.db.account.findUniqueOrThrow({
      where: { email: 'eleri@example.org' },
      include: { person: true },
    })
    expect(account).toMatchObject({ emailConfirmedAt: null, administrator: false })
    expect(account.passwordHash).toMatch(/^\$argon2id\$/)
    expect(account.person).toMatchObject({
      name: 'Eleri Morgan',
      preferredLanguage: 'cy',
      source: 'account',
      languageAskedAt: NOW,
    })
    expect(await mailsTo(house, 'eleri@example.org')).toEqual(['account.confirm'])
    expect(await house.db.history.findMany({ where: { subject: 'Account' } })).toMatchObject([
      { action: 'account.created', subjectId: account.id, facts: {} },
    ])
  })

  test('remembers for the mail where somebody was going, if that is a page of ours', async () => {
    const going = (email: string, back: string) =>
      ask(house, 'createAccount', newcomer(email, { back }))
    await going('on-the-way@example.org', '/cy/grwpiau/cofrestru')
    const [told] = await house.db.notice.findMany({ where: { email: 'on-the-way@example.org' } })
    expect(told?.data).toMatchObject({ back: '/cy/grwpiau/cofrestru' })
    for (const back of [
      'https://evil.example',
      '//evil.example',
      '/en//evil.example',
      '/xx',
      '/en/\\evil',
    ]) {
      const { issues } = await going('astray@example.org', back)
      expect(issues).toEqual([{ path: ['back'], code: 'wrong', limit: null }])
    }
  })

  test('answers the same and hashes as much where the address has an account, and tells only its mail', async () => {
    const fresh = await ask(house, 'createAccount', newcomer('fresh@example.org'))
    const hashesWhenFresh = hashes()
    await confirm(house)
    vi.clearAllMocks()
    const again = await ask(
      house,
      'createAccount',
      newcomer('fresh@example.org', { name: 'Somebody Else', password: OTHER }),
    )
    expect(again).toEqual(fresh)
    expect(hashes()).toBe(hashesWhenFresh)
    expect(await mailsTo(house, 'fresh@example.org')).toEqual(['account.confirm', 'account.exists'])
    const told = await house.db.notice.findFirstOrThrow({ where: { kind: 'account.exists' } })
    expect(told.data).toEqual({ name: 'Eleri Morgan' })
    expect(await ask(house, 'signIn', { email: 'fresh@example.org', password: PASSWORD })).toEqual({
      __typename: 'Done',
    })
  })

  test('sends the link again where the account waits for it, and keeps the first password', async () => {
    const email = 'waiting@example.org'
    const first = await ask(house, 'createAccount', newcomer(email))
    expect(await ask(house, 'createAccount', newcomer(email, { password: OTHER }))).toEqual(first)
    expect(await mailsTo(house, email)).toEqual(['account.confirm', 'account.confirm'])
    expect(await confirm(house, OTHER)).toMatchObject({ issues: [{ code: 'wrong_password' }] })
    expect(await confirm(house)).toEqual({ __typename: 'Done' })
  })

  test('answers at whole steps of time to the world', async () => {
    await makeAccount(house, 'slow@example.org')
    const took = async (email: string) => {
      const began = performance.now()
      await createAccount({ ...house.as(), origin: 'somewhere' }, newcomer(email) as never)
      return performance.now() - began
    }
    expect(await took('slow@example.org')).toBeGreaterThanOrEqual(STEP - 1)
    expect(await took('slower@example.org')).toBeGreaterThanOrEqual(STEP - 1)
  })

  test('makes one account when pressed several times at once', async () => {
    const press = () => ask(house, 'createAccount', newcomer('once@example.org'))
    const answers = await Promise.all([press(), press(), press(), press()])
    expect(answers.map(({ __typename }) => __typename)).toEqual(['Done', 'Done', 'Done', 'Done'])
    expect(await house.db.account.count({ where: { email: 'once@example.org' } })).toBe(1)
    expect(new Set(await mailsTo(house, 'once@example.org'))).toEqual(new Set(['account.confirm']))
  })

  test.each([
    ['a short password', { password: 'short' }, 'password', 'password_too_short', 10],
    ['a long password', { password: 'x1'.repeat(65) + '!' }, 'password', 'password_too_long', 128],
    ['a common password', { password: 'Passw0rd2026' }, 'password', 'password_too_common', null],
    ['its address', { password: 'wrong@example.org' }, 'password', 'password_is_address', null],
    ['no consent', { consent: false }, 'consent', 'consent_required', null],
    ['no name', { name: ' ' }, 'name', 'required', null],
    ['a link as a name', { name: 'www.win.example' }, 'name', 'not_a_name', null],
    ['no address', { email: 'wrong' }, 'email', 'not_an_email', null],
  ])('names the place of %s', async (_, more, field, code, limit) => {
    const answer = await ask(house, 'createAccount', newcomer('wrong@example.org', more))
    expect(answer).toEqual({
      __typename: 'InvalidInput',
      issues: [{ path: [field], code, limit }],
    })
    expect(hashes()).toBe(0)
  })

  test('is refused when one address is tried too often', async () => {
    const { points } = throttles['createAccount.address']
    for (let i = 0; i < points; i++)
      await ask(house, 'createAccount', newcomer('often@example.org'))
    expect(await ask(house, 'createAccount', newcomer('often@example.org'))).toEqual({
      __typename: 'TooMany',
    })
    expect(await mailsTo(house, 'often@example.org')).toHaveLength(points)
  })
})
