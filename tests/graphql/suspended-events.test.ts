import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '#graphql/access/viewer.ts'
import { reinstateOrganisation } from '#graphql/organisations/reinstate-organisation.ts'
import { suspendOrganisation } from '#graphql/organisations/suspend-organisation.ts'
import { anEvent, anOrganisation, aPerson, NOW, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

let house: House
let administrator: Viewer
beforeAll(async () => {
  house = await openHouse()
  const { id } = await aPerson(house.db, { administrator: true })
  administrator = await viewerOf(house.db, id)
})

/** Whom a kind of notice was written to, and of which event. */
const told = async (kind: string) =>
  (await house.db.notice.findMany({ where: { kind }, orderBy: { id: 'asc' } })).map(
    ({ personId, data }) => ({ personId, eventId: (data as { eventId: number }).eventId }),
  )

test('whoever has a place at what is coming is told when its organisation is suspended, and reinstated', async () => {
  const { id: organisationId } = await anOrganisation(house.db)
  const coming = await anEvent(house.db, organisationId)
  const down = await anEvent(house.db, organisationId, { state: 'taken_down' })
  const over = await anEvent(house.db, organisationId, {
    sessions: [{ startsAt: new Date(NOW.getTime() - 7_200_000), endsAt: NOW }],
  })
  const off = await anEvent(house.db, organisationId, { sessions: [{ cancelledAt: NOW }] })
  const personIds = [(await aPerson(house.db)).id, (await aPerson(house.db)).id]
  for (const { sessions } of [coming, down, over, off]) {
    for (const personId of personIds) {
      const sessionId = sessions[0]!.id
      const times = { createdAt: NOW, queuedAt: NOW, changedAt: NOW }
      await house.db.signUp.create({ data: { sessionId, personId, state: 'confirmed', ...times } })
    }
  }
  const both = personIds.map((personId) => ({ personId, eventId: coming.id }))
  await suspendOrganisation(house.as(administrator), { organisationId, reason: 'Who runs it?' })
  expect(await told('event.unpublished')).toEqual(both)
  expect(await told('event.onAgain')).toEqual([])
  await reinstateOrganisation(house.as(administrator), { organisationId })
  expect(await told('event.onAgain')).toEqual(both)
  expect(await told('event.unpublished')).toEqual(both)
})
