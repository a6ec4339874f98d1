import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type * as Argon2 from '@node-rs/argon2'
import { hash, verify } from '@node-rs/argon2'
import { parse } from 'graphql'
import { STEP } from '#graphql/accounts/answers-evenly.ts'
import { signIn } from '#graphql/accounts/sign-in.ts'
import { signOut } from '#graphql/accounts/sign-out.ts'
import { viewerFrom } from '#graphql/accounts/sign-in-session.ts'
import {
  ask,
  confirm,
  latestToken,
  mailsTo,
  makeAccount,
  newcomer,
  PASSWORD,
  withCookies,
} from './account-documents.ts'
import { NOW, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof Argon2>()
  return { ...real, hash: vi.fn(real.hash), verify: vi.fn(real.verify) }
})

const OTHER = 'another phrase altogether'

describe('signing in', () => {
  let house: House
  const by = (sessionId: string | null) =>
    viewerFrom({
      db: house.db,
      now: NOW,
      cookieHeader: `session=${sessionId}`,
      publicUrl: 'http://localhost',
    })
  const enter = async (email: string, password = PASSWORD) => {
    const { cookie } = await signIn(house.as(), { email, password })
    return cookie.sessionId
  }

  beforeAll(async () => {
    house = await openHouse()
    await makeAccount(house, 'sian@example.org')
  })
  beforeEach(() => {
    vi.clearAllMocks()
  })

  test('sets a cookie that is good for the account, and no other answer shows it', async () => {
    const { context, cookies } = withCookies(house)
    const document = `mutation { signIn(input: { email: "SIAN@example.org", password: "${PASSWORD}" }) { __typename } }`
    const answer = await house.engine.run(parse(document), {}, context)
    expect(JSON.parse(JSON.stringify(answer))).toEqual({ data: { signIn: { __typename: 'Done' } } })
    expect(cookies).toHaveLength(1)
    expect((await by(cookies[0]!)).viewer.email).toBe('sian@example.org')
  })

  test.each([
    ['a wrong password', 'sian@example.org', OTHER],
    ['an address without an account', 'nobody@example.org', OTHER],
    ['the right password of an account that nobody confirmed', 'waits@example.org', PASSWORD],
  ])('refuses %s alike, after one hash', async (_, email, password) => {
    await ask(house, 'createAccount', newcomer('waits@example.org'))
    vi.clearAllMocks()
    expect(await ask(house, 'signIn', { email, password })).toEqual({ __typename: 'WrongSignIn' })
    expect(vi.mocked(verify)).toHaveBeenCalledTimes(1)
    expect(vi.mocked(hash)).not.toHaveBeenCalled()
  })

  test('answers at whole steps of time to the world, whatever it found', async () => {
    await ask(house, 'createAccount', newcomer('steps@example.org'))
    for (const email of ['steps@example.org', 'sian@example.org', 'nobody@example.org']) {
      const began = performance.now()
      const world = { ...house.as(), origin: 'somewhere' }
      await signIn(world, { email, password: PASSWORD }).catch(() => null)
      expect(performance.now() - began).toBeGreaterThanOrEqual(STEP - 1)
    }
  })

  test('sends the link once more to whoever made an account and has yet to confirm it, not often', async () => {
    const email = 'forgot.to@example.org'
    await ask(house, 'createAccount', newcomer(email))
    await ask(house, 'signIn', { email, password: OTHER })
    expect(await mailsTo(house, email)).toEqual(['account.confirm'])
    for (let i = 0; i < 3; i++) await ask(house, 'signIn', { email, password: PASSWORD })
    expect(await mailsTo(house, email)).toEqual(['account.confirm', 'account.confirm'])
    expect(await confirm(house)).toEqual({ __typename: 'Done' })
  })

  test('is over for sessions of an account whose address is nobody’s', async () => {
    const { personId } = await makeAccount(house, 'undone@example.org')
    const here = await enter('undone@example.org')
    expect((await by(here)).viewer.personId).toBe(personId)
    await house.db.account.update({ where: { personId }, data: { emailConfirmedAt: null } })
    expect((await by(here)).viewer.personId).toBeNull()
  })

  test('never lets an account without a hash in', async () => {
    await house.db.person.create({
      data: {
        name: 'No Hash',
        source: 'account',
        createdAt: NOW,
        account: { create: { email: 'nohash@example.org', passwordHash: '', createdAt: NOW } },
      },
    })
    const answer = await ask(house, 'signIn', { email: 'nohash@example.org', password: OTHER })
    expect(answer).toEqual({ __typename: 'WrongSignIn' })
  })

  test('takes the place of the session that the browser had', async () => {
    const first = await enter('sian@example.org')
    const { signInSessionId } = await by(first)
    const { cookie } = await signIn(
      { ...house.as(), signInSessionId },
      { email: 'sian@example.org', password: PASSWORD },
    )
    expect((await by(first)).viewer.personId).toBeNull()
    expect((await by(cookie.sessionId)).viewer.personId).not.toBeNull()
  })

  test('ends with signing out, of this browser alone', async () => {
    const [here, there] = [await enter('sian@example.org'), await enter('sian@example.org')]
    const { viewer, signInSessionId } = await by(here)
    const { cookie } = await signOut({ ...house.as(viewer), signInSessionId }, {})
    expect(cookie.sessionId).toBeNull()
    expect((await by(here)).viewer.personId).toBeNull()
    expect((await by(there)).viewer.personId).not.toBeNull()
  })

  test('ends everywhere when asked to', async () => {
    const [here, there] = [await enter('sian@example.org'), await enter('sian@example.org')]
    const { viewer } = await by(here)
    expect(await ask(house, 'signOutEverywhere', {}, viewer)).toEqual({ __typename: 'Done' })
    expect((await by(here)).viewer.personId).toBeNull()
    expect((await by(there)).viewer.personId).toBeNull()
  })

  test('ends everywhere when the password is reset', async () => {
    const { personId } = await makeAccount(house, 'reset@example.org')
    const here = await enter('reset@example.org')
    await ask(house, 'askPasswordReset', { email: 'reset@example.org' })
    await ask(house, 'askPasswordReset', { email: 'reset@example.org' })
    const unused = await house.db.pass.findMany({ where: { purpose: 'reset_password', personId } })
    expect(unused).toHaveLength(2)
    const token = await latestToken(house, 'reset_password')
    expect(await ask(house, 'resetPassword', { token, newPassword: OTHER })).toEqual({
      __typename: 'Done',
    })
    expect((await by(here)).viewer.personId).toBeNull()
    expect((await viewerOf(house.db, personId)).email).toBe('reset@example.org')
    await expect(enter('reset@example.org')).rejects.toMatchObject({ name: 'WrongSignIn' })
    expect(await enter('reset@example.org', OTHER)).toBeTruthy()
    const open = await house.db.pass.count({
      where: { purpose: 'reset_password', personId, usedAt: null },
    })
    expect(open).toBe(0)
  })

  test('answers alike to whoever forgot a password, and mails only to an account', async () => {
    const known = await ask(house, 'askPasswordReset', { email: 'sian@example.org' })
    const unknown = await ask(house, 'askPasswordReset', { email: 'nobody@example.org' })
    expect(known).toEqual(unknown)
    expect(await mailsTo(house, 'sian@example.org')).toContain('account.reset')
    expect(await mailsTo(house, 'nobody@example.org')).toEqual([])
  })

  test('keeps a link when the new password is not taken', async () => {
    await makeAccount(house, 'thrifty.person@example.org')
    await ask(house, 'askPasswordReset', { email: 'thrifty.person@example.org' })
    const token = await latestToken(house, 'reset_password')
    const reset = (newPassword: string) => ask(house, 'resetPassword', { token, newPassword })
    expect(await reset('thrifty.person@example.org')).toMatchObject({
      issues: [{ path: ['newPassword'], code: 'password_is_address' }],
    })
    expect(await reset(OTHER)).toEqual({ __typename: 'Done' })
    expect(await reset(OTHER)).toMatchObject({ __typename: 'PassInvalid', why: 'used' })
  })

  test('goes on here and ends elsewhere when the password is changed', async () => {
    const { personId } = await makeAccount(house, 'change@example.org')
    const there = await enter('change@example.org')
    const { context, cookies } = withCookies(house, { viewer: await viewerOf(house.db, personId) })
    const change = (password: string) =>
      house.engine.run(
        parse(
          `mutation ($p: String!, $n: String!) { changePassword(input: { password: $p, newPassword: $n }) { __typename ... on InvalidInput { issues { path code } } } }`,
        ),
        { p: password, n: OTHER },
        context,
      )
    expect((await change('not the password')).data).toMatchObject({
      changePassword: { issues: [{ path: ['password'], code: 'wrong_password' }] },
    })
    expect((await change(PASSWORD)).data).toMatchObject({
      changePassword: { __typename: 'Done' },
    })
    expect((await by(there)).viewer.personId).toBeNull()
    expect((await by(cookies[0]!)).viewer.personId).toBe(personId)
  })
})
