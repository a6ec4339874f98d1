import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '#graphql/access/viewer.ts'
import { globalId } from '#graphql/operation/id.ts'
import { withdrawPlace } from '#graphql/signups/withdraw-place.ts'
import {
  aMembership,
  aPerson,
  NOW,
  PILLGWENLLY,
  TORFAEN,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aSession, countsOf, kindsTold, tokenFor, viewers } from '#tests/support/sign-ups.ts'

const change = /* GraphQL */ `
  mutation ($input: ChangeEventInput!) {
    changeEvent(input: $input) {
      __typename
      ... on Event {
        version
        title {
          en
        }
        sessions {
          number
          startsAt
          capacity
          cancelledAt
        }
      }
      ... on NotReady {
        lacks
      }
      ... on CapacityBelowTaken {
        path
        taken
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

const take = `mutation ($id: ID!) { takePlace(input: { sessionId: $id }) { ... on SignUp { id number state } } }`

describe('changing an event', () => {
  let house: House
  let people: Viewer[]

  beforeAll(async () => {
    house = await openHouse()
    people = await viewers(house.db, 5)
  })
  beforeEach(() => house.setNow(NOW))

  const organised = async (capacity: number | null, more: Parameters<typeof aSession>[2] = {}) => {
    const made = await aSession(house.db, capacity, more)
    const person = await aPerson(house.db)
    await aMembership(house.db, {
      personId: person.id,
      organisationId: made.organisation.id,
      role: 'organiser',
    })
    return { ...made, organiser: await viewerOf(house.db, person.id) }
  }

  /** What the form holds, for a session that the factory made. */
  const sessionOf = (id: number | null, more: object = {}) => ({
    ...(id === null ? {} : { id: globalId('Session', id) }),
    date: '2026-11-30',
    startTime: '18:00',
    endTime: '19:30',
    capacity: 2,
    venue: { en: 'Pill Mill' },
    wardCode: PILLGWENLLY,
    ...more,
  })
  const changes = async (
    viewer: Viewer,
    eventId: number,
    sessions: object[],
    more: object = {},
  ) => {
    const input = {
      eventId: globalId('Event', eventId),
      version: 1,
      kind: 'walkabout',
      title: { en: 'Lanterns' },
      description: { en: 'We walk.' },
      under18Welcome: true,
      sessions,
      ...more,
    }
    return (await house.ask(change, { input }, viewer)).changeEvent
  }
  const takes = async (sessionId: number, which: number) =>
    (await house.ask(take, { id: globalId('Session', sessionId) }, people[which])).takePlace

  test('says it anew, raises its version and leaves one line in the history', async () => {
    const { event, session, organiser } = await organised(2)
    const changed = await changes(organiser, event.id, [sessionOf(session.id), sessionOf(null)])
    expect(changed).toMatchObject({ version: 2, title: { en: 'Lanterns' } })
    expect(changed.sessions).toHaveLength(2)
    const lines = await house.db.history.findMany({
      where: { subject: 'Event', subjectId: event.id },
    })
    expect(lines).toMatchObject([
      { action: 'event.changed', facts: { moved: 0, added: 1, gone: 0 } },
    ])
  })

  test('is found under its new words', async () => {
    const { event, session, organiser } = await organised(2)
    await changes(organiser, event.id, [sessionOf(session.id)], {
      title: { cy: 'Gŵyl y Llusernau' },
    })
    const kept = await house.db.event.findUniqueOrThrow({ where: { id: event.id } })
    expect(kept).toMatchObject({ titleEn: null, titleCy: 'Gŵyl y Llusernau' })
    expect(kept.searchText).toContain('llusernau')
  })

  test('is refused on a stale form, and loses nothing', async () => {
    const { event, session, organiser } = await organised(2)
    const press = () => changes(organiser, event.id, [sessionOf(session.id)])
    const answers = await Promise.all([press(), press()])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Event', 'Stale'])
  })

  test('tells everybody who signed up of another time, once, and their links last longer', async () => {
    const { event, session, organiser } = await organised(2)
    const place = await takes(session.id, 0)
    await takes(session.id, 1)
    await takes(session.id, 2)
    const token = await tokenFor(house.db, place.number)
    const before = (await kindsTold(house.db, session.id)).length
    await changes(organiser, event.id, [sessionOf(session.id, { date: '2027-01-30' })])
    expect((await kindsTold(house.db, session.id)).slice(before)).toEqual(
      Array(3).fill('event.moved'),
    )
    const told = await house.db.notice.findFirstOrThrow({
      where: { kind: 'event.moved', data: { path: ['sessionId'], equals: session.id } },
    })
    expect(told.data).toMatchObject({
      startsAt: expect.stringMatching(/^2027-01-30/),
      before: { startsAt: session.startsAt.toISOString() },
    })
    house.setNow(new Date('2027-02-01T12:00:00Z'))
    const look = `query ($token: String!) { mySignUp(token: $token) { ... on SignUp { state } } }`
    expect(await house.ask(look, { token })).toEqual({ mySignUp: { state: 'confirmed' } })
  })

  test('tells nobody of another word, and nobody of a draft', async () => {
    const { event, session, organiser } = await organised(2)
    await takes(session.id, 0)
    await changes(organiser, event.id, [sessionOf(session.id)], { description: { en: 'Slowly.' } })
    expect(await kindsTold(house.db, session.id)).toEqual(['signUp.confirmed'])
  })

  test('offers the places that are added to those who wait, in order', async () => {
    const { event, session, organiser } = await organised(1)
    for (const which of [0, 1, 2, 3]) await takes(session.id, which)
    await changes(organiser, event.id, [sessionOf(session.id, { capacity: 3 })])
    const rows = await house.db.signUp.findMany({
      where: { sessionId: session.id },
      orderBy: { id: 'asc' },
    })
    expect(rows.map(({ state }) => state)).toEqual(['confirmed', 'offered', 'offered', 'waiting'])
    expect((await countsOf(house.db, session.id)).kept).toEqual({ taken: 3, waiting: 1 })
  })

  test('does not leave fewer places than are held', async () => {
    const { event, session, organiser } = await organised(3)
    for (const which of [0, 1]) await takes(session.id, which)
    const sessions = [sessionOf(session.id, { capacity: 1 })]
    expect(await changes(organiser, event.id, sessions)).toEqual({
      __typename: 'CapacityBelowTaken',
      path: ['sessions', '0', 'capacity'],
      taken: 2,
    })
    const kept = await house.db.event.findUniqueOrThrow({ where: { id: event.id } })
    expect(kept.version).toBe(1)
  })

  test('leaves out no date that somebody signed up for: why it is off is said elsewhere, and nothing is written', async () => {
    const { event, session, organiser } = await organised(3, { sessions: [{}, {}] })
    const [, second] = event.sessions
    await takes(session.id, 0)
    expect(await changes(organiser, event.id, [sessionOf(Number(second?.id))])).toEqual({
      __typename: 'InvalidInput',
      issues: [{ path: ['sessions'], code: 'date_has_people' }],
    })
    const kept = await house.db.session.findUniqueOrThrow({ where: { id: session.id } })
    expect(kept.cancelledAt).toBeNull()
    expect(await kindsTold(house.db, session.id)).toEqual(['signUp.confirmed'])
    expect(await house.db.event.findUnique({ where: { id: event.id } })).toMatchObject({
      version: 1,
    })
  })

  test('leaves out a date that nobody is coming to, and calls it off where somebody once was', async () => {
    const { event, session, organiser } = await organised(3, { sessions: [{}, {}, {}] })
    const [, second, third] = event.sessions
    const place = await takes(session.id, 0)
    await withdrawPlace(house.as(people[0]), { signUpId: place.number })
    const { sessions } = await changes(organiser, event.id, [sessionOf(Number(third?.id))])
    expect(sessions).toMatchObject([
      { number: session.id, cancelledAt: NOW },
      { number: third?.id, cancelledAt: null },
    ])
    expect(await kindsTold(house.db, session.id)).not.toContain('event.cancelled')
    expect(await house.db.session.findUnique({ where: { id: Number(second?.id) } })).toBeNull()
  })

  test('keeps a past date as it was', async () => {
    const { event, session, organiser } = await organised(3, { sessions: [{}, {}] })
    const [, second] = event.sessions
    await takes(session.id, 0)
    house.setNow(session.endsAt)
    await changes(organiser, event.id, [sessionOf(Number(second?.id))])
    const kept = await house.db.session.findUniqueOrThrow({ where: { id: session.id } })
    expect(kept.cancelledAt).toBeNull()
  })

  test.each([
    ['to come', -1, 'Event'],
    ['that has begun', 0, 'InvalidInput'],
  ])('puts a date %s off, or asks for a new one', async (_, milliseconds, answer) => {
    const { event, session, organiser } = await organised(3)
    house.setNow(new Date(session.startsAt.getTime() + milliseconds))
    const putOff = sessionOf(session.id, { date: '2026-12-07' })
    const changed = await changes(organiser, event.id, [
      sessionOf(null, { date: '2026-12-14' }),
      putOff,
    ])
    expect(changed.__typename).toBe(answer)
    if (answer === 'Event') return
    expect(changed.issues).toEqual([{ path: ['sessions', '1', 'date'], code: 'has_begun' }])
    const kept = await house.db.session.findMany({ where: { eventId: event.id } })
    expect(kept.map(({ startsAt }) => startsAt)).toEqual([session.startsAt])
    const earlier = sessionOf(session.id, { startTime: '17:45' })
    expect((await changes(organiser, event.id, [earlier])).__typename).toBe('Event')
  })

  test('keeps a ward that its organisation works in no more, and takes no other there', async () => {
    const outside = { kind: 'ward', parentCode: TORFAEN } as const
    const wards = await house.db.area.findMany({ where: outside, take: 2 })
    const [kept, other] = wards.map(({ code }) => code)
    const { event, session, organiser } = await organised(3, { sessions: [{ wardCode: kept }] })
    const changesTo = (wardCode: unknown) =>
      changes(organiser, event.id, [sessionOf(session.id, { wardCode })])
    expect(await changesTo(other)).toMatchObject({
      issues: [{ path: ['sessions', '0', 'wardCode'], code: 'ward_outside_area' }],
    })
    expect((await changesTo(kept)).__typename).toBe('Event')
  })

  test('leaves what is published complete', async () => {
    const { event, session, organiser } = await organised(3)
    expect(
      await changes(organiser, event.id, [sessionOf(session.id, { wardCode: null })], {
        description: {},
      }),
    ).toEqual({ __typename: 'NotReady', lacks: ['description', 'ward'] })
    expect(await changes(organiser, event.id, [])).toMatchObject({ lacks: ['session'] })
  })

  test.each([
    [
      'another event’s session',
      { id: globalId('Session', 1) },
      ['sessions', '0', 'id'],
      'wrong_id',
    ],
    [
      'the lost hour',
      { date: '2027-03-28', startTime: '01:30' },
      ['sessions', '0', 'startTime'],
      'lost_hour',
    ],
    ['a date that is none', { date: '2027-02-30' }, ['sessions', '0', 'date'], 'no_such_date'],
    [
      'an end before the start',
      { endTime: '17:00' },
      ['sessions', '0', 'endTime'],
      'ends_before_start',
    ],
    ['no places at all', { capacity: 0 }, ['sessions', '0', 'capacity'], 'not_a_capacity'],
    ['a ward elsewhere', { wardCode: 'W05001473' }, ['sessions', '0', 'wardCode'], null],
  ])('names the place of %s', async (_, more, path, code) => {
    const { event, organiser } = await organised(3)
    const { issues } = await changes(organiser, event.id, [sessionOf(null, more)])
    expect(issues).toMatchObject([code ? { path, code } : { path }])
  })

  test.each(['cancelled', 'taken_down'] as const)('is refused once it is %s', async (state) => {
    const { event, session, organiser } = await organised(3, { state })
    expect(await changes(organiser, event.id, [sessionOf(session.id)])).toEqual({
      __typename: 'WrongState',
    })
  })

  test('is not another organisation’s to do', async () => {
    const { event, session } = await organised(3)
    const { organiser: other } = await organised(3)
    await expect(changes(other, event.id, [sessionOf(session.id)])).rejects.toMatchObject({
      extensions: { code: 'NOT_ALLOWED' },
    })
    const { event: draft } = await organised(3, { state: 'draft' })
    await expect(changes(other, draft.id, [])).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    })
  })
})
