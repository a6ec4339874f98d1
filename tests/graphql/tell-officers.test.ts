import { beforeAll, describe, expect, test } from 'vitest'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import { globalId } from '#graphql/operation/id.ts'
import {
  aMembership,
  anEvent,
  anOrganisation,
  aPerson,
  NEWPORT,
  NOW,
  TORFAEN,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const raise = /* GraphQL */ `
  mutation ($input: RaiseFlagInput!) {
    raiseFlag(input: $input) {
      __typename
    }
  }
`
const claim = /* GraphQL */ `
  mutation ($id: ID!) {
    claimOrganisation(input: { organisationId: $id, message: "I chair it." }) {
      ... on Claim {
        state
      }
    }
  }
`

describe('the officers of an area are told', () => {
  let house: House
  let near: Viewer
  let nearToo: Viewer
  let elsewhere: Viewer

  beforeAll(async () => {
    house = await openHouse()
    near = await anOfficer(NEWPORT)
    nearToo = await anOfficer(NEWPORT)
    elsewhere = await anOfficer(TORFAEN)
  })

  const anOfficer = async (council: string) => {
    const body = await anOrganisation(house.db, { kind: 'county_voluntary_council' })
    const { id: personId } = await aPerson(house.db)
    await aMembership(house.db, {
      personId,
      organisationId: body.id,
      role: 'liaison_officer',
      remit: [council],
    })
    return viewerOf(house.db, personId)
  }
  const somebody = async () => viewerOf(house.db, (await aPerson(house.db)).id)
  const toldOf = async (kind: string, viewer: Viewer, key: string, value: number) =>
    house.db.notice.count({
      where: { kind, personId: viewer.personId, data: { path: [key], equals: value } },
    })
  const flagged = async (about: object, viewer: Viewer = visitor) => {
    const input = { ...about, reason: 'wrong', text: 'The date is wrong.' }
    expect((await house.ask(raise, { input }, viewer)).raiseFlag.__typename).toBe('Done')
  }
  const flagsToldOf = async (viewer: Viewer) =>
    house.db.notice.count({ where: { kind: 'flag.raised', personId: viewer.personId } })

  test('of a thing that is flagged: once, however many flag it at once', async () => {
    const { id } = await anOrganisation(house.db)
    const event = await anEvent(house.db, id)
    const about = { eventId: globalId('Event', event.id) }
    await Promise.all([1, 2, 3, 4].map(() => flagged(about)))
    expect(await house.db.flag.count({ where: { eventId: event.id } })).toBe(4)
    expect(await Promise.all([near, nearToo, elsewhere].map(flagsToldOf))).toEqual([1, 1, 0])

    await flagged({ organisationId: globalId('Organisation', id) })
    expect(await flagsToldOf(near)).toBe(2)
  })

  test('of the same thing again once what was open is settled, but not by themselves', async () => {
    const { id } = await anOrganisation(house.db)
    const about = { organisationId: globalId('Organisation', id) }
    const before = await flagsToldOf(near)
    await flagged(about)
    await house.db.flag.updateMany({ where: { organisationId: id }, data: { state: 'settled' } })
    await flagged(about, nearToo)
    expect((await flagsToldOf(near)) - before).toBe(2)
    expect(await toldOf('flag.raised', nearToo, 'flagId', await lastFlag())).toBe(0)
  })
  const lastFlag = async () =>
    (await house.db.flag.findFirstOrThrow({ orderBy: { id: 'desc' } })).id

  test('of a contested claim: once while one waits', async () => {
    const council = await anOrganisation(house.db, {
      kind: 'council',
      state: 'unclaimed',
      source: 'register',
      sourceId: crypto.randomUUID(),
      createdAt: NOW,
    })
    const id = globalId('Organisation', council.id)
    const people = await Promise.all([somebody(), somebody(), somebody()])
    await Promise.all(people.map((viewer) => house.ask(claim, { id }, viewer)))
    expect(await house.db.claim.count({ where: { organisationId: council.id } })).toBe(3)
    const told = (viewer: Viewer) => toldOf('claim.contested', viewer, 'organisationId', council.id)
    expect(await Promise.all([near, nearToo, elsewhere].map(told))).toEqual([1, 1, 0])
  })

  test('of nothing where a claim succeeds at once', async () => {
    const entry = await anOrganisation(house.db, {
      state: 'unclaimed',
      source: 'register',
      sourceId: crypto.randomUUID(),
    })
    const answer = await house.ask(
      claim,
      { id: globalId('Organisation', entry.id) },
      await somebody(),
    )
    expect(answer.claimOrganisation.state).toBe('accepted')
    expect(await toldOf('claim.contested', near, 'organisationId', entry.id)).toBe(0)
  })
})
