import { beforeAll, describe, expect, test } from 'vitest'
import { pathTo } from '#app/paths.ts'
import { loader } from '#app/routes/sign-in.tsx'
import type { MembershipRole, OrganisationKind } from '#prisma/client.ts'
import { aMembership, anOrganisation, aPerson, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { askedFor } from '#tests/support/page.ts'

describe('whoever signs in', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })

  const landing = async (personId: number) => {
    const viewer = await viewerOf(house.db, personId)
    const answer = await loader(askedFor(house, { path: pathTo('signIn', 'en'), viewer }))
    return (answer as Response).headers.get('Location')
  }
  const member = async (personId: number, role: MembershipRole, kind?: OrganisationKind) => {
    const { id } = await anOrganisation(house.db, kind ? { kind } : {})
    await aMembership(house.db, { personId, organisationId: id, role })
    return id
  }

  test('comes to their places, without a group', async () => {
    expect(await landing((await aPerson(house.db)).id)).toBe(pathTo('myPlaces', 'en'))
  })

  test('comes to the desk of their one group, and to all of them where they are several', async () => {
    const { id } = await aPerson(house.db)
    const group = await member(id, 'organiser')
    expect(await landing(id)).toBe(pathTo('groupDesk', 'en', { group }))
    await member(id, 'reader')
    expect(await landing(id)).toBe(pathTo('myGroups', 'en'))
  })

  test('comes to the day as a liaison officer, whatever else they are', async () => {
    const { id } = await aPerson(house.db, { administrator: true })
    await member(id, 'owner')
    await member(id, 'liaison_officer', 'county_voluntary_council')
    expect(await landing(id)).toBe(pathTo('today', 'en'))
  })

  test('comes to what waits for the office, as its staff', async () => {
    const { id } = await aPerson(house.db)
    await member(id, 'office_staff', 'commissioner_office')
    expect(await landing(id)).toBe(pathTo('links', 'en', undefined, { which: 'waitsForOffice' }))
  })

  test('comes to what is needed, as an administrator', async () => {
    const { id } = await aPerson(house.db, { administrator: true })
    expect(await landing(id)).toBe(pathTo('administration', 'en'))
  })
})
