import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '#graphql/access/viewer.ts'
import {
  aMembership,
  anEvent,
  anOrganisation,
  aPerson,
  NOW,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const dates = `query ($n: Int!, $when: SessionsWhen!) {
  organisation(number: $n) { sessions(when: $when) { edges { node { event { title { en } } } } } }
}`

describe('the dates of a group', () => {
  let house: House
  let reader: Viewer
  let organisationId: number

  beforeAll(async () => {
    house = await openHouse()
    organisationId = (await anOrganisation(house.db)).id
    const { id: personId } = await aPerson(house.db)
    await aMembership(house.db, { personId, organisationId, role: 'reader' })
    reader = await viewerOf(house.db, personId)
    const on = (days: number) => ({
      startsAt: new Date(NOW.getTime() + days * 86_400_000),
      endsAt: new Date(NOW.getTime() + (days + 0.1) * 86_400_000),
    })
    const noted = {
      create: [{ personId, state: 'attended', createdAt: NOW, changedAt: NOW, queuedAt: NOW }],
    }
    const unnoted = {
      create: [{ personId, state: 'confirmed', createdAt: NOW, changedAt: NOW, queuedAt: NOW }],
    }
    const events: [string, object, object?][] = [
      ['Later', on(9)],
      ['Sooner', on(2)],
      ['Off', { ...on(3), cancelledAt: NOW }],
      ['Draft', on(4), { state: 'draft' }],
      ['Noted', { ...on(-2), signUps: noted }],
      ['To note', { ...on(-3), signUps: unnoted }],
      ['Nobody came', on(-5)],
    ]
    for (const [titleEn, session, more] of events) {
      await anEvent(house.db, organisationId, { titleEn, sessions: [session], ...more })
    }
    await anEvent(house.db, (await anOrganisation(house.db)).id, { sessions: [on(2)] })
  })

  const titles = async (when: string, viewer = reader) => {
    const answer = await house.ask(dates, { n: organisationId, when }, viewer)
    type Edge = { node: { event: { title: { en: string } } } }
    return (answer.organisation.sessions.edges as Edge[]).map(({ node }) => node.event.title.en)
  }

  test.each([
    ['coming', ['Sooner', 'Later']],
    ['to_note', ['To note']],
    ['past', ['Off', 'Noted', 'To note', 'Nobody came']],
  ])('that are %s stand in their order, and no draft among them', async (when, expected) => {
    expect(await titles(when)).toEqual(expected)
  })

  test('are given to those alone who may see who is coming', async () => {
    const { id } = await aPerson(house.db)
    await expect(titles('coming', await viewerOf(house.db, id))).rejects.toMatchObject({
      extensions: { code: 'NOT_ALLOWED' },
    })
  })
})
