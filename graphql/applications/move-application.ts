// Takes an application one step through its lifecycle: the row, the opportunity's count, the history and the notices.
import {
  applicationStep,
  linkUntil,
  type ApplicationAction,
  type ApplicationStep,
} from '#graphql/applications/application.ts'
import { applicationTelling, withRecipient } from '#graphql/applications/application-notice.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { opportunityFacts, type HeldOpportunity } from '#graphql/opportunities/lock-opportunity.ts'
import { organisersOf } from '#graphql/opportunities/organisers-of.ts'
import { markHeardOf } from '#graphql/people/mark-heard-of.ts'
import { keepPass } from '#graphql/passes/pass.ts'
import type { Prisma } from '#prisma/client.ts'

export type HeldApplication = Prisma.ApplicationGetPayload<{ include: typeof withRecipient }>

type More = { message?: string | null; heldUntil?: Date | null; reason?: string | null }

/** Writes a new application with its pass. The opportunity must be locked. */
export async function beginApplication(
  tx: Transaction,
  opportunity: HeldOpportunity,
  action: ApplicationAction,
  { personId, message = null, heldUntil = null }: More & { personId: number },
): Promise<HeldApplication> {
  const step = stepOf(null, action)
  const { id } = await tx.db.application.create({
    data: {
      opportunityId: opportunity.id,
      personId,
      state: step.to,
      message,
      heldUntil,
      createdAt: tx.now,
      changedAt: tx.now,
    },
    select: { id: true },
  })
  const row = await tx.db.application.findUniqueOrThrow({ where: { id }, include: withRecipient })
  const application = await withLink(tx, opportunity, row)
  await follow(tx, opportunity, step, application)
  return application
}

/** Moves an application on. The opportunity must be locked. */
export async function moveApplication(
  tx: Transaction,
  opportunity: HeldOpportunity,
  before: HeldApplication,
  action: ApplicationAction,
  { message, heldUntil = null, reason = null }: More = {},
): Promise<HeldApplication> {
  const step = stepOf(before.state, action)
  const application = await tx.db.application.update({
    where: { id: before.id },
    data: {
      state: step.to,
      heldUntil,
      reason,
      ...(message === undefined ? {} : { message }),
      changedAt: tx.now,
    },
  })
  // The link in the mail was followed, or the address is one that the viewer has confirmed.
  if (action === 'putForward') await markHeardOf(tx, before.person)
  const more = Number(step.to === 'accepted') - Number(before.state === 'accepted')
  if (more !== 0) {
    await tx.db.opportunity.update({
      where: { id: opportunity.id },
      data: { accepted: { increment: more } },
      select: { id: true },
    })
  }
  const after = await withLink(tx, opportunity, { ...before, ...application })
  await follow(tx, opportunity, step, after)
  return after
}

/** The application with a link that opens for as long as it should. */
export async function withLink(
  tx: Transaction,
  opportunity: HeldOpportunity,
  application: HeldApplication,
): Promise<HeldApplication> {
  const until = linkUntil(application, opportunity, tx.now)
  const pass = await keepPass(tx, 'application', { applicationId: application.id }, until)
  return { ...application, passes: [pass] }
}

function stepOf(state: HeldApplication['state'] | null, action: ApplicationAction) {
  const step = applicationStep(state, action)
  if (!step) throw new Error(`An application that is ${state} has no step "${action}".`)
  return step
}

async function follow(
  tx: Transaction,
  opportunity: HeldOpportunity,
  { history, notice, toOrganisers }: ApplicationStep,
  application: HeldApplication,
) {
  await tx.record({
    action: history,
    subject: 'Application',
    subjectId: application.id,
    organisationId: opportunity.organisationId,
    facts: { opportunityId: opportunity.id },
  })
  const facts = opportunityFacts(opportunity)
  if (notice) await tx.tell(applicationTelling(notice, application, facts))
  if (!toOrganisers) return
  const organisers = await organisersOf(tx, opportunity.organisationId)
  await tx.tell(...organisers.map((to) => ({ kind: toOrganisers, to, facts })))
}
