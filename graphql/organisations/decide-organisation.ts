// Takes one step in the life of an organisation: its state, the decision's row, the history, the owners' notices.
import { isOfficer } from '#graphql/access/viewer.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { Stale } from '#graphql/operation/refusal.ts'
import type { NoticeFacts } from '#graphql/notices/notice-kinds.ts'
import type { Telling } from '#graphql/notices/tell.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import {
  isOfficeKind,
  organisationStep,
  type OrganisationAction,
} from '#graphql/organisations/organisation.ts'
import { currentOwners } from '#graphql/members/current-owners.ts'
import { textOf } from '#graphql/text/schema.ts'
import type { Organisation, OrganisationKind, VerificationDecision } from '#prisma/client.ts'

export type Decision = {
  decision: VerificationDecision
  /** What the officer went by. Only officers read it. */
  evidence?: string
  /** Told to the group in these words. */
  reason?: string
  /** YYYY-MM-DD. */
  reviewOn?: string
}

/** The subject of a permission about an organisation. */
export const subjectOf = (organisation: {
  id: number
  kind: OrganisationKind
  councils: readonly string[]
}) => ({
  organisationId: organisation.id,
  councils: organisation.councils,
  isOffice: isOfficeKind(organisation.kind),
})

/** Throws Stale where it changed since somebody looked at it. Who says nothing of a version decides in any case. */
export function assertUnchanged(
  organisation: { version: number },
  version: number | null | undefined,
): void {
  if (typeof version === 'number' && version !== organisation.version) throw new Stale()
}

/** Takes a step that leaves a decision. Lock and ask permission before. Throws WrongState. */
export async function decideOrganisation(
  tx: Transaction,
  organisation: Organisation,
  action: OrganisationAction,
  { decision, evidence, reason, reviewOn }: Decision,
): Promise<{ id: number }> {
  const step = organisationStep(organisation.state, action)
  if (!step) throw new WrongState()
  const day = reviewOn ? new Date(reviewOn) : null
  await tx.db.organisation.update({
    where: { id: organisation.id },
    data: {
      state: step.to,
      version: { increment: 1 },
      ...(decision === 'verify' ? { verifiedAt: tx.now, reviewOn: day } : {}),
    },
    select: { id: true },
  })
  await tx.db.verification.create({
    data: {
      organisationId: organisation.id,
      decision,
      evidence: evidence ?? null,
      reason: reason ?? null,
      reviewOn: day,
      decidedById: tx.viewer.personId,
      at: tx.now,
    },
    select: { id: true },
  })
  await tx.record({
    action: `organisation.${step.history}`,
    subject: 'Organisation',
    subjectId: organisation.id,
    organisationId: organisation.id,
    facts: reviewOn ? { reviewOn } : {},
  })
  if (step.notice) {
    await tellOwners(tx, organisation, step.notice as OwnersNotice, {
      ...(reason ? { reason } : {}),
      ...(reviewOn ? { reviewOn } : {}),
      ...(step.to === 'suspended' || step.to === 'declined' ? { officerId: officerOf(tx) } : {}),
    })
  }
  return { id: organisation.id }
}

/** The liaison officer who decides, whom one may talk to about it; null where another does. */
export const officerOf = ({ viewer }: Pick<Transaction, 'viewer'>): number | null =>
  isOfficer(viewer) ? viewer.personId : null

type OwnersNotice = Extract<keyof NoticeFacts, `organisation.${string}`>

/** Tells every owner, each in their own language. */
export async function tellOwners(
  tx: Transaction,
  organisation: Organisation,
  kind: OwnersNotice,
  more: { reason?: string; reviewOn?: string; officerId?: number | null } = {},
): Promise<void> {
  const facts = {
    organisation: textOf('name', organisation),
    organisationId: organisation.id,
    ...more,
  }
  const owners = await currentOwners(tx, organisation.id)
  await tx.tell(...owners.map((personId) => ({ kind, to: { personId }, facts }) as Telling))
}
