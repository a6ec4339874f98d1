import { beforeEach, describe, expect, test } from 'vitest'
import { makeFirstAdministratorPass } from '#graphql/accounts/first-administrator.ts'
import { ask, mailsTo, makeAccount, newcomer, PASSWORD } from './account-documents.ts'
import { NOW, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

describe('the first administrator', () => {
  let house: House
  const makePass = () => makeFirstAdministratorPass(house.engine.asSystem('command'), {})
  const become = (token: string, email: string, password = PASSWORD) => {
    const { consent: _, ...who } = newcomer(email, { password })
    return ask(house, 'becomeFirstAdministrator', { token, ...who })
  }
  const administrators = () => house.db.account.findMany({ where: { administrator: true } })

  beforeEach(async () => {
    house = await openHouse()
  })

  test('is made once, by a link that is printed once', async () => {
    const token = await makePass()
    expect(token).toBeTruthy()
    expect(await makePass()).toBeNull()
    expect(await become(token!, 'first@example.org')).toEqual({ __typename: 'Done' })
    expect(await administrators()).toMatchObject([
      { email: 'first@example.org', emailConfirmedAt: NOW },
    ])
    expect(await mailsTo(house, 'first@example.org')).toEqual(['administrator.welcome'])
    expect(await become(token!, 'second@example.org')).toMatchObject({ why: 'used' })
    expect(await makePass()).toBeNull()
  })

  test('is one, however many press at once', async () => {
    const token = await makePass()
    const emails = ['a@example.org', 'b@example.org', 'c@example.org']
    const answers = await Promise.all(emails.map((email) => become(token!, email)))
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'AdministratorExists',
      'AdministratorExists',
      'Done',
    ])
    expect(await administrators()).toHaveLength(1)
  })

  test('gets one link, however many processes start at once', async () => {
    const tokens = await Promise.all([makePass(), makePass(), makePass()])
    expect(tokens.filter(Boolean)).toHaveLength(1)
  })

  test('gets another link once the first has run out', async () => {
    const token = await makePass()
    house.setNow(new Date(NOW.getTime() + 25 * 3600 * 1000))
    expect(await become(token!, 'late@example.org')).toMatchObject({ why: 'expired' })
    expect(await makePass()).toBeTruthy()
  })

  test('may be somebody who has an account, with its password', async () => {
    const { personId } = await makeAccount(house, 'known@example.org')
    const token = await makePass()
    expect(await become(token!, 'known@example.org', 'some other phrase')).toMatchObject({
      issues: [{ path: ['password'], code: 'wrong_password' }],
    })
    expect(await become(token!, 'known@example.org')).toEqual({ __typename: 'Done' })
    expect((await viewerOf(house.db, personId)).administrator).toBe(true)
  })

  test('is nobody without the link, whoever has an account', async () => {
    await makeAccount(house, 'known@example.org')
    await makePass()
    for (const email of ['known@example.org', 'unknown@example.org']) {
      expect(await become('1.wrong', email)).toMatchObject({ why: 'wrong' })
    }
    expect(await administrators()).toHaveLength(0)
  })
})
