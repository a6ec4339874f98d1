import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { globalId } from '#graphql/operation/id.ts'
import { lapseDuePlaces } from '#graphql/signups/lapse-due-places.ts'
import { system } from '#graphql/access/viewer.ts'
import { aPerson, NOW, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aSession, countsOf, kindsTold, tokenFor, viewers } from '#tests/support/sign-ups.ts'

const ask = /* GraphQL */ `
  mutation ($input: AskForPlaceInput!) {
    askForPlace(input: $input) {
      __typename
      ... on Done {
        done
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

const press = (button: string) => /* GraphQL */ `
  mutation ($token: String!) {
    ${button}(input: { token: $token }) {
      __typename
      ... on SignUp { state position }
      ... on PassInvalid { why }
      ... on SignUpClosed { because }
    }
  }
`

const look = /* GraphQL */ `
  query ($token: String!) {
    mySignUp(token: $token) {
      __typename
      ... on SignUp {
        state
        name
        email
        heldUntil
        canWithdraw
        session {
          event {
            title {
              en
            }
          }
        }
      }
      ... on PassInvalid {
        why
      }
    }
  }
`

describe('somebody without an account', () => {
  let house: House

  beforeAll(async () => {
    house = await openHouse()
  })
  beforeEach(() => house.setNow(NOW))

  const asks = async (sessionId: number, more: object = {}) => {
    const input = {
      sessionId: globalId('Session', sessionId),
      name: 'Meinir Puw',
      email: 'meinir@example.org',
      preferredLanguage: 'cy',
      ...more,
    }
    return (await house.ask(ask, { input })).askForPlace
  }
  const presses = async (button: string, token: string) =>
    (await house.ask(press(button), { token }))[button]
  const looks = async (token: string) => (await house.ask(look, { token })).mySignUp
  const rowsOf = (sessionId: number) =>
    house.db.signUp.findMany({
      where: { sessionId },
      orderBy: { id: 'asc' },
      include: { person: true },
    })
  const asked = async (sessionId: number, more: object = {}) => {
    await asks(sessionId, more)
    const signUp = (await rowsOf(sessionId)).at(-1)
    if (!signUp) throw new Error('Nothing was asked.')
    return { signUp, token: await tokenFor(house.db, signUp.id) }
  }
  const minutesOn = (minutes: number) => house.setNow(new Date(NOW.getTime() + minutes * 60_000))

  test('has a place held for half an hour, and is written to in their language', async () => {
    const { session } = await aSession(house.db, 1)
    expect(await asks(session.id, { note: 'Vegan' })).toEqual({ __typename: 'Done', done: true })
    expect(await rowsOf(session.id)).toMatchObject([
      {
        state: 'asked',
        placed: true,
        note: 'Vegan',
        heldUntil: new Date(NOW.getTime() + 30 * 60_000),
        person: { source: 'sign_up', preferredLanguage: 'cy', emailConfirmedAt: null },
      },
    ])
    expect((await countsOf(house.db, session.id)).kept).toEqual({ taken: 1, waiting: 0 })
    const [notice] = await house.db.notice.findMany({ orderBy: { id: 'desc' }, take: 1 })
    expect(notice).toMatchObject({
      kind: 'signUp.confirmAsked',
      language: 'cy',
      email: 'meinir@example.org',
      data: { placed: true },
    })
    expect(notice?.passId).toEqual(expect.any(Number))
  })

  test('follows the link, and nothing changes; presses the button, and the place is theirs', async () => {
    const { session } = await aSession(house.db, 1)
    const { signUp, token } = await asked(session.id)
    expect(await looks(token)).toMatchObject({ state: 'asked', name: 'Meinir Puw', email: null })
    expect(await looks(token)).toMatchObject({ state: 'asked', canWithdraw: true })
    expect((await rowsOf(session.id))[0]).toMatchObject({ state: 'asked' })

    expect(await presses('confirmPlace', token)).toMatchObject({ state: 'confirmed' })
    expect(await presses('confirmPlace', token)).toMatchObject({ state: 'confirmed' })
    expect(await kindsTold(house.db, session.id)).toEqual([
      'signUp.confirmAsked',
      'signUp.confirmed',
    ])
    const person = await house.db.person.findUniqueOrThrow({ where: { id: signUp.personId } })
    expect(person.emailConfirmedAt).toEqual(NOW)
    expect(await presses('withdrawPlace', token)).toMatchObject({ state: 'withdrawn' })
    expect(await looks(token)).toMatchObject({ state: 'withdrawn', canWithdraw: false })
    expect((await countsOf(house.db, session.id)).kept).toEqual({ taken: 0, waiting: 0 })
  })

  test('who confirms too late takes a place that is still free', async () => {
    const { session } = await aSession(house.db, 1)
    const { token } = await asked(session.id)
    minutesOn(31)
    expect(await presses('confirmPlace', token)).toMatchObject({ state: 'confirmed' })
    expect((await countsOf(house.db, session.id)).kept).toEqual({ taken: 1, waiting: 0 })
  })

  test('whose place went to another joins the list, before and after the hold is tidied away', async () => {
    const { session } = await aSession(house.db, 1)
    const { token } = await asked(session.id)
    const { token: second } = await asked(session.id, { name: 'Ifor', email: 'ifor@example.org' })
    expect(await presses('confirmPlace', second)).toMatchObject({ state: 'waiting', position: 1 })
    minutesOn(31)
    // Nobody has tidied yet: pressing late gives the place up all the same, to the one who waits.
    expect(await presses('confirmPlace', token)).toMatchObject({ state: 'waiting', position: 1 })
    expect(await looks(second)).toMatchObject({ state: 'offered' })
    expect((await countsOf(house.db, session.id)).kept).toEqual({ taken: 1, waiting: 1 })
  })

  test('loses the hold after half an hour, and hears nothing more unless they answer', async () => {
    const { session } = await aSession(house.db, 1)
    const { token } = await asked(session.id)
    minutesOn(30)
    expect(await lapseDuePlaces(house.as(system, 'job'))).toBeGreaterThan(0)
    expect(await lapseDuePlaces(house.as(system, 'job'))).toBe(0)
    expect(await looks(token)).toMatchObject({ state: 'lapsed' })
    expect((await countsOf(house.db, session.id)).kept).toEqual({ taken: 0, waiting: 0 })
    expect(await kindsTold(house.db, session.id)).toEqual(['signUp.confirmAsked'])
    expect(await presses('confirmPlace', token)).toMatchObject({ state: 'confirmed' })
  })

  test('asks twice, and one place is held; the link is sent again', async () => {
    const { session } = await aSession(house.db, 5)
    await asks(session.id)
    expect(await asks(session.id, { name: 'meinir  PUW' })).toEqual({
      __typename: 'Done',
      done: true,
    })
    expect(await asks(session.id)).toEqual({ __typename: 'Done', done: true })
    expect(await rowsOf(session.id)).toHaveLength(1)
    expect(await kindsTold(house.db, session.id)).toEqual(Array(3).fill('signUp.confirmAsked'))
  })

  test('asks anew after a lapse, and a place is held again', async () => {
    const { session } = await aSession(house.db, 5)
    await asks(session.id)
    minutesOn(40)
    await asks(session.id)
    expect(await rowsOf(session.id)).toMatchObject([
      { state: 'asked', heldUntil: new Date(NOW.getTime() + 70 * 60_000) },
    ])
    expect((await countsOf(house.db, session.id)).kept).toEqual({ taken: 1, waiting: 0 })
  })

  test('keeps their note, whatever a stranger says in their name', async () => {
    const { session } = await aSession(house.db, 5)
    const { token } = await asked(session.id, { note: 'Vegan' })
    await presses('confirmPlace', token)
    await presses('withdrawPlace', token)
    await asks(session.id, { note: 'A stranger’s words' })
    expect(await rowsOf(session.id)).toMatchObject([{ state: 'asked', note: 'Vegan' }])
  })

  test('gets the same answer for an address that is new, known, coming or taken off the list', async () => {
    const { session } = await aSession(house.db, 9)
    const known = await aPerson(house.db, { email: 'known@example.org', name: 'Known' })
    const viewer = await viewerOf(house.db, known.id)
    const take = `mutation ($id: ID!) { takePlace(input: { sessionId: $id }) { __typename } }`
    await house.ask(take, { id: globalId('Session', session.id) }, viewer)
    const { signUp } = await asked(session.id, { name: 'Out', email: 'out@example.org' })
    await house.db.signUp.update({ where: { id: signUp.id }, data: { state: 'declined' } })
    const answers = [
      await asks(session.id, { name: 'New', email: 'new@example.org' }),
      await asks(session.id, { name: 'Known', email: 'known@example.org' }),
      await asks(session.id, { name: 'Known’s son', email: 'known@example.org' }),
      await asks(session.id, { name: 'Out', email: 'out@example.org' }),
    ]
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await rowsOf(session.id)).toHaveLength(4)
    // Whoever reads the mail of an address that is coming already is told so.
    const toKnown = await house.db.notice.findMany({ where: { personId: known.id } })
    expect(toKnown.map(({ kind }) => kind)).toEqual(['signUp.confirmed', 'signUp.confirmed'])
  })

  test('may share an address as a family does, six at the most, and a seventh is not told apart', async () => {
    const { session } = await aSession(house.db, 20)
    const names = ['Ann', 'Bob', 'Cat', 'Dai', 'Eve', 'Ffion', 'Gwen']
    const answers = []
    for (const name of names) {
      answers.push(await asks(session.id, { name, email: 'family@example.org' }))
    }
    expect(answers).toEqual(Array(7).fill({ __typename: 'Done', done: true }))
    expect((await rowsOf(session.id)).map(({ person }) => person.name)).toEqual(names.slice(0, 6))
  })

  test('writes to one address no more often than is decent, and does not say so', async () => {
    const { session } = await aSession(house.db, 20)
    const answers = []
    for (let turn = 0; turn < 10; turn++) {
      answers.push(await asks(session.id, { email: `often+${turn}@example.org` }))
    }
    expect(answers).toEqual(Array(10).fill({ __typename: 'Done', done: true }))
    expect(await kindsTold(house.db, session.id)).toHaveLength(8)
  })

  test('is told kindly that they are too young, and nothing is kept', async () => {
    const { session } = await aSession(house.db, 5, { under18Welcome: false })
    const before = await house.db.person.count()
    expect(await asks(session.id, { age: 17 })).toEqual({ __typename: 'TooYoung', minimumAge: 18 })
    expect(await house.db.person.count()).toBe(before)
  })

  test.each([
    [{ name: '' }, { path: ['name'], code: 'required' }],
    [{ name: 'See www.example.com' }, { path: ['name'], code: 'not_a_name' }],
    [{ name: 'a\u202Eb' }, { path: ['name'], code: 'direction_override' }],
    [{ email: 'nobody' }, { path: ['email'], code: 'not_an_email' }],
    [{ note: 'x'.repeat(501) }, { path: ['note'], code: 'too_long' }],
    [{ note: 'a\u0000b' }, { path: ['note'], code: 'control_characters' }],
    [{ sessionId: globalId('Event', 1) }, { path: ['sessionId'], code: 'wrong_id' }],
  ])('is told what is wrong with %j', async (more, issue) => {
    const { session } = await aSession(house.db, 5)
    expect(await asks(session.id, more)).toMatchObject({ issues: [issue] })
  })

  test.each([
    ['nonsense', 'wrong'],
    ['1.nonsense', 'wrong'],
    ['99999999999.x', 'wrong'],
    ['', 'wrong'],
  ])('is told that the link %j is none', async (token, why) => {
    expect(await looks(token)).toEqual({ __typename: 'PassInvalid', why })
  })

  test('keeps the link until a week after the session, and is then told that its time is over', async () => {
    const { session } = await aSession(house.db, 5)
    const { token } = await asked(session.id)
    await presses('confirmPlace', token)
    house.setNow(new Date(session.endsAt.getTime() + 6 * 86_400_000))
    expect(await looks(token)).toMatchObject({ state: 'confirmed', canWithdraw: false })
    expect(await presses('withdrawPlace', token)).toMatchObject({ because: 'started' })
    house.setNow(new Date(session.endsAt.getTime() + 7 * 86_400_000 + 60_000))
    expect(await looks(token)).toEqual({ __typename: 'PassInvalid', why: 'expired' })
  })

  test('an offer lapses at its time: its person is told, and the next is asked', async () => {
    const { session } = await aSession(house.db, 1)
    const tokens = []
    for (const name of ['Ann', 'Bob', 'Cat']) {
      const { token } = await asked(session.id, { name, email: `${name}@example.com` })
      await presses('confirmPlace', token)
      tokens.push(token)
    }
    const [ann = '', bob = '', cat = ''] = tokens
    await presses('withdrawPlace', ann)
    expect(await looks(bob)).toMatchObject({ state: 'offered' })
    minutesOn(24 * 60)
    expect(await presses('acceptOffer', bob)).toEqual({ __typename: 'OfferOver' })
    expect(await lapseDuePlaces(house.as(system, 'job'))).toBeGreaterThan(0)
    expect(await looks(bob)).toMatchObject({ state: 'lapsed' })
    expect(await looks(cat)).toMatchObject({ state: 'offered' })
    expect((await kindsTold(house.db, session.id)).slice(-2)).toEqual([
      'signUp.lapsed',
      'signUp.offered',
    ])
    expect((await countsOf(house.db, session.id)).kept).toEqual({ taken: 1, waiting: 0 })
  })

  test('who waits beside a free place is offered it when next the clock is looked at', async () => {
    const { session } = await aSession(house.db, 1)
    const { token } = await asked(session.id, { name: 'Ann', email: 'ann@example.net' })
    await presses('confirmPlace', token)
    await house.db.signUp.updateMany({
      where: { sessionId: session.id },
      data: { state: 'waiting' },
    })
    await house.db.session.update({ where: { id: session.id }, data: { taken: 0, waiting: 1 } })
    await lapseDuePlaces(house.as(system, 'job'))
    expect(await looks(token)).toMatchObject({ state: 'offered' })
  })

  test('two jobs at once lapse each hold once', async () => {
    const sessions = await Promise.all([1, 2, 3, 4].map(() => aSession(house.db, 3)))
    for (const { session } of sessions) {
      await asks(session.id, { name: 'Ann', email: 'two@example.org' })
    }
    minutesOn(31)
    await Promise.all([1, 2].map(() => lapseDuePlaces(house.as(system, 'job'))))
    await lapseDuePlaces(house.as(system, 'job'))
    const ids = sessions.map(({ session }) => session.id)
    const lines = await house.db.history.findMany({ where: { action: 'signUp.lapsed' } })
    const here = lines.filter(({ facts }) =>
      ids.includes((facts as { sessionId: number }).sessionId),
    )
    expect(here).toHaveLength(4)
    for (const id of ids) {
      expect(await countsOf(house.db, id)).toMatchObject({ kept: { taken: 0 }, rows: { taken: 0 } })
    }
  })

  test('is no viewer of anybody’s places', async () => {
    const { session } = await aSession(house.db, 3)
    const [ann] = await viewers(house.db, 1)
    await asks(session.id, { name: 'Ann', email: 'anns@example.org' })
    const list = `query ($id: ID!) { node(id: $id) { ... on Session { signUps { totalCount edges { node { name } } } } } }`
    const id = globalId('Session', session.id)
    const none = { node: { signUps: { totalCount: 0, edges: [] } } }
    expect(await house.ask(list, { id })).toEqual(none)
    expect(await house.ask(list, { id }, ann)).toEqual(none)
    expect(await house.ask('{ mySignUps { edges { node { name } } } }')).toEqual({
      mySignUps: { edges: [] },
    })
  })
})
