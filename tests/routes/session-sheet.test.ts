import { beforeAll, describe, expect, test } from 'vitest'
import { pathTo } from '#app/paths.ts'
import { loader } from '#app/routes/session-sheet.tsx'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import type { SignUpState } from '#prisma/client.ts'
import { aMembership, anOrganisation, aPerson, NOW, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { askedFor, thrownBy } from '#tests/support/page.ts'
import { aSession } from '#tests/support/sign-ups.ts'

describe('the list for the door', () => {
  let house: House
  let number: number
  let organisationId: number
  beforeAll(async () => {
    house = await openHouse()
    const { session, organisation } = await aSession(house.db, null)
    number = session.id
    organisationId = organisation.id
    const states: SignUpState[] = ['confirmed', 'waiting', 'attended', 'withdrawn', 'absent']
    for (const [at, state] of states.entries()) {
      const { id: personId } = await aPerson(house.db, { name: `Mair ${at}` })
      const moments = { createdAt: NOW, queuedAt: NOW, changedAt: NOW }
      await house.db.signUp.create({
        data: { sessionId: number, personId, state, note: 'A seat', ...moments },
      })
    }
  })

  const member = async (id: number, role: 'owner' | 'reader') => {
    const { id: personId } = await aPerson(house.db)
    await aMembership(house.db, { personId, organisationId: id, role })
    return viewerOf(house.db, personId)
  }
  const sheet = (viewer: Viewer) => {
    const params = { session: String(number) }
    const path = pathTo('sessionSheet', 'en', { session: number })
    return Promise.resolve(loader(askedFor(house, { path, params, viewer })))
  }

  test('has whoever has a place, by name alone', async () => {
    const read = await sheet(await member(organisationId, 'reader'))
    expect(read.people.map(({ name }) => name).sort()).toEqual(['Mair 0', 'Mair 2', 'Mair 4'])
    expect(read.count).toBe(3)
    expect(JSON.stringify(read)).not.toMatch(/@|A seat/)
  })

  test('is there for whoever may read the list, and for nobody else', async () => {
    const other = await anOrganisation(house.db)
    for (const viewer of [visitor, await member(other.id, 'owner')]) {
      expect((await thrownBy(sheet(viewer))).status).toBe(404)
    }
  })
})
