import { beforeAll, describe, expect, test, vi } from 'vitest'
import { visitor } from '#graphql/access/viewer.ts'
import { throttles } from '#graphql/operation/throttle.ts'
import { tokenOf } from '#graphql/passes/pass.ts'
import { ask, mailsTo, makeAccount, newcomer, PASSWORD } from './account-documents.ts'
import { NOW, viewerOf } from '#tests/support/factories.ts'
import { openHouse, SECRET, type House } from '#tests/support/house.ts'

// How long an answer takes is for other tests to say.
vi.mock('#graphql/accounts/answers-evenly.ts', () => ({
  answersEvenly: <T>(operation: T) => operation,
}))

const OTHER = 'another phrase altogether'
const done = { __typename: 'Done' }
const tooMany = { __typename: 'TooMany' }

describe('a stranger who knows somebody’s address', () => {
  let house: House
  const reset = throttles['passwordReset.address']
  const stranger = { origin: 'far away' }
  const asks = (name: string, input: object) => ask(house, name, input, visitor, stranger)
  const many = async (name: string, input: (one: number) => object) => {
    for (let one = 0; one < 20; one++) await asks(name, input(one))
  }

  beforeAll(async () => {
    house = await openHouse()
  })

  test('keeps nobody from a new password by asking for confirmations', async () => {
    const email = 'confirmed@example.org'
    await makeAccount(house, email)
    await many('sendConfirmationAgain', () => ({ email }))
    expect(await ask(house, 'askPasswordReset', { email })).toEqual(done)
    expect(await mailsTo(house, email)).toContain('account.reset')
  })

  test('keeps nobody from a new password by wanting to move to their address', async () => {
    const email = 'settled@example.org'
    await makeAccount(house, email)
    const { personId } = await makeAccount(house, 'mover@example.org')
    const mover = await viewerOf(house.db, personId)
    for (let one = 0; one < 6; one++) {
      await ask(house, 'askAddressChange', { email, password: PASSWORD }, mover)
    }
    expect(await ask(house, 'askPasswordReset', { email })).toEqual(done)
  })

  test('who asks for their new password fills their mailbox with links that work as long as that is counted', async () => {
    const email = 'flooded@example.org'
    const { personId } = await makeAccount(house, email)
    for (let one = 0; one < reset.points; one++) await asks('askPasswordReset', { email })
    house.setNow(new Date(NOW.getTime() + (reset.seconds - 1) * 1000))
    expect(await ask(house, 'askPasswordReset', { email })).toEqual(tooMany)
    const links = { purpose: 'reset_password', personId } as const
    const first = await house.db.pass.findFirstOrThrow({ where: links, orderBy: { id: 'asc' } })
    const input = { token: tokenOf(SECRET, first), newPassword: OTHER }
    expect(await ask(house, 'resetPassword', input)).toEqual(done)
    house.setNow(NOW)
  })

  test('keeps nobody from a link by asking for those of made-up addresses of their mailbox', async () => {
    const email = 'plain@example.org'
    await makeAccount(house, email)
    await many('askPasswordReset', (one) => ({ email: `plain+${one}@example.org` }))
    expect(await ask(house, 'askPasswordReset', { email })).toEqual(done)
  })

  test('has no mailbox written to more often by writing its address in many ways', async () => {
    await many('createAccount', (one) => newcomer(`bombed+${one}@example.org`))
    const mails = await house.db.notice.count({ where: { email: { startsWith: 'bombed+' } } })
    expect(mails).toBe(throttles['createAccount.address'].points)
    expect(await ask(house, 'createAccount', newcomer('bombed@example.org'))).toEqual(done)
  })
})
