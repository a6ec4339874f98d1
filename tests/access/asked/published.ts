// What is asked of events and opportunities: drafted, published, called off, taken down.
import { globalId } from '#graphql/operation/id.ts'
import type { PublishedState } from '#prisma/client.ts'
import type { Ask } from '#tests/access/scene.ts'
import { anEvent, anOpportunity, PILLGWENLLY } from '#tests/support/factories.ts'

const session = {
  date: '2026-12-03',
  startTime: '18:00',
  endTime: '19:00',
  venue: { en: 'Pill Mill' },
  wardCode: PILLGWENLLY,
}
const event = { kind: 'walkabout', title: { en: 'Lantern walk' }, sessions: [session] }
const opportunity = { title: { en: 'Tea' }, timing: 'flexible', fromHome: true }

const aboutEvent =
  (state: PublishedState, fields: object = {}): Ask =>
  async ({ house, group, ofGroup }) => {
    const { id } = await anEvent(house.db, group.id, { state })
    return { variables: { input: { eventId: globalId('Event', id), ...fields } }, subject: ofGroup }
  }

const aboutOpportunity =
  (state: PublishedState, fields: object = {}): Ask =>
  async ({ house, group, ofGroup }) => {
    const { id } = await anOpportunity(house.db, group.id, { state })
    const input = { opportunityId: globalId('Opportunity', id), ...fields }
    return { variables: { input }, subject: ofGroup }
  }

const forGroup =
  (fields: object): Ask =>
  async ({ group, ofGroup }) => ({
    variables: { input: { organisationId: globalId('Organisation', group.id), ...fields } },
    subject: ofGroup,
  })

export const published: Record<string, Ask> = {
  draftEvent: forGroup(event),
  changeEvent: aboutEvent('draft', { ...event, version: 1 }),
  discardEvent: aboutEvent('draft'),
  publishEvent: aboutEvent('draft'),
  cancelEvent: aboutEvent('published', { reason: { en: 'Snow.' } }),
  cancelSession: async ({ house, group, ofGroup }) => {
    const { sessions } = await anEvent(house.db, group.id, { state: 'published' })
    const sessionId = globalId('Session', Number(sessions[0]?.id))
    return { variables: { input: { sessionId, reason: { en: 'Snow.' } } }, subject: ofGroup }
  },
  takeDownEvent: aboutEvent('published', { reason: { en: 'It names somebody.' } }),
  putBackEvent: aboutEvent('taken_down'),
  draftOpportunity: forGroup(opportunity),
  changeOpportunity: aboutOpportunity('draft', { ...opportunity, version: 1 }),
  discardOpportunity: aboutOpportunity('draft'),
  publishOpportunity: aboutOpportunity('draft'),
  cancelOpportunity: aboutOpportunity('published', { reason: { en: 'Snow.' } }),
  takeDownOpportunity: aboutOpportunity('published', { reason: { en: 'It names somebody.' } }),
  putBackOpportunity: aboutOpportunity('taken_down'),
}
