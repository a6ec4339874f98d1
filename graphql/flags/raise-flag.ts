// Anybody says that something published should not be as it is. Who it was is not kept.
import { eventsVisibleTo } from '#graphql/events/event-access.ts'
import { raiseFlagInput } from '#graphql/flags/flag-input.ts'
import { LooksLikeCrimeReport } from '#graphql/text/looks-like-crime-report-refusal.ts'
import { operation, type Transaction } from '#graphql/operation/operation.ts'
import { NotFound } from '#graphql/operation/refusal.ts'
import { throttleOrigin } from '#graphql/operation/throttle.ts'
import { opportunitiesVisibleTo } from '#graphql/opportunities/opportunity-access.ts'
import { lockOrganisation } from '#graphql/organisations/find-organisation.ts'
import { organisationsVisibleTo } from '#graphql/organisations/organisation-access.ts'
import { tellOfficers } from '#graphql/organisations/tell-officers.ts'
import { textOf } from '#graphql/text/schema.ts'
import { looksLikeCrimeReport } from '#graphql/text/looks-like-crime-report.ts'
import type { z } from 'zod'

/**
 * The officers of the area are told of the first flag on a thing; while that is open, no further one tells them.
 * Refuses with TooMany, or LooksLikeCrimeReport until it is said to be none.
 */
export const raiseFlag = operation({
  permission: 'flag.raise',
  input: raiseFlagInput,
  async before(context, { text, notACrime }) {
    if (!notACrime && looksLikeCrimeReport(text)) throw new LooksLikeCrimeReport()
    await throttleOrigin(context, 'flag.origin')
  },
  async run(tx, input) {
    const about = await subjectOfFlag(tx, input)
    if (!about) throw new NotFound()
    const organisation = await lockOrganisation(tx, about.organisationId)
    tx.allow({ organisationId: organisation.id })
    const known = await tx.db.flag.count({
      where: { eventId: null, opportunityId: null, ...about, state: 'open' },
    })
    const flag = await tx.db.flag.create({
      data: { ...about, reason: input.reason, text: input.text, state: 'open', createdAt: tx.now },
      select: { id: true },
    })
    await tx.record({
      action: 'flag.raised',
      subject: 'Flag',
      subjectId: flag.id,
      organisationId: about.organisationId,
      facts: { reason: input.reason },
    })
    if (!known) {
      const facts = { organisation: textOf('name', organisation), flagId: flag.id }
      await tellOfficers(tx, organisation, { kind: 'flag.raised', facts })
    }
    return flag
  },
})

type About = { organisationId: number; eventId?: number; opportunityId?: number }

async function subjectOfFlag(
  { db, viewer }: Transaction,
  { eventId, opportunityId, organisationId }: z.output<typeof raiseFlagInput>,
): Promise<About | null> {
  const select = { organisationId: true }
  if (eventId) {
    const where = { AND: [{ id: eventId }, eventsVisibleTo(viewer)] }
    const event = await db.event.findFirst({ where, select })
    return event && { ...event, eventId }
  }
  if (opportunityId) {
    const where = { AND: [{ id: opportunityId }, opportunitiesVisibleTo(viewer)] }
    const opportunity = await db.opportunity.findFirst({ where, select })
    return opportunity && { ...opportunity, opportunityId }
  }
  const where = { AND: [{ id: organisationId ?? 0 }, organisationsVisibleTo(viewer)] }
  const organisation = await db.organisation.findFirst({ where, select: { id: true } })
  return organisation && { organisationId: organisation.id }
}
