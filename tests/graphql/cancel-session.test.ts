import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '#graphql/access/viewer.ts'
import { namedIn } from '#graphql/notices/named.ts'
import { globalId } from '#graphql/operation/id.ts'
import { askForPlace } from '#graphql/signups/ask-for-place.ts'
import {
  aMembership,
  anEvent,
  anOrganisation,
  aPerson,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { kindsTold, viewers } from '#tests/support/sign-ups.ts'

const callOff = `mutation ($id: ID!, $reason: TextInput!) {
  cancelSession(input: { sessionId: $id, reason: $reason }) {
    __typename
    ... on Session { cancelledAt cancelledReason { en cy } }
    ... on InvalidInput { issues { path code } }
  }
}`
const take = `mutation ($id: ID!) { takePlace(input: { sessionId: $id }) { __typename ... on SignUp { state } } }`

describe('one date of an event', () => {
  let house: House
  let people: Viewer[]
  let organiser: Viewer
  let organisationId: number

  beforeAll(async () => {
    house = await openHouse()
    people = await viewers(house.db, 2)
    const group = { contactPhone: '01632 960 001', contactEmail: 'walkers@example.org' }
    organisationId = (await anOrganisation(house.db, group)).id
    const person = await aPerson(house.db)
    await aMembership(house.db, { personId: person.id, organisationId, role: 'organiser' })
    organiser = await viewerOf(house.db, person.id)
  })

  const twoDates = async (state: 'published' | 'draft' = 'published') => {
    const startsAt = new Date('2026-12-07T18:00:00Z')
    const endsAt = new Date('2026-12-07T19:00:00Z')
    const event = await anEvent(house.db, organisationId, {
      state,
      sessions: [{}, { startsAt, endsAt }],
    })
    const [first, second] = event.sessions.map(({ id }) => id) as [number, number]
    return { event, first, second }
  }
  const ends = async (sessionId: number, viewer = organiser, cy = 'Eira.') => {
    const id = globalId('Session', sessionId)
    return (await house.ask(callOff, { id, reason: { cy } }, viewer)).cancelSession
  }
  const takes = (sessionId: number, which: number) =>
    house.ask(take, { id: globalId('Session', sessionId) }, people[which])

  test('is called off alone: whoever signed up for it is told why, and the others stay', async () => {
    const { event, first, second } = await twoDates()
    await takes(first, 0)
    await takes(second, 1)
    expect(await ends(first)).toMatchObject({
      __typename: 'Session',
      cancelledReason: { en: null, cy: 'Eira.' },
    })
    expect(await kindsTold(house.db, first)).toEqual(['signUp.confirmed', 'event.cancelled'])
    expect(await kindsTold(house.db, second)).toEqual(['signUp.confirmed'])
    const kept = await house.db.event.findUniqueOrThrow({ where: { id: event.id } })
    // A form of the event that is open holds this date still.
    expect(kept).toMatchObject({ state: 'published', version: event.version + 1 })
    const lines = await house.db.history.findMany({
      where: { subject: 'Event', subjectId: event.id },
    })
    expect(lines).toMatchObject([
      { action: 'event.dateCancelled', facts: { sessionId: first, told: 1 } },
    ])
  })

  test('is told with the reason, and with how to reach the group as it is by then', async () => {
    const { first } = await twoDates()
    await takes(first, 0)
    await ends(first)
    const notice = await house.db.notice.findFirstOrThrow({
      where: { kind: 'event.cancelled' },
      orderBy: { id: 'desc' },
    })
    expect(notice.data).toMatchObject({ reason: { en: null, cy: 'Eira.' }, sessionId: first })
    expect((await namedIn(house.db, notice)).contact).toMatchObject({
      phone: '01632 960 001',
      email: 'walkers@example.org',
    })
  })

  test('says beforehand how many are told, to whoever may call it off: those who have yet to answer too', async () => {
    const { event, first, second } = await twoDates()
    await house.db.session.update({ where: { id: first }, data: { capacity: 1 } })
    await takes(first, 0)
    await takes(first, 1)
    await takes(second, 1)
    const guest = { name: 'Ann', email: 'ann@example.org', preferredLanguage: 'en' as const }
    await askForPlace(house.as(), { sessionId: second, ...guest })
    const look = `query ($event: Int!, $first: Int!, $second: Int!) {
      event(number: $event) { peopleToTell }
      first: session(number: $first) { peopleToTell }
      second: session(number: $second) { peopleToTell }
    }`
    const looks = async (viewer?: Viewer) =>
      Object.values(await house.ask(look, { event: event.id, first, second }, viewer)).map(
        (seen) => (seen as { peopleToTell: number | null }).peopleToTell,
      )
    expect(await looks(people[0])).toEqual([null, null, null])
    // One of them signed up for both dates.
    expect(await looks(organiser)).toEqual([3, 2, 2])
    await ends(first)
    const line = await house.db.history.findFirst({ orderBy: { id: 'desc' } })
    expect(line).toMatchObject({ action: 'event.dateCancelled', facts: { told: 2 } })
    expect(await looks(organiser)).toEqual([2, 0, 2])
  })

  test('needs a reason, and is not called off twice, in a draft, or once it has begun', async () => {
    const { first, second } = await twoDates()
    expect(await ends(first, organiser, ' ')).toEqual({
      __typename: 'InvalidInput',
      issues: [{ path: ['reason'], code: 'one_language_required' }],
    })
    const answers = await Promise.all([ends(first), ends(first)])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Session', 'WrongState'])
    const begun = { startsAt: new Date('2026-11-01T18:00:00Z') }
    await house.db.session.update({ where: { id: second }, data: begun })
    expect(await ends(second)).toEqual({ __typename: 'WrongState' })
    expect(await ends((await twoDates('draft')).first)).toEqual({ __typename: 'WrongState' })
  })

  test('is nobody else’s to call off', async () => {
    const { first } = await twoDates()
    await expect(ends(first, people[0])).rejects.toMatchObject({
      extensions: { code: 'NOT_ALLOWED' },
    })
    expect((await house.db.session.findUniqueOrThrow({ where: { id: first } })).cancelledAt).toBe(
      null,
    )
  })
})
