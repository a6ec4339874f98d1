import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '#graphql/access/viewer.ts'
import { archiveOrganisation } from '#graphql/organisations/archive-organisation.ts'
import { reinstateOrganisation } from '#graphql/organisations/reinstate-organisation.ts'
import { restoreOrganisation } from '#graphql/organisations/restore-organisation.ts'
import { suspendOrganisation } from '#graphql/organisations/suspend-organisation.ts'
import {
  anEvent,
  anOpportunity,
  anOrganisation,
  aPerson,
  NOW,
  viewerOf,
} from '#tests/support/factories.ts'
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

test('whoever offered to help with what is still wanted is told once, in their language, each time that it changes', async () => {
  const { id: organisationId } = await anOrganisation(house.db)
  const { id: open } = await anOpportunity(house.db, organisationId)
  const yesterday = new Date(NOW.getTime() - 24 * 3_600_000)
  const { id: over } = await anOpportunity(house.db, organisationId, { endsOn: yesterday })
  const { id: down } = await anOpportunity(house.db, organisationId, { state: 'taken_down' })
  const { id: other } = await anOpportunity(house.db, (await anOrganisation(house.db)).id)
  const states = ['put_forward', 'accepted', 'asked', 'declined', 'withdrawn', 'lapsed'] as const
  const people: number[] = []
  for (const state of states) {
    const { id: personId } = await aPerson(house.db, { preferredLanguage: 'cy' })
    people.push(personId)
    for (const opportunityId of [open, over, down, other]) {
      await house.db.application.create({
        data: { opportunityId, personId, state, createdAt: NOW, changedAt: NOW },
      })
    }
  }
  const notices = async () =>
    (
      await house.db.notice.findMany({
        where: { kind: { startsWith: 'opportunity.' }, personId: { in: people } },
        orderBy: { id: 'asc' },
      })
    ).map(({ kind, personId, language, data }) => {
      const { opportunityId } = data as { opportunityId: number }
      return [kind, personId, language, opportunityId]
    })
  const both = (kind: string, opportunityId = open) =>
    people.slice(0, 2).map((personId) => [`opportunity.${kind}`, personId, 'cy', opportunityId])

  const office = house.as(administrator)
  await suspendOrganisation(office, { organisationId, reason: 'Who runs it?' })
  expect(await notices()).toEqual(both('unpublished'))
  await reinstateOrganisation(office, { organisationId })
  expect(await notices()).toEqual([...both('unpublished'), ...both('onAgain')])

  // Closed while it is suspended: it is over. Brought back, what was called off stays so, and nobody hears more.
  await suspendOrganisation(office, { organisationId, reason: 'Who runs it?' })
  await house.db.notice.deleteMany({ where: { personId: { in: people } } })
  const { version } = await house.db.organisation.findUniqueOrThrow({
    where: { id: organisationId },
  })
  await archiveOrganisation(office, { organisationId, version, reason: { en: 'Nobody runs it.' } })
  const ended = [...both('cancelled'), ...both('cancelled', down)]
  expect(await notices()).toEqual(ended)
  await restoreOrganisation(office, { organisationId })
  expect(await notices()).toEqual(ended)
})
