// Writes a new link, once however often it is pressed, and finds it an officer.
import { holdOrganisations, lockOrganisation } from '#graphql/organisations/find-organisation.ts'
import { NotVerified } from '#graphql/events/event-refusals.ts'
import { reachOf, withReach } from '#graphql/links/link-access.ts'
import { AlreadyAsked } from '#graphql/links/link-refusals.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import type { PreferredLanguage } from '#prisma/client.ts'

type NewLink = {
  askedById: number
  withId: number | null
  officerId: number | null
  purpose: string
  language: PreferredLanguage
}

/** The asking organisation with the codes of where it works; it and its partner are held. Throws NotFound. */
export async function lockAsker(tx: Transaction, organisationId: number, withId: number | null) {
  await holdOrganisations(tx, withId === null ? [organisationId] : [organisationId, withId])
  const { areas: _, ...organisation } = await lockOrganisation(tx, organisationId)
  const { areas } = await tx.db.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: withReach,
  })
  return { ...organisation, councils: reachOf(areas) }
}

/** Refuses with NotVerified or AlreadyAsked. The asking organisation must be held. */
export async function beginLink(
  tx: Transaction,
  asker: { id: number; state: string },
  { action, ...link }: NewLink & { action: 'asked' | 'opened' },
): Promise<{ id: number }> {
  if (asker.state !== 'verified') throw new NotVerified()
  const { askedById, withId, purpose } = link
  const same = await tx.db.link.findFirst({
    where: { askedById, withId, purpose, stage: { not: 'closed' } },
    select: { id: true },
  })
  if (same) throw new AlreadyAsked(same.id)
  const begun = await tx.db.link.create({
    data: { ...link, stage: 'asked', createdAt: tx.now, lastHeardAt: tx.now },
    select: { id: true },
  })
  await tx.record({
    action: `link.${action}`,
    subject: 'Link',
    subjectId: begun.id,
    organisationId: askedById,
    facts: { withId, officerId: link.officerId },
  })
  return begun
}
