import { beforeEach, describe, expect, test } from 'vitest'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import { STEP } from '#graphql/accounts/answers-evenly.ts'
import { globalId } from '#graphql/operation/id.ts'
import { askToPutForward } from '#graphql/applications/ask-to-put-forward.ts'
import { askForPlace } from '#graphql/signups/ask-for-place.ts'
import { lapseDuePlaces } from '#graphql/signups/lapse-due-places.ts'
import { aMembership, anOpportunity, aPerson, NOW, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aSession, tokenFor } from '#tests/support/sign-ups.ts'

const people = /* GraphQL */ `
  query ($number: Int!) {
    session(number: $number) {
      held
      taken
      placesLeft
      waiting
      signUps(states: [asked, confirmed, waiting, offered, withdrawn, lapsed, declined]) {
        totalCount
        edges {
          node {
            name
            email
            state
          }
        }
      }
    }
  }
`
const exporting = `mutation ($id: ID!) {
  exportSignUps(sessionId: $id) { ... on SignUpExport { rows { name email } } }
}`
const open = `query { sessions(filter: { hasPlaces: true }) { edges { node { number } } } }`
const press = (button: string) =>
  `mutation ($token: String!) { ${button}(input: { token: $token }) { __typename } }`

describe('a guest who has yet to confirm', () => {
  let house: House
  let made: Awaited<ReturnType<typeof aSession>>
  let organiser: Viewer

  beforeEach(async () => {
    house = await openHouse()
    made = await aSession(house.db, 3)
    const { id: personId } = await aPerson(house.db)
    await aMembership(house.db, { personId, organisationId: made.organisation.id, role: 'owner' })
    organiser = await viewerOf(house.db, personId)
  })

  const ask = (email: string, name = 'Mair Rees') =>
    askForPlace(house.as(visitor), {
      sessionId: made.session.id,
      name,
      email,
      preferredLanguage: 'cy',
    })
  const sessionFor = async (viewer: Viewer) =>
    (await house.ask(people, { number: made.session.id }, viewer)).session
  const exported = async () =>
    (await house.ask(exporting, { id: globalId('Session', made.session.id) }, organiser))
      .exportSignUps.rows
  const signUp = () => house.db.signUp.findFirstOrThrow({ include: { person: true } })
  const token = async () => tokenFor(house.db, (await signUp()).id)
  const nodeFor = async (viewer: Viewer) => {
    const id = globalId('SignUp', (await signUp()).id)
    return (await house.ask('query ($id: ID!) { node(id: $id) { __typename } }', { id }, viewer))
      .node
  }
  const expectNobody = async () => {
    expect((await sessionFor(organiser)).signUps).toEqual({ totalCount: 0, edges: [] })
    expect(await exported()).toEqual([])
    expect(await nodeFor(organiser)).toBeNull()
  }

  test('is a place held to the organisers, and a name once they confirm', async () => {
    await ask('mair@example.org')
    await expectNobody()
    expect(await sessionFor(organiser)).toMatchObject({ held: 1, taken: 0 })
    await house.ask(press('confirmPlace'), { token: await token() })
    expect(await sessionFor(organiser)).toMatchObject({ held: 0, taken: 1 })
    expect(await exported()).toEqual([{ name: 'Mair Rees', email: 'mair@example.org' }])
    expect(await nodeFor(organiser)).not.toBeNull()
  })

  test('is nobody either once the hold lapsed, or they said no by the link', async () => {
    await ask('mair@example.org')
    house.setNow(new Date(NOW.getTime() + 30 * 60_000))
    await lapseDuePlaces(house.engine.asSystem('job'))
    expect((await signUp()).state).toBe('lapsed')
    await expectNobody()
    await ask('mair@example.org')
    await house.ask(press('withdrawPlace'), { token: await token() })
    expect((await signUp()).state).toBe('withdrawn')
    await expectNobody()
    expect(await sessionFor(organiser)).toMatchObject({ held: 0, taken: 0 })
  })

  test('stays on the list of what they gave back, once they had confirmed', async () => {
    await ask('mair@example.org')
    await house.ask(press('confirmPlace'), { token: await token() })
    await house.ask(press('withdrawPlace'), { token: await token() })
    const { signUps } = await sessionFor(organiser)
    expect(signUps.edges).toMatchObject([{ node: { name: 'Mair Rees', state: 'withdrawn' } }])
  })

  test('is confirmed too by whoever signs in with the address and takes the place', async () => {
    const person = await aPerson(house.db, { name: 'Mair Rees', email: 'mair@example.org' })
    await ask('mair@example.org')
    const take = `mutation ($id: ID!) { takePlace(input: { sessionId: $id }) { __typename } }`
    const id = globalId('Session', made.session.id)
    await house.ask(take, { id }, await viewerOf(house.db, person.id))
    expect(await exported()).toMatchObject([{ name: 'Mair Rees' }])
  })

  test('moves no number that the public sees, whether the address was coming already or not', async () => {
    await ask('known@example.org')
    await house.ask(press('confirmPlace'), { token: await token() })
    const before = await sessionFor(visitor)
    expect(before).toMatchObject({ held: null, taken: 1, placesLeft: 2, waiting: 0 })
    await ask('known@example.org')
    expect(await sessionFor(visitor)).toEqual(before)
    await ask('unknown@example.org')
    expect(await sessionFor(visitor)).toEqual(before)
    await ask('another@example.org')
    expect(await sessionFor(visitor)).toEqual(before)
    // Inside, all three are taken: who asks now waits.
    expect(await sessionFor(organiser)).toMatchObject({ held: 2 })
    const { sessions } = await house.ask(open)
    expect(sessions.edges).toEqual([{ node: { number: made.session.id } }])
    await ask('late@example.org')
    expect(await house.db.signUp.count({ where: { state: 'asked', placed: false } })).toBe(1)
  })

  test('is answered no sooner where the address is known', async () => {
    const { id: opportunityId } = await anOpportunity(house.db, made.organisation.id)
    const who = { name: 'Mair', email: 'mair@example.org', preferredLanguage: 'cy' as const }
    const from = { ...house.as(visitor), origin: 'somewhere' }
    const took = async (work: () => Promise<unknown>) => {
      const began = performance.now()
      await work()
      return performance.now() - began
    }
    for (const _ of ['unknown', 'known']) {
      const place = { ...who, sessionId: made.session.id }
      expect(await took(() => askForPlace(from, place))).toBeGreaterThanOrEqual(STEP - 1)
      const offer = { ...who, opportunityId }
      expect(await took(() => askToPutForward(from, offer))).toBeGreaterThanOrEqual(STEP - 1)
    }
  })
})
