import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import { cancelEvent } from '#graphql/events/cancel-event.ts'
import { globalId } from '#graphql/operation/id.ts'
import { declineSignUp } from '#graphql/signups/decline-sign-up.ts'
import { markAttendance } from '#graphql/signups/mark-attendance.ts'
import { takePlace } from '#graphql/signups/take-place.ts'
import { withdrawPlace } from '#graphql/signups/withdraw-place.ts'
import type { MembershipRole } from '#prisma/client.ts'
import { aMembership, aPerson, NOW, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aSession, countsOf, kindsTold, viewers } from '#tests/support/sign-ups.ts'

const document = /* GraphQL */ `
  mutation ($input: MarkAttendanceInput!) {
    markAttendance(input: $input) {
      __typename
      ... on Session {
        taken
        viewerCanMarkAttendance
        signUps(states: [confirmed, attended, absent]) {
          edges {
            node {
              state
            }
          }
        }
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

type Mark = 'attended' | 'absent' | 'confirmed'

describe('who came to a session', () => {
  let house: House
  let people: Viewer[]

  beforeAll(async () => {
    house = await openHouse()
    people = await viewers(house.db, 4)
  })
  beforeEach(() => house.setNow(NOW))

  const memberOf = async (organisationId: number, role: MembershipRole) => {
    const person = await aPerson(house.db)
    await aMembership(house.db, { personId: person.id, organisationId, role })
    return viewerOf(house.db, person.id)
  }
  /** A session with three people who have a place and one who waits; it has begun. */
  const begun = async (more: Parameters<typeof aSession>[2] = {}) => {
    house.setNow(NOW)
    const made = await aSession(house.db, 3, more)
    const places: { id: number }[] = []
    for (const viewer of people) {
      places.push(await takePlace(house.as(viewer), { sessionId: made.session.id }))
    }
    house.setNow(made.session.startsAt)
    return { ...made, places, organiser: await memberOf(made.organisation.id, 'organiser') }
  }
  const marks = async (
    sessionId: number,
    wanted: [{ id: number } | undefined, Mark][],
    viewer: Viewer,
  ) => {
    const input = {
      sessionId: globalId('Session', sessionId),
      marks: wanted.map(([place, state]) => ({
        signUpId: globalId('SignUp', place?.id ?? 0),
        state,
      })),
    }
    return (await house.ask(document, { input }, viewer)).markAttendance
  }
  const statesOf = async (sessionId: number) =>
    (await house.db.signUp.findMany({ where: { sessionId }, orderBy: { id: 'asc' } })).map(
      ({ state }) => state,
    )

  test('is noted for the whole list at once, written down, and told to nobody', async () => {
    const { session, places, organiser, organisation } = await begun()
    const told = await kindsTold(house.db, session.id)
    const answer = await marks(
      session.id,
      [
        [places[0], 'attended'],
        [places[1], 'absent'],
      ],
      organiser,
    )
    expect(answer).toMatchObject({ __typename: 'Session', taken: 3, viewerCanMarkAttendance: true })
    expect(await statesOf(session.id)).toEqual(['attended', 'absent', 'confirmed', 'waiting'])
    expect(await kindsTold(house.db, session.id)).toEqual(told)
    const lines = await house.db.history.findMany({
      where: { actorId: organiser.personId },
      orderBy: { id: 'asc' },
    })
    expect(lines).toMatchObject([
      { action: 'signUp.attended', subjectId: places[0]?.id, organisationId: organisation.id },
      { action: 'signUp.absent', subjectId: places[1]?.id, facts: { sessionId: session.id } },
    ])
    const { kept, rows } = await countsOf(house.db, session.id)
    expect(kept).toEqual(rows)
  })

  test('can be noted otherwise and taken back, and what is so already is not written again', async () => {
    const { session, places, organiser } = await begun()
    const all = (mark: Mark) => places.slice(0, 3).map((place) => [place, mark] as const)
    await marks(session.id, [...all('attended')] as never, organiser)
    await marks(session.id, [...all('attended')] as never, organiser)
    await marks(session.id, [[places[0], 'absent']], organiser)
    await marks(session.id, [[places[1], 'confirmed']], organiser)
    expect(await statesOf(session.id)).toEqual(['absent', 'confirmed', 'attended', 'waiting'])
    const lines = await house.db.history.count({ where: { actorId: organiser.personId } })
    expect(lines).toBe(5)
  })

  test('cannot be noted a moment before it begins', async () => {
    const { session, places, organiser } = await begun()
    house.setNow(new Date(session.startsAt.getTime() - 1))
    expect(await marks(session.id, [[places[0], 'attended']], organiser)).toEqual({
      __typename: 'AttendanceNotOpen',
    })
    expect(await statesOf(session.id)).toEqual(['confirmed', 'confirmed', 'confirmed', 'waiting'])
  })

  test.each([
    ['that was called off cannot', -1, 'AttendanceNotOpen'],
    ['can, though the event is called off from then on', 0, 'Session'],
  ])('of a date %s be noted', async (_, milliseconds, answer) => {
    const { session, event, places, organiser } = await begun()
    house.setNow(new Date(session.startsAt.getTime() + milliseconds))
    await cancelEvent(house.as(organiser), {
      eventId: event.id,
      reason: { en: 'The hall is let.' },
    })
    house.setNow(session.endsAt)
    expect(await marks(session.id, [[places[0], 'attended']], organiser)).toMatchObject({
      __typename: answer,
    })
  })

  test('is all or nothing: nobody of another session, and nobody who only waits', async () => {
    const other = await begun()
    const { session, places, organiser } = await begun()
    for (const stranger of [other.places[0], places[3]]) {
      expect(
        await marks(
          session.id,
          [
            [places[0], 'attended'],
            [stranger, 'attended'],
          ],
          organiser,
        ),
      ).toEqual({ __typename: 'WrongState' })
    }
    expect(await statesOf(session.id)).toEqual(['confirmed', 'confirmed', 'confirmed', 'waiting'])
    expect(await statesOf(other.session.id)).not.toContain('attended')
  })

  test('is noted by those who organise it, and by nobody else', async () => {
    const { session, places, organisation } = await begun()
    const reader = await memberOf(organisation.id, 'reader')
    for (const viewer of [visitor, people[0] as Viewer, reader]) {
      await expect(marks(session.id, [[places[0], 'attended']], viewer)).rejects.toMatchObject({
        extensions: { code: 'NOT_ALLOWED' },
      })
    }
    expect(await statesOf(session.id)).not.toContain('attended')
  })

  test('is seen by the person and the organisation’s members, and by nobody else', async () => {
    const { session, places, organiser, organisation } = await begun()
    await marks(session.id, [[places[0], 'absent']], organiser)
    const absent = /* GraphQL */ `
      query ($id: ID!) {
        node(id: $id) {
          ... on Session {
            signUps(states: [absent]) {
              totalCount
            }
          }
        }
      }
    `
    const seenBy = async (viewer: Viewer) =>
      (await house.ask(absent, { id: globalId('Session', session.id) }, viewer)).node.signUps
        .totalCount
    const reader = await memberOf(organisation.id, 'reader')
    const [self, other] = people as [Viewer, Viewer]
    expect(await Promise.all([organiser, reader, self].map(seenBy))).toEqual([1, 1, 1])
    expect(await Promise.all([visitor, other].map(seenBy))).toEqual([0, 0])
    const mine = '{ mySignUps(over: true) { edges { node { state session { number } } } } }'
    house.setNow(session.endsAt)
    const { mySignUps } = await house.ask(mine, {}, self)
    expect(mySignUps.edges).toContainEqual({
      node: { state: 'absent', session: { number: session.id } },
    })
  })

  test('leaves the place as it was given: it is not taken again, nor given back', async () => {
    const { session, places, organiser } = await begun()
    await marks(session.id, [[places[0], 'attended']], organiser)
    // Somebody moves the date on by mistake: what is noted stands.
    house.setNow(NOW)
    const [ann] = people as [Viewer]
    expect(await takePlace(house.as(ann), { sessionId: session.id })).toMatchObject({
      state: 'attended',
    })
    expect(await withdrawPlace(house.as(ann), { signUpId: places[0]?.id })).toMatchObject({
      state: 'attended',
    })
  })

  test('is decided once, where somebody is noted and taken off the list at the same moment', async () => {
    for (let round = 0; round < 8; round++) {
      const { session, places, organiser } = await begun()
      const signUpId = places[0]?.id ?? 0
      const context = house.as(organiser)
      const answers = await Promise.allSettled([
        markAttendance(context, {
          sessionId: session.id,
          marks: [{ signUpId, state: 'attended' }],
        }),
        declineSignUp(context, { signUpId }),
      ])
      const [state] = await statesOf(session.id)
      const refused = answers.filter(({ status }) => status === 'rejected')
      expect(refused).toMatchObject([{ reason: { name: 'WrongState' } }])
      expect(state).toBe(answers[0].status === 'fulfilled' ? 'attended' : 'declined')
      const { kept, rows } = await countsOf(house.db, session.id)
      expect(kept).toEqual(rows)
    }
  })

  test('is what two organisers noted of different people, though they press at once', async () => {
    const { session, places, organiser, organisation } = await begun()
    const second = await memberOf(organisation.id, 'owner')
    await Promise.all([
      marks(session.id, [[places[0], 'attended']], organiser),
      marks(session.id, [[places[1], 'absent']], second),
      marks(session.id, [[places[2], 'attended']], organiser),
    ])
    expect(await statesOf(session.id)).toEqual(['attended', 'absent', 'attended', 'waiting'])
    expect((await countsOf(house.db, session.id)).kept).toEqual({ taken: 3, waiting: 1 })
  })

  test('is noted of 200 at the most in one go', async () => {
    const { session, places, organiser } = await begun()
    const many = Array.from({ length: 201 }, () => [places[0], 'attended'] as const)
    expect(await marks(session.id, [...many] as never, organiser)).toMatchObject({
      issues: [{ path: ['marks'], code: 'too_many' }],
    })
  })
})
