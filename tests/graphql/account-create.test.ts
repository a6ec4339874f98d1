import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type * as Argon2 from '@node-rs/argon2'
import { hash, verify } from '@node-rs/argon2'
import { STEP } from '#graphql/accounts/answers-evenly.ts'
import { createAccount } from '#graphql/accounts/create-account.ts'
import { may } from '#graphql/access/permissions.ts'
import { throttles } from '#graphql/operation/throttle.ts'
import { ask, latestToken, mailsTo, makeAccount, newcomer, PASSWORD } from './account-documents.ts'
import { NOW, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof Argon2>()
  return { ...real, hash: vi.fn(real.hash), verify: vi.fn(real.verify) }
})
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

  test('answers the same and hashes as much where the address has an account, and tells only its mail', async () => {
    const fresh = await ask(house, 'createAccount', newcomer('fresh@example.org'))
    const hashesWhenFresh = hashes()
    vi.clearAllMocks()
    const again = await ask(
      house,
      'createAccount',
      newcomer('fresh@example.org', { name: 'Somebody Else', password: 'quite another phrase' }),
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

  test('answers at whole steps of time to the world', async () => {
    const took = async (email: string) => {
      const began = performance.now()
      await createAccount({ ...house.as(), origin: 'somewhere' }, newcomer(email) as never)
      return performance.now() - began
    }
    expect(await took('slow@example.org')).toBeGreaterThanOrEqual(STEP - 1)
    expect(await took('slow@example.org')).toBeGreaterThanOrEqual(STEP - 1)
  })

  test('makes one account when pressed several times at once', async () => {
    const press = () => ask(house, 'createAccount', newcomer('once@example.org'))
    const answers = await Promise.all([press(), press(), press(), press()])
    expect(answers.map(({ __typename }) => __typename)).toEqual(['Done', 'Done', 'Done', 'Done'])
    expect(await house.db.account.count({ where: { email: 'once@example.org' } })).toBe(1)
    expect((await mailsTo(house, 'once@example.org')).sort()).toEqual([
      'account.confirm',
      'account.exists',
      'account.exists',
      'account.exists',
    ])
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

describe('confirming an address', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })

  test('lets somebody register an organisation, and not before', async () => {
    await ask(house, 'createAccount', newcomer('ann@example.org'))
    const { personId } = await house.db.account.findUniqueOrThrow({
      where: { email: 'ann@example.org' },
    })
    expect(may(await viewerOf(house.db, personId), 'organisation.register')).toBe(false)
    const token = await latestToken(house, 'confirm_address')
    expect(await ask(house, 'confirmAddress', { token })).toEqual({ __typename: 'Done' })
    expect(may(await viewerOf(house.db, personId), 'organisation.register')).toBe(true)
  })

  test('works once when the button is pressed twice at once', async () => {
    await ask(house, 'createAccount', newcomer('twice@example.org'))
    const token = await latestToken(house, 'confirm_address')
    const press = () => ask(house, 'confirmAddress', { token })
    const answers = await Promise.all([press(), press(), press()])
    expect(answers.map(({ __typename, why }) => why ?? __typename).sort()).toEqual([
      'Done',
      'used',
      'used',
    ])
    const { id } = await house.db.account.findUniqueOrThrow({
      where: { email: 'twice@example.org' },
    })
    const lines = await house.db.history.count({
      where: { action: 'account.confirmed', subjectId: id },
    })
    expect(lines).toBe(1)
  })

  test('is asked before it is pressed without using anything up', async () => {
    await ask(house, 'createAccount', newcomer('looks@example.org'))
    const token = await latestToken(house, 'confirm_address')
    const fault = (purpose = 'confirm_address', given = token) =>
      house
        .ask('query ($p: PassPurpose!, $t: String!) { passFault(purpose: $p, token: $t) }', {
          p: purpose,
          t: given,
        })
        .then(({ passFault }) => passFault)
    expect(await fault()).toBeNull()
    expect(await fault()).toBeNull()
    expect(await fault('reset_password')).toBe('wrong')
    expect(await fault('confirm_address', `${token}x`)).toBe('wrong')
    house.setNow(new Date(NOW.getTime() + 8 * 24 * 3600 * 1000))
    expect(await fault()).toBe('expired')
    expect(await ask(house, 'confirmAddress', { token })).toMatchObject({ why: 'expired' })
    house.setNow(NOW)
    await ask(house, 'confirmAddress', { token })
    expect(await fault()).toBe('used')
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
