// What an officer takes down or puts back while its organisation is suspended or reinstated: people are told what is so.
import { beforeEach, expect, test } from 'vitest'
import { putBackEvent } from '#graphql/events/put-back-event.ts'
import { takeDownEvent } from '#graphql/events/take-down-event.ts'
import { putBackOpportunity } from '#graphql/opportunities/put-back-opportunity.ts'
import { takeDownOpportunity } from '#graphql/opportunities/take-down-opportunity.ts'
import { reinstateOrganisation } from '#graphql/organisations/reinstate-organisation.ts'
import { suspendOrganisation } from '#graphql/organisations/suspend-organisation.ts'
import type { Context } from '#graphql/context.ts'
import { globalId } from '#graphql/operation/id.ts'
import type { OrganisationState, PublishedState } from '#prisma/client.ts'
import {
  anEvent,
  anOpportunity,
  anOrganisation,
  aPerson,
  NOW,
  viewerOf,
} from '#tests/support/factories.ts'
import { holdRows } from '#tests/support/hold-rows.ts'
import { openHouse, type House } from '#tests/support/house.ts'

let house: House
let office: Context
beforeEach(async () => {
  house = await openHouse()
  const { id } = await aPerson(house.db, { administrator: true })
  office = house.as(await viewerOf(house.db, id))
})

const reason = 'Who runs it?'

/** A group in a state, an event and an opportunity of it in another, and somebody who is in both. */
async function standing(stands: OrganisationState, state: PublishedState) {
  const { id: organisationId } = await anOrganisation(house.db, { state: stands })
  const event = await anEvent(house.db, organisationId, { state })
  const opportunity = await anOpportunity(house.db, organisationId, { state })
  const { id: personId } = await aPerson(house.db)
  const times = { createdAt: NOW, changedAt: NOW }
  const sessionId = event.sessions[0]!.id
  await house.db.signUp.create({
    data: { sessionId, personId, state: 'confirmed', queuedAt: NOW, ...times },
  })
  await house.db.application.create({
    data: { opportunityId: opportunity.id, personId, state: 'accepted', ...times },
  })
  const hold = () =>
    holdRows(
      house,
      `SELECT id FROM "Event" WHERE id = ${event.id} FOR UPDATE;
       SELECT id FROM "Opportunity" WHERE id = ${opportunity.id} FOR UPDATE`,
    )
  const told = async () =>
    (await house.db.notice.findMany({ where: { personId }, orderBy: { id: 'asc' } }))
      .map(({ kind }) => kind)
      .sort()
  const ids = {
    eventId: globalId('Event', event.id),
    opportunityId: globalId('Opportunity', opportunity.id),
  }
  return { organisationId, ids, hold, told }
}

test('what is taken down at the moment in which its group is reinstated is not said to be on again', async () => {
  const { organisationId, ids, hold, told } = await standing('suspended', 'published')
  const held = await hold()
  const downs = [
    takeDownEvent(office, { eventId: ids.eventId, reason: { en: reason } }),
    takeDownOpportunity(office, { opportunityId: ids.opportunityId, reason: { en: reason } }),
  ]
  await held.untilWaiting(2)
  const back = reinstateOrganisation(office, { organisationId })
  await held.untilWaiting(3)
  await held.letGo()
  await Promise.all([...downs, back])
  expect((await told()).filter((kind) => kind.endsWith('onAgain'))).toEqual([])
})

test('what is put back at the moment in which its group is suspended is said to be off again', async () => {
  const { organisationId, ids, hold, told } = await standing('verified', 'taken_down')
  const held = await hold()
  const backs = [
    putBackEvent(office, { eventId: ids.eventId }),
    putBackOpportunity(office, { opportunityId: ids.opportunityId }),
  ]
  await held.untilWaiting(2)
  const off = suspendOrganisation(office, { organisationId, reason })
  await held.untilWaiting(3)
  await held.letGo()
  await Promise.all([...backs, off])
  expect(await told()).toEqual([
    'event.onAgain',
    'event.unpublished',
    'opportunity.onAgain',
    'opportunity.unpublished',
  ])
})

test('what is taken down while its group is suspended is not said to be off twice', async () => {
  const { organisationId, ids, told } = await standing('verified', 'published')
  const off = ['event.unpublished', 'opportunity.unpublished']
  await suspendOrganisation(office, { organisationId, reason })
  expect(await told()).toEqual(off)
  await takeDownEvent(office, { eventId: ids.eventId, reason: { en: reason } })
  await takeDownOpportunity(office, { opportunityId: ids.opportunityId, reason: { en: reason } })
  expect(await told()).toEqual(off)
  await reinstateOrganisation(office, { organisationId })
  expect(await told()).toEqual(off)
  await putBackEvent(office, { eventId: ids.eventId })
  await putBackOpportunity(office, { opportunityId: ids.opportunityId })
  expect(await told()).toEqual([
    'event.onAgain',
    'event.unpublished',
    'opportunity.onAgain',
    off[1],
  ])
})
