import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '#graphql/access/viewer.ts'
import { system } from '#graphql/access/viewer.ts'
import { changeEvent } from '#graphql/events/change-event.ts'
import { globalId } from '#graphql/operation/id.ts'
import { acceptOffer } from '#graphql/signups/accept-offer.ts'
import { askForPlace } from '#graphql/signups/ask-for-place.ts'
import { confirmPlace } from '#graphql/signups/confirm-place.ts'
import { lapseDuePlaces } from '#graphql/signups/lapse-due-places.ts'
import { takePlace } from '#graphql/signups/take-place.ts'
import { withdrawPlace } from '#graphql/signups/withdraw-place.ts'
import { aMembership, aPerson, NOW, PILLGWENLLY, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aSession, countsOf, kindsTold, tokenFor, viewers } from '#tests/support/sign-ups.ts'

const HOUR = 3_600_000
/** The session of a test starts a week on, at six; sign-up closes two days before. */
const STARTS = new Date('2026-11-30T18:00:00Z')
const CLOSES = new Date('2026-11-28T18:00:00Z')
const closed = { name: 'SignUpClosed', because: 'sign_up_closed' }

describe('sign-up that closes two days before the start', () => {
  let house: House
  let people: [Viewer, Viewer, Viewer]

  beforeAll(async () => {
    house = await openHouse()
    people = (await viewers(house.db, 3)) as typeof people
  })
  beforeEach(() => house.setNow(NOW))

  const closing = (capacity: number | null) =>
    aSession(house.db, capacity, { sessions: [{ capacity, signUpClosesHours: 48 }] })
  const before = (milliseconds: number) => house.setNow(new Date(CLOSES.getTime() - milliseconds))
  const takes = (sessionId: number, which: 0 | 1 | 2) =>
    takePlace(house.as(people[which]), { sessionId })
  const asks = (sessionId: number) =>
    askForPlace(house.as(), {
      sessionId,
      name: 'Ann',
      email: 'ann@example.org',
      preferredLanguage: 'en',
    })
  const statesOf = async (sessionId: number) =>
    (await house.db.signUp.findMany({ where: { sessionId }, orderBy: { id: 'asc' } })).map(
      ({ state }) => state,
    )

  test('is told on the session, and takes people until then and not a moment longer', async () => {
    const { session } = await closing(5)
    const look =
      'query ($n: Int!) { session(number: $n) { signUpClosesAt signUpClosesHours closedBecause } }'
    const looks = async () => (await house.ask(look, { n: session.id })).session
    before(1)
    expect(await looks()).toEqual({
      signUpClosesAt: CLOSES,
      signUpClosesHours: 48,
      closedBecause: null,
    })
    await takes(session.id, 0)
    before(0)
    expect(await looks()).toMatchObject({ closedBecause: 'sign_up_closed' })
    await expect(takes(session.id, 1)).rejects.toMatchObject(closed)
    await expect(asks(session.id)).rejects.toMatchObject(closed)
    expect(await statesOf(session.id)).toEqual(['confirmed'])
    house.setNow(STARTS)
    expect(await looks()).toMatchObject({ closedBecause: 'started' })
  })

  test('holds a guest’s place no longer than that, and the button under the link comes too late', async () => {
    const { session } = await closing(5)
    before(10 * 60_000)
    await asks(session.id)
    const row = await house.db.signUp.findFirstOrThrow({ where: { sessionId: session.id } })
    expect(row.heldUntil).toEqual(CLOSES)
    const token = await tokenFor(house.db, row.id)
    before(0)
    await expect(confirmPlace(house.as(), { token })).rejects.toMatchObject(closed)
    before(1)
    expect(await confirmPlace(house.as(), { token })).toMatchObject({ state: 'confirmed' })
  })

  test('lets a place be given back until the start, and offers it to nobody', async () => {
    const { session } = await closing(1)
    const place = await takes(session.id, 0)
    await takes(session.id, 1)
    house.setNow(new Date(STARTS.getTime() - 1))
    await withdrawPlace(house.as(people[0]), { signUpId: place.id })
    // The sweep finds nothing to do, and does not go round and round.
    expect(await lapseDuePlaces(house.as(system, 'job'))).toBe(0)
    expect(await statesOf(session.id)).toEqual(['withdrawn', 'waiting'])
    const { kept, rows } = await countsOf(house.db, session.id)
    expect(kept).toEqual(rows)
  })

  test('ends an offer before it closes, and tells its person', async () => {
    const { session } = await closing(1)
    const place = await takes(session.id, 0)
    const turn = await takes(session.id, 1)
    before(6 * HOUR)
    await withdrawPlace(house.as(people[0]), { signUpId: place.id })
    const offer = await house.db.signUp.findUniqueOrThrow({ where: { id: turn.id } })
    expect(offer).toMatchObject({
      state: 'offered',
      heldUntil: new Date(CLOSES.getTime() - 2 * HOUR),
    })
    before(0)
    await expect(acceptOffer(house.as(people[1]), { signUpId: turn.id })).rejects.toMatchObject(
      closed,
    )
    await lapseDuePlaces(house.as(system, 'job'))
    expect(await statesOf(session.id)).toEqual(['withdrawn', 'lapsed'])
    expect((await kindsTold(house.db, session.id)).at(-1)).toBe('signUp.lapsed')
  })

  test('is changed by the organisers: an offer that would outlast it ends with it', async () => {
    const { session, event, organisation } = await aSession(house.db, 1)
    const person = await aPerson(house.db)
    await aMembership(house.db, {
      personId: person.id,
      organisationId: organisation.id,
      role: 'organiser',
    })
    const organiser = await viewerOf(house.db, person.id)
    const place = await takes(session.id, 0)
    const turn = await takes(session.id, 1)
    before(12 * HOUR)
    await withdrawPlace(house.as(people[0]), { signUpId: place.id })
    const told = await kindsTold(house.db, session.id)
    const { version } = await house.db.event.findUniqueOrThrow({ where: { id: event.id } })
    await changeEvent(house.as(organiser), {
      eventId: event.id,
      version,
      kind: 'walkabout',
      title: { en: 'We walk' },
      description: { en: 'We walk.' },
      under18Welcome: true,
      sessions: [
        {
          id: globalId('Session', session.id),
          date: '2026-11-30',
          startTime: '18:00',
          endTime: '19:30',
          venue: { en: 'Pill Mill' },
          wardCode: PILLGWENLLY,
          capacity: 1,
          signUpClosesHours: 48,
        },
      ],
    } as never)
    const offer = await house.db.signUp.findUniqueOrThrow({ where: { id: turn.id } })
    expect(offer.heldUntil).toEqual(new Date(CLOSES.getTime() - 2 * HOUR))
    // Nobody is told of another time or place: there is none.
    expect(await kindsTold(house.db, session.id)).toEqual(told)
  })

  test.each([-1, 24 * 60 + 1, 2 ** 31 - 1])('cannot be %d hours before', async (hours) => {
    const { organisation } = await aSession(house.db, 1)
    const person = await aPerson(house.db)
    await aMembership(house.db, {
      personId: person.id,
      organisationId: organisation.id,
      role: 'organiser',
    })
    const draft = `mutation ($input: DraftEventInput!) {
      draftEvent(input: $input) { __typename ... on InvalidInput { issues { path code } } }
    }`
    const date = { date: '2026-12-01', startTime: '18:00', endTime: '19:00' }
    const input = {
      organisationId: globalId('Organisation', organisation.id),
      kind: 'talk',
      title: { en: 'A talk' },
      sessions: [{ ...date, signUpClosesHours: hours }],
    }
    const { draftEvent } = await house.ask(draft, { input }, await viewerOf(house.db, person.id))
    expect(draftEvent.issues).toEqual([
      { path: ['sessions', '0', 'signUpClosesHours'], code: 'not_closing_hours' },
    ])
  })
})
