import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '#graphql/access/viewer.ts'
import { globalId } from '#graphql/operation/id.ts'
import {
  aMembership,
  anEvent,
  anOrganisation,
  aPerson,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const publish = /* GraphQL */ `
  mutation ($id: ID!) {
    publishEvent(input: { eventId: $id }) {
      __typename
      ... on Event {
        state
        publishedAt
      }
      ... on NotReady {
        lacks
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

describe('publishing an event', () => {
  let house: House
  let organiser: Viewer
  let organisationId: number

  beforeAll(async () => {
    house = await openHouse()
    organisationId = (await anOrganisation(house.db)).id
    const person = await aPerson(house.db)
    await aMembership(house.db, { personId: person.id, organisationId, role: 'organiser' })
    organiser = await viewerOf(house.db, person.id)
  })

  test('puts a complete draft of a verified organisation where everybody finds it', async () => {
    const draft = await anEvent(house.db, organisationId, { state: 'draft', publishedAt: null })
    const seen = () =>
      house.ask('query ($n: Int!) { event(number: $n) { state } }', { n: draft.id })
    expect(await seen()).toEqual({ event: null })

    const { publishEvent } = await house.ask(
      publish,
      { id: globalId('Event', draft.id) },
      organiser,
    )
    expect(publishEvent).toMatchObject({ __typename: 'Event', state: 'published' })
    expect(await seen()).toEqual({ event: { state: 'published' } })
  })

  test('leaves one line in the history, by whom and through which door', async () => {
    const draft = await anEvent(house.db, organisationId, { state: 'draft' })
    await house.ask(publish, { id: globalId('Event', draft.id) }, organiser)
    const lines = await house.db.history.findMany({
      where: { subject: 'Event', subjectId: draft.id },
    })
    expect(lines).toMatchObject([
      { action: 'event.published', actorId: organiser.personId, via: 'page', organisationId },
    ])
  })

  test('says what a draft lacks, and publishes nothing', async () => {
    const draft = await anEvent(house.db, organisationId, {
      state: 'draft',
      descriptionEn: null,
      under18Welcome: null,
      sessions: [{ venueEn: null, wardCode: null }],
    })
    const { publishEvent } = await house.ask(
      publish,
      { id: globalId('Event', draft.id) },
      organiser,
    )
    expect(publishEvent).toEqual({
      __typename: 'NotReady',
      lacks: ['description', 'venue', 'ward', 'under18'],
    })
    const kept = await house.db.event.findUniqueOrThrow({ where: { id: draft.id } })
    expect(kept.state).toBe('draft')
  })

  test('is refused to an organisation that is not verified', async () => {
    const unverified = await anOrganisation(house.db, { state: 'registered' })
    const person = await aPerson(house.db)
    await aMembership(house.db, {
      personId: person.id,
      organisationId: unverified.id,
      role: 'owner',
    })
    const draft = await anEvent(house.db, unverified.id, { state: 'draft' })
    const { publishEvent } = await house.ask(
      publish,
      { id: globalId('Event', draft.id) },
      await viewerOf(house.db, person.id),
    )
    expect(publishEvent).toEqual({ __typename: 'NotVerified' })
  })

  test('is refused a second time, however it is pressed', async () => {
    const draft = await anEvent(house.db, organisationId, { state: 'draft' })
    const press = () => house.ask(publish, { id: globalId('Event', draft.id) }, organiser)
    const answers = await Promise.all([press(), press(), press()])
    const kinds = answers.map(({ publishEvent }) => publishEvent.__typename).sort()
    expect(kinds).toEqual(['Event', 'WrongState', 'WrongState'])
  })

  test.each([
    ['another kind of thing', () => globalId('Organisation', organisationId)],
    ['a number beyond every row', () => globalId('Event', '99999999999')],
    ['no id at all', () => 'nonsense'],
    ['a NUL byte', () => 'RXZlbnQ6MQA=\u0000'],
  ])('names the place of an id that is %s', async (_, id) => {
    const { publishEvent } = await house.ask(publish, { id: id() }, organiser)
    expect(publishEvent).toEqual({
      __typename: 'InvalidInput',
      issues: [{ path: ['eventId'], code: 'wrong_id' }],
    })
  })

  test('does not find a draft of others', async () => {
    const others = await anOrganisation(house.db)
    const draft = await anEvent(house.db, others.id, { state: 'draft' })
    await expect(
      house.ask(publish, { id: globalId('Event', draft.id) }, organiser),
    ).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } })
  })
})
