// Takes one row of a table of organisations into the directory, as an entry that waits to be claimed.
import { findImported } from '#graphql/imports/find-imported.ts'
import { decideImport, type LeftAlone } from '#graphql/imports/imported-organisation.ts'
import { importOrganisationInput } from '#graphql/imports/import-input.ts'
import { operation, type Transaction } from '#graphql/operation/operation.ts'
import type { OrganisationFields } from '#graphql/organisations/organisation-input.ts'
import { areasToKeep, organisationColumns } from '#graphql/organisations/write-organisation.ts'
import { keepWordings } from '#graphql/wordings/keep-wordings.ts'
import { organisationTexts } from '#graphql/wordings/texts-of.ts'

export type Imported<Reason> =
  | { outcome: 'created' | 'changed'; id: number; reason?: never }
  | { outcome: 'left'; id?: never; reason: Reason }

/**
 * Creates the entry, changes it, or leaves it alone and says why: it is the same already, it was claimed or
 * changed here, or another organisation seems to be the same one.
 */
export const importOrganisation = operation({
  permission: 'organisation.import',
  input: importOrganisationInput,
  async run(tx, row): Promise<Imported<LeftAlone>> {
    // Imports take their turns, those of other sources too: who looks for a twin must see what the last one made.
    await tx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('import', 0))`
    await tx.db.$queryRaw`
      SELECT id FROM "Organisation" WHERE source = ${row.source} AND "sourceId" = ${row.sourceId} FOR UPDATE`
    tx.allow({})
    const areas = await areasToKeep(tx.db, row.areaCodes)
    const kept = { ...row, areaCodes: areas.codes }
    const found = (await findImported(tx.db, row.source, [kept])).get(row.sourceId)
    const decision = decideImport(kept, found?.entry ?? null, found?.twin ?? null)
    if (decision.do === 'leave') return { outcome: 'left', reason: decision.reason }
    if (decision.do === 'create') return create(tx, kept, row.source, row.sourceId)
    const id = found?.entry?.id ?? 0
    await change(tx, id, decision.fields)
    await tx.record({
      action: 'organisation.changed',
      subject: 'Organisation',
      subjectId: id,
      organisationId: id,
      facts: { source: row.source, columns: decision.changed },
    })
    return { outcome: 'changed', id }
  },
})

async function create(
  tx: Transaction,
  fields: OrganisationFields,
  source: string,
  sourceId: string,
): Promise<Imported<LeftAlone>> {
  const columns = organisationColumns(fields)
  const { id: organisationId } = await tx.db.organisation.create({
    data: {
      ...columns,
      state: 'unclaimed',
      source,
      sourceId,
      createdAt: tx.now,
    },
    select: { id: true },
  })
  await keepWordings(tx, { organisationId }, { before: null, after: organisationTexts(columns) })
  await tx.db.organisationArea.createMany({
    data: fields.areaCodes.map((areaCode) => ({ organisationId, areaCode })),
  })
  await tx.db.organisationIdentifier.createMany({
    data: fields.identifiers.map(({ scheme, value }) => ({ organisationId, scheme, value })),
  })
  await tx.record({
    action: 'organisation.imported',
    subject: 'Organisation',
    subjectId: organisationId,
    organisationId,
    facts: { source, kind: fields.kind },
  })
  return { outcome: 'created', id: organisationId }
}

async function change(tx: Transaction, organisationId: number, fields: OrganisationFields) {
  const columns = organisationColumns(fields)
  const was = await tx.db.organisation.findUniqueOrThrow({ where: { id: organisationId } })
  const change = { before: organisationTexts(was), after: organisationTexts(columns) }
  await keepWordings(tx, { organisationId }, change)
  await tx.db.organisation.update({
    where: { id: organisationId },
    data: {
      ...columns,
      version: { increment: 1 },
      areas: { deleteMany: {}, create: fields.areaCodes.map((areaCode) => ({ areaCode })) },
      identifiers: {
        deleteMany: {},
        create: fields.identifiers.map(({ scheme, value }) => ({ scheme, value })),
      },
    },
    select: { id: true },
  })
}
