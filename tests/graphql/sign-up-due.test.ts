import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '#graphql/access/viewer.ts'
import { acceptOffer } from '#graphql/signups/accept-offer.ts'
import { askForPlace } from '#graphql/signups/ask-for-place.ts'
import { confirmPlace } from '#graphql/signups/confirm-place.ts'
import { takePlace } from '#graphql/signups/take-place.ts'
import { withdrawPlace } from '#graphql/signups/withdraw-place.ts'
import { NOW } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aSession, countsOf, tokenFor, viewers } from '#tests/support/sign-ups.ts'

const HOUR = 3_600_000

/** Nobody has looked at the clock: the sweep that tidies holds away never runs here. */
describe('a hold that is past its time, and not yet swept', () => {
  let house: House
  let people: [Viewer, Viewer, Viewer]

  beforeAll(async () => {
    house = await openHouse()
    people = (await viewers(house.db, 3)) as typeof people
  })
  beforeEach(async () => {
    house.setNow(NOW)
    await house.db.throttle.deleteMany()
  })

  const asks = (sessionId: number, name: string, email = `${name}@example.org`) =>
    askForPlace(house.as(), { sessionId, name, email, preferredLanguage: 'cy' })
  const rowsOf = (sessionId: number) =>
    house.db.signUp.findMany({ where: { sessionId }, orderBy: { id: 'asc' } })
  const statesOf = async (sessionId: number) =>
    (await rowsOf(sessionId)).map(({ state, placed }) => (placed ? `${state}, placed` : state))
  const linkOf = async (sessionId: number, at: number) =>
    tokenFor(house.db, (await rowsOf(sessionId))[at]?.id ?? 0)
  const hoursOn = (hours: number) => house.setNow(new Date(NOW.getTime() + hours * HOUR))
  const inStep = async (sessionId: number) => {
    const { kept, rows } = await countsOf(house.db, sessionId)
    expect(kept).toEqual(rows)
    return kept
  }

  test('is no reason to put the same guest at the end of a list: the place is held for them again', async () => {
    const { session } = await aSession(house.db, 1)
    await asks(session.id, 'Ann')
    hoursOn(1)
    await asks(session.id, 'Ann')
    expect(await rowsOf(session.id)).toMatchObject([
      { state: 'asked', placed: true, heldUntil: new Date(NOW.getTime() + 1.5 * HOUR) },
    ])
    expect(await inStep(session.id)).toEqual({ taken: 1, waiting: 0 })
  })

  test('is free for whoever comes next', async () => {
    const { session } = await aSession(house.db, 1)
    await asks(session.id, 'Ann')
    hoursOn(1)
    expect(await takePlace(house.as(people[0]), { sessionId: session.id })).toMatchObject({
      state: 'confirmed',
    })
    await asks(session.id, 'Ann')
    expect(await statesOf(session.id)).toEqual(['asked', 'confirmed'])
    expect(await inStep(session.id)).toEqual({ taken: 1, waiting: 0 })
  })

  test('goes to whoever waits first, and what is left over to whoever comes next', async () => {
    const { session } = await aSession(house.db, 2)
    await asks(session.id, 'Ann')
    await asks(session.id, 'Bob')
    await takePlace(house.as(people[0]), { sessionId: session.id })
    hoursOn(1)
    await takePlace(house.as(people[1]), { sessionId: session.id })
    expect(await statesOf(session.id)).toEqual(['lapsed', 'lapsed', 'offered', 'confirmed'])
    expect(await inStep(session.id)).toEqual({ taken: 2, waiting: 0 })
  })

  test('does not count among the six of an address', async () => {
    const { session } = await aSession(house.db, 20)
    const names = ['Ann', 'Bob', 'Cat', 'Dai', 'Eve', 'Ffion']
    for (const name of names) await asks(session.id, name, 'family@example.org')
    await house.db.throttle.deleteMany()
    hoursOn(1)
    await asks(session.id, 'Gwen', 'family@example.org')
    expect((await statesOf(session.id)).at(-1)).toBe('asked, placed')
    expect(await inStep(session.id)).toEqual({ taken: 1, waiting: 0 })
  })

  test('as an offer, goes to the next in line as soon as anybody gives something back', async () => {
    const { session } = await aSession(house.db, 1)
    const [first, second, third] = people
    const place = await takePlace(house.as(first), { sessionId: session.id })
    const turn = await takePlace(house.as(second), { sessionId: session.id })
    await takePlace(house.as(third), { sessionId: session.id })
    await withdrawPlace(house.as(first), { signUpId: place.id })
    expect(await statesOf(session.id)).toEqual(['withdrawn', 'offered', 'waiting'])
    hoursOn(25)
    await expect(acceptOffer(house.as(second), { signUpId: turn.id })).rejects.toMatchObject({
      name: 'OfferOver',
    })
    await takePlace(house.as(first), { sessionId: session.id })
    expect(await statesOf(session.id)).toEqual(['waiting', 'lapsed', 'offered'])
    expect(await inStep(session.id)).toEqual({ taken: 1, waiting: 1 })
  })

  test('is one person’s, whoever presses first: its guest, late, or somebody new', async () => {
    for (let round = 0; round < 5; round++) {
      house.setNow(NOW)
      const { session } = await aSession(house.db, 1)
      await asks(session.id, 'Ann')
      const token = await linkOf(session.id, 0)
      hoursOn(1)
      await Promise.all([
        confirmPlace(house.as(), { token }),
        takePlace(house.as(people[0]), { sessionId: session.id }),
        takePlace(house.as(people[1]), { sessionId: session.id }),
      ])
      expect((await statesOf(session.id)).sort()).toEqual(['confirmed', 'waiting', 'waiting'])
      expect(await inStep(session.id)).toEqual({ taken: 1, waiting: 2 })
    }
  })
})
