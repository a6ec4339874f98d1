import { beforeAll, describe, expect, test, vi } from 'vitest'
import { visitor } from '#graphql/access/viewer.ts'
import { throttles } from '#graphql/operation/throttle.ts'
import { ask, confirm, latestToken, makeAccount, newcomer, PASSWORD } from './account-documents.ts'
import { NOW } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

// How long an answer takes is for other tests to say.
vi.mock('#graphql/accounts/answers-evenly.ts', () => ({
  answersEvenly: <T>(operation: T) => operation,
}))

const OTHER = 'another phrase altogether'
const done = { __typename: 'Done' }
const tooMany = { __typename: 'TooMany' }

describe('guessing at somebody’s password', () => {
  let house: House
  const { points } = throttles['signIn.addressFromOrigin']
  const { points: still } = throttles['signIn.addressStill']
  const attempt = (email: string, password: string, origin: string) =>
    ask(house, 'signIn', { email, password }, visitor, { origin })
  const guess = async (email: string, origin: string, times: number = points) => {
    for (let i = 0; i < times; i++) await attempt(email, OTHER, origin)
  }
  /** As if very many networks had guessed already. */
  const exhaust = async (email: string) => {
    await attempt(email, OTHER, `one of many against ${email}`)
    await house.db.throttle.updateMany({
      where: { key: { startsWith: 'signIn.address:' } },
      data: { points: throttles['signIn.address'].points },
    })
  }

  beforeAll(async () => {
    house = await openHouse()
  })

  test('ends after a few attempts from one network, even with the right one', async () => {
    await makeAccount(house, 'guessed@example.org')
    await guess('guessed@example.org', 'guesser')
    expect(await attempt('guessed@example.org', PASSWORD, 'guesser')).toEqual(tooMany)
    expect(await attempt('guessed@example.org', PASSWORD, 'home')).toEqual(done)
  })

  test('from one network never keeps the owner out anywhere else', () => {
    const { seconds } = throttles['signIn.addressFromOrigin']
    const everywhere = throttles['signIn.address']
    const windows = Math.ceil(everywhere.seconds / seconds) + 1
    expect(points * windows).toBeLessThan(everywhere.points)
  })

  test('from very many networks leaves each three attempts a day, so that the owner is heard', async () => {
    await makeAccount(house, 'hunted@example.org')
    expect(await attempt('hunted@example.org', PASSWORD, 'home')).toEqual(done)
    await exhaust('hunted@example.org')
    await guess('hunted@example.org', 'yet another', still)
    expect(await attempt('hunted@example.org', PASSWORD, 'yet another')).toEqual(tooMany)
    expect(await attempt('hunted@example.org', PASSWORD, 'a new telephone')).toEqual(done)
  })

  test('from very many networks is no matter where the owner has signed in before', async () => {
    await exhaust('hunted@example.org')
    expect(await attempt('hunted@example.org', PASSWORD, 'home')).toEqual(done)
    await guess('hunted@example.org', 'home')
    expect(await attempt('hunted@example.org', PASSWORD, 'home')).toEqual(tooMany)
  })

  test('leaves the owner the way by mail, wherever they are', async () => {
    await makeAccount(house, 'away@example.org')
    await exhaust('away@example.org')
    await guess('away@example.org', 'a train', still)
    expect(await attempt('away@example.org', PASSWORD, 'a train')).toEqual(tooMany)
    await ask(house, 'askPasswordReset', { email: 'away@example.org' })
    const input = { token: await latestToken(house, 'reset_password'), newPassword: OTHER }
    const onTrain = { origin: 'a train' }
    expect(await ask(house, 'resetPassword', input, visitor, onTrain)).toEqual(done)
    expect(await attempt('away@example.org', OTHER, 'a train')).toEqual(done)
  })

  test('from all the networks of one site has an end, too', async () => {
    await exhaust('besieged@example.org')
    const from = (origin: string) => ({ origin, originSite: 'a site of 65,536' })
    const tried = { email: 'besieged@example.org', password: OTHER }
    const answers = []
    for (let network = 0; network < still * 10 + 1; network++) {
      answers.push(await ask(house, 'signIn', tried, visitor, from(`network ${network}`)))
    }
    expect(answers.filter(({ __typename }) => __typename === 'TooMany')).toHaveLength(1)
  })

  test('is answered alike whether or not the address has an account', async () => {
    await makeAccount(house, 'known@example.org')
    for (const email of ['known@example.org', 'unknown@example.org']) {
      await guess(email, 'curious')
      expect(await attempt(email, OTHER, 'curious')).toEqual(tooMany)
      await exhaust(email)
      await guess(email, 'new', still)
      expect(await attempt(email, OTHER, 'new')).toEqual(tooMany)
    }
  })

  test('at an account of one’s own on somebody’s address tells no more than at theirs', async () => {
    const [waits, taken] = ['mine@example.org', 'theirs@example.org']
    await ask(house, 'createAccount', newcomer(taken, { password: OTHER }))
    await confirm(house, OTHER)
    for (const email of [waits, taken]) await ask(house, 'createAccount', newcomer(email))
    const somewhere = { origin: 'a guesser' }
    const seen = async (email: string) => {
      const answers = []
      for (let i = 0; i < points + 1; i++) {
        answers.push(await ask(house, 'signIn', { email, password: PASSWORD }, visitor, somewhere))
      }
      for (let i = 0; i < throttles['passwordReset.address'].points + 1; i++) {
        answers.push(await ask(house, 'askPasswordReset', { email }, visitor, somewhere))
      }
      return answers
    }
    expect(await seen(waits)).toEqual(await seen(taken))
  })

  test('is forgotten once the right password is given', async () => {
    await makeAccount(house, 'typo@example.org')
    for (let round = 0; round < 2; round++) {
      await guess('typo@example.org', 'home', points - 1)
      expect(await attempt('typo@example.org', PASSWORD, 'home')).toEqual(done)
    }
  })

  test('is remembered of a network for three months, by the house’s clock', async () => {
    await makeAccount(house, 'seasonal@example.org')
    const after = async (days: number) => {
      house.setNow(new Date(NOW.getTime() + days * 24 * 3600 * 1000))
      await exhaust('seasonal@example.org')
      await guess('seasonal@example.org', 'home', still)
      return attempt('seasonal@example.org', PASSWORD, 'home')
    }
    expect(await attempt('seasonal@example.org', PASSWORD, 'home')).toEqual(done)
    expect(await after(89)).toEqual(done)
    expect(await after(180)).toEqual(tooMany)
    house.setNow(NOW)
  })
})
