import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '#graphql/access/viewer.ts'
import { globalId } from '#graphql/operation/id.ts'
import { aMembership, aPerson, NOW, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aSession, countsOf, kindsTold, viewers } from '#tests/support/sign-ups.ts'

const take = /* GraphQL */ `
  mutation ($id: ID!, $age: Int, $note: String) {
    takePlace(input: { sessionId: $id, age: $age, note: $note }) {
      __typename
      ... on SignUp {
        id
        number
        state
        position
        note
      }
      ... on SignUpClosed {
        because
      }
      ... on TooYoung {
        minimumAge
      }
      ... on InvalidInput {
        issues {
          path
          code
        }
      }
    }
  }
`

const withdraw = /* GraphQL */ `
  mutation ($id: ID!) {
    withdrawPlace(input: { signUpId: $id }) {
      __typename
      ... on SignUp {
        state
      }
      ... on SignUpClosed {
        because
      }
    }
  }
`

const accept = /* GraphQL */ `
  mutation ($id: ID!) {
    acceptOffer(input: { signUpId: $id }) {
      __typename
      ... on SignUp {
        state
      }
    }
  }
`

describe('somebody signed in', () => {
  let house: House
  let people: Viewer[]

  beforeAll(async () => {
    house = await openHouse()
    people = await viewers(house.db, 4)
  })
  beforeEach(() => house.setNow(NOW))

  const [ann, bob, cat, dai] = [0, 1, 2, 3]
  const viewer = (which: number) => people[which] as Viewer
  const takes = async (sessionId: number, which: number, more = {}) => {
    const id = globalId('Session', sessionId)
    return (await house.ask(take, { id, ...more }, viewer(which))).takePlace
  }
  const withdraws = async (id: string, which: number) =>
    (await house.ask(withdraw, { id }, viewer(which))).withdrawPlace
  const accepts = async (id: string, which: number) =>
    (await house.ask(accept, { id }, viewer(which))).acceptOffer

  test('gets a place at once, is told, and leaves one line in the history', async () => {
    const { session, organisation } = await aSession(house.db, 2)
    const place = await takes(session.id, ann, { note: 'I come by wheelchair.' })
    expect(place).toMatchObject({ state: 'confirmed', note: 'I come by wheelchair.' })
    expect(await kindsTold(house.db, session.id)).toEqual(['signUp.confirmed'])
    const lines = await house.db.history.findMany({
      where: { subject: 'SignUp', subjectId: place.number },
    })
    expect(lines).toMatchObject([
      {
        action: 'signUp.confirmed',
        actorId: viewer(ann).personId,
        organisationId: organisation.id,
        facts: { sessionId: session.id },
      },
    ])
    expect(await countsOf(house.db, session.id)).toEqual({
      kept: { taken: 1, waiting: 0 },
      rows: { taken: 1, waiting: 0 },
    })
  })

  test('sees the same place when the button is pressed again, however fast', async () => {
    const { session } = await aSession(house.db, 2)
    const answers = await Promise.all([0, 1, 2].map(() => takes(session.id, ann)))
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
    expect(await kindsTold(house.db, session.id)).toEqual(['signUp.confirmed'])
    expect((await countsOf(house.db, session.id)).kept).toEqual({ taken: 1, waiting: 0 })
  })

  test('joins the waiting list when it is full, in order, and knows their position', async () => {
    const { session } = await aSession(house.db, 1)
    await takes(session.id, ann)
    expect(await takes(session.id, bob)).toMatchObject({ state: 'waiting', position: 1 })
    expect(await takes(session.id, cat)).toMatchObject({ state: 'waiting', position: 2 })
    expect((await countsOf(house.db, session.id)).kept).toEqual({ taken: 1, waiting: 2 })
  })

  test('keeps their turn even when their clock was read before that of the one in front', async () => {
    const { session } = await aSession(house.db, 1)
    await takes(session.id, ann)
    await takes(session.id, bob)
    house.setNow(new Date(NOW.getTime() - 5000))
    expect(await takes(session.id, cat)).toMatchObject({ position: 2 })
  })

  test('gives a place back, and it is offered to the next, held for them until a day later', async () => {
    const { session } = await aSession(house.db, 1)
    const place = await takes(session.id, ann)
    const second = await takes(session.id, bob)
    const third = await takes(session.id, cat)
    expect(await withdraws(place.id, ann)).toMatchObject({ state: 'withdrawn' })

    const offered = await house.db.signUp.findUniqueOrThrow({ where: { id: second.number } })
    expect(offered).toMatchObject({
      state: 'offered',
      heldUntil: new Date(NOW.getTime() + 24 * 3_600_000),
    })
    expect((await countsOf(house.db, session.id)).kept).toEqual({ taken: 1, waiting: 1 })
    // Really held: whoever comes now stands behind those who wait.
    expect(await takes(session.id, dai)).toMatchObject({ state: 'waiting', position: 2 })
    expect(await accepts(third.id, cat)).toEqual({ __typename: 'OfferOver' })
    expect(await accepts(second.id, bob)).toMatchObject({ state: 'confirmed' })
    expect(await accepts(second.id, bob)).toMatchObject({ state: 'confirmed' })
    expect(await kindsTold(house.db, session.id)).toEqual([
      'signUp.confirmed',
      'signUp.waiting',
      'signUp.waiting',
      'signUp.withdrawn',
      'signUp.offered',
      'signUp.waiting',
      'signUp.confirmed',
    ])
  })

  test('who turns an offer down makes room for the one behind', async () => {
    const { session } = await aSession(house.db, 1)
    const place = await takes(session.id, ann)
    const second = await takes(session.id, bob)
    const third = await takes(session.id, cat)
    await withdraws(place.id, ann)
    await withdraws(second.id, bob)
    const next = await house.db.signUp.findUniqueOrThrow({ where: { id: third.number } })
    expect(next.state).toBe('offered')
    expect((await countsOf(house.db, session.id)).kept).toEqual({ taken: 1, waiting: 0 })
  })

  test('may come back after giving a place back, at the end of the list', async () => {
    const { session } = await aSession(house.db, 1)
    const place = await takes(session.id, ann)
    await takes(session.id, bob)
    await withdraws(place.id, ann)
    expect(await takes(session.id, ann)).toMatchObject({
      number: place.number,
      state: 'waiting',
      position: 1,
    })
  })

  test('gives a place back twice, and only one is free', async () => {
    const { session } = await aSession(house.db, 2)
    const place = await takes(session.id, ann)
    await takes(session.id, bob)
    await Promise.all([withdraws(place.id, ann), withdraws(place.id, ann)])
    expect((await countsOf(house.db, session.id)).kept).toEqual({ taken: 1, waiting: 0 })
  })

  test('cannot give a place back once the session has begun', async () => {
    const { session } = await aSession(house.db, 2)
    const place = await takes(session.id, ann)
    house.setNow(session.startsAt)
    expect(await withdraws(place.id, ann)).toMatchObject({ because: 'started' })
  })

  test.each([
    [
      'over',
      {
        sessions: [
          { startsAt: new Date('2026-11-01T10:00Z'), endsAt: new Date('2026-11-01T11:00Z') },
        ],
      },
      { because: 'started' },
    ],
    ['called off', { state: 'cancelled' as const }, { because: 'cancelled' }],
    ['a date that is called off', { sessions: [{ cancelledAt: NOW }] }, { because: 'cancelled' }],
    ['a drop-in', { dropIn: true }, { __typename: 'NoSignUpNeeded' }],
    ['for 16 and older, at 15', { minimumAge: 16 }, { __typename: 'TooYoung', minimumAge: 16 }],
  ])('is not signed up for what is %s', async (_, event, answer) => {
    const { session } = await aSession(house.db, null, event)
    expect(await takes(session.id, ann, { age: 15 })).toMatchObject(answer)
    expect(await house.db.signUp.count({ where: { sessionId: session.id } })).toBe(0)
  })

  test('is asked for an age only where it matters, and it is kept nowhere', async () => {
    const { session } = await aSession(house.db, null, { under18Welcome: false })
    expect(await takes(session.id, ann)).toMatchObject({
      issues: [{ path: ['age'], code: 'required' }],
    })
    const place = await takes(session.id, ann, { age: 67 })
    expect(place).toMatchObject({ state: 'confirmed' })
    const row = await house.db.signUp.findUniqueOrThrow({
      where: { id: place.number },
      include: { person: true },
    })
    expect(JSON.stringify(row)).not.toContain('67')
  })

  test.each([-1, 131, 2 ** 31 - 1])('is told that %d is no age', async (age) => {
    const { session } = await aSession(house.db, null)
    expect(await takes(session.id, ann, { age })).toMatchObject({
      issues: [{ path: ['age'], code: 'not_an_age' }],
    })
  })

  test('does not find a session of a draft of others', async () => {
    const { session } = await aSession(house.db, 1, { state: 'draft' })
    await expect(takes(session.id, ann)).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    })
  })

  test('does not find somebody else’s place, and leaves it as it is', async () => {
    const { session } = await aSession(house.db, 1)
    const place = await takes(session.id, ann)
    await expect(withdraws(place.id, bob)).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    })
    const kept = await house.db.signUp.findUniqueOrThrow({ where: { id: place.number } })
    expect(kept.state).toBe('confirmed')
  })

  test('finds the places taken without an account under their address among their own', async () => {
    const { session } = await aSession(house.db, 2)
    const email = viewer(dai).email
    const guest = await house.db.person.create({
      data: { name: 'Dai’s aunt', email, source: 'sign_up', createdAt: NOW },
    })
    const row = await house.db.signUp.create({
      data: {
        sessionId: session.id,
        personId: guest.id,
        state: 'confirmed',
        queuedAt: NOW,
        createdAt: NOW,
        changedAt: NOW,
      },
    })
    await house.db.session.update({ where: { id: session.id }, data: { taken: 1 } })
    const { mySignUps } = await house.ask(
      '{ mySignUps { edges { node { number name email } } } }',
      {},
      viewer(dai),
    )
    expect(mySignUps.edges).toContainEqual({
      node: { number: row.id, name: 'Dai’s aunt', email: null },
    })
    expect(await withdraws(globalId('SignUp', row.id), dai)).toMatchObject({ state: 'withdrawn' })
  })

  test('an organiser takes somebody off the list; they are told, and cannot come back', async () => {
    const { session, organisation } = await aSession(house.db, 1)
    const person = await aPerson(house.db)
    await aMembership(house.db, {
      personId: person.id,
      organisationId: organisation.id,
      role: 'organiser',
    })
    const organiser = await viewerOf(house.db, person.id)
    const place = await takes(session.id, ann)
    const waits = await takes(session.id, bob)
    const decline = 'mutation ($id: ID!) { declineSignUp(input: { signUpId: $id }) { __typename } }'
    await expect(house.ask(decline, { id: place.id }, viewer(ann))).rejects.toMatchObject({
      extensions: { code: 'NOT_ALLOWED' },
    })
    expect(await house.ask(decline, { id: place.id }, organiser)).toEqual({
      declineSignUp: { __typename: 'SignUp' },
    })
    expect(await house.ask(decline, { id: place.id }, organiser)).toEqual({
      declineSignUp: { __typename: 'WrongState' },
    })
    expect(await takes(session.id, ann)).toMatchObject({ because: 'declined' })
    const next = await house.db.signUp.findUniqueOrThrow({ where: { id: waits.number } })
    expect(next.state).toBe('offered')
  })
})
