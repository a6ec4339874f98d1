// Finds or takes hold of an organisation, with the councils in which it works.
import { viewerNow } from '#graphql/access/viewer-now.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { NotFound } from '#graphql/operation/refusal.ts'
import { organisationsVisibleTo } from '#graphql/organisations/organisation-access.ts'

/** Throws NotFound where the viewer may not see it. */
export async function findOrganisation(tx: Transaction, organisationId: number) {
  const organisation = await tx.db.organisation.findFirst({
    where: { AND: [{ id: organisationId }, organisationsVisibleTo(tx.viewer)] },
    include: { areas: { include: { area: true } } },
  })
  if (!organisation) throw new NotFound()
  return { ...organisation, councils: councilsOf(organisation.areas.map(({ area }) => area)) }
}

/** Takes hold of organisations. Whoever needs several takes them all at once, in the order of their ids. */
export async function holdOrganisations({ db }: Pick<Transaction, 'db'>, ids: readonly number[]) {
  await db.$queryRaw`
    SELECT id FROM "Organisation" WHERE id = ANY(${[...ids]}) ORDER BY id FOR UPDATE`
}

/**
 * The same, held so that nobody else changes it before this transaction ends. Whatever is asked from here on
 * is asked of the viewer as they stand now: whoever was a member when the request began may be none any more.
 */
export async function lockOrganisation(tx: Transaction, organisationId: number) {
  await holdOrganisations(tx, [organisationId])
  tx.viewer = await viewerNow(tx.db, tx.viewer)
  return findOrganisation(tx, organisationId)
}

/** The councils of some areas: a council itself, a ward's council. A force area without councils stands for itself. */
export const councilsOf = (
  areas: readonly { kind: string; code: string; parentCode: string | null }[],
) => [
  ...new Set(
    areas.map((area) => (area.kind === 'ward' ? (area.parentCode ?? area.code) : area.code)),
  ),
]
