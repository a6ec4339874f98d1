import { beforeAll, describe, expect, test } from 'vitest'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import {
  aMembership,
  anEvent,
  anOrganisation,
  aPerson,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

describe('what an organisation prepares', () => {
  let house: House
  let owner: Viewer
  let number: number

  beforeAll(async () => {
    house = await openHouse()
    number = (await anOrganisation(house.db)).id
    const person = await aPerson(house.db)
    await aMembership(house.db, { personId: person.id, organisationId: number, role: 'owner' })
    owner = await viewerOf(house.db, person.id)
    await anEvent(house.db, number, { titleEn: 'A draft', state: 'draft' })
    await anEvent(house.db, number, { titleEn: 'On' })
  })

  const titles = async (state: string | null, viewer: Viewer) => {
    const { organisation } = await house.ask(
      `query ($n: Int!, $state: PublishedState) {
        organisation(number: $n) { events(state: $state) { edges { node { title { en } } } } }
      }`,
      { n: number, state },
      viewer,
    )
    return organisation.events.edges.map(({ node }: any) => node.title.en)
  }

  test('is there for its members, drafts on their own', async () => {
    expect(await titles('draft', owner)).toEqual(['A draft'])
    expect(await titles(null, owner)).toHaveLength(2)
  })

  test('is there for others only once it is published', async () => {
    expect(await titles(null, visitor)).toEqual(['On'])
    expect(await titles('draft', visitor)).toEqual([])
  })
})
