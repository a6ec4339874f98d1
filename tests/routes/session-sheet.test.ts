import { beforeAll, describe, expect, test } from 'vitest'
import { pathTo } from '#app/paths.ts'
import { action, loader } from '#app/routes/session-sheet.tsx'
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
      const { id: personId } = await aPerson(house.db, { name: `Mair ${9 - at}` })
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
  const path = () => pathTo('sessionSheet', 'en', { session: number })
  const params = () => ({ session: String(number) })
  const page = (viewer: Viewer) =>
    Promise.resolve(loader(askedFor(house, { path: path(), params: params(), viewer })))
  const list = (viewer: Viewer, form = {}) =>
    Promise.resolve(action(askedFor(house, { path: path(), params: params(), viewer, form })))
  const lines = () =>
    house.db.history.findMany({ where: { action: 'signUp.exported', subjectId: number } })

  test('has whoever has a place, by name alone', async () => {
    const read = await list(await member(organisationId, 'reader'))
    expect(read.names).toEqual(['Mair 5', 'Mair 7', 'Mair 9'])
    expect(JSON.stringify(read)).not.toMatch(/@|A seat/)
  })

  test('is made by a button, and who took it is written down', async () => {
    const reader = await member(organisationId, 'reader')
    const before = await lines()
    expect(JSON.stringify(await page(reader))).not.toContain('Mair')
    expect(await lines()).toEqual(before)
    await list(reader)
    expect((await lines()).slice(before.length)).toMatchObject([
      { actorId: reader.personId, organisationId, facts: { list: 'door', rows: 3 } },
    ])
  })

  test('goes on behind whoever is named, and nowhere that was made up', async () => {
    const reader = await member(organisationId, 'reader')
    const [first] = await house.db.signUp.findMany({ where: { sessionId: number }, take: 1 })
    const after = `${NOW.getTime()}.${first?.id}`
    expect((await list(reader, { after })).names).toEqual(['Mair 5', 'Mair 7'])
    expect((await thrownBy(list(reader, { after: 'x' }))).status).toBe(404)
  })

  test('is there for whoever may read the list, and for nobody else', async () => {
    const other = await anOrganisation(house.db)
    const before = await lines()
    const stranger = await member(other.id, 'owner')
    for (const viewer of [visitor, stranger]) {
      expect((await thrownBy(page(viewer))).status).toBe(404)
    }
    expect((await thrownBy(list(stranger))).status).toBe(403)
    expect((await thrownBy(list(visitor))).status).toBe(303)
    expect(await lines()).toEqual(before)
  })
})
