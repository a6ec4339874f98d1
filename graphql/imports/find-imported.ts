// Finds, for many rows of an import at once, the entries that they made before and the twins of new ones.
import type { Entry, Twin } from '#graphql/imports/imported-organisation.ts'
import type { ImportedRow } from '#graphql/imports/import-input.ts'
import { organisationKeys } from '#graphql/organisations/write-organisation.ts'
import type { Database } from '#prisma/client.ts'

export type Found = { entry: Entry | null; twin: Twin | null }

/** What is there for each row, by its identifier at the source. At most seven statements, however many rows. */
export async function findImported(
  db: Database,
  source: string,
  rows: readonly ImportedRow[],
): Promise<Map<string, Found>> {
  const entries = await entriesOf(db, source, rows)
  const fresh = rows.filter((row) => !entries.has(row.sourceId))
  const twins = fresh.length ? await twinsOf(db, source, fresh) : new Map<string, Twin>()
  return new Map(
    rows.map(({ sourceId }) => [
      sourceId,
      { entry: entries.get(sourceId) ?? null, twin: twins.get(sourceId) ?? null },
    ]),
  )
}

async function entriesOf(db: Database, source: string, rows: readonly ImportedRow[]) {
  const found = await db.organisation.findMany({
    where: { source, sourceId: { in: rows.map((row) => row.sourceId) } },
    include: { areas: true, identifiers: true },
  })
  const ids = found.flatMap(({ id, state }) => (state === 'unclaimed' ? [id] : []))
  const changes = ids.length
    ? await db.history.findMany({
        where: {
          subject: 'Organisation',
          subjectId: { in: ids },
          action: 'organisation.changed',
          via: { not: 'import' },
        },
        select: { subjectId: true },
        distinct: ['subjectId'],
      })
    : []
  const changed = new Set(changes.map(({ subjectId }) => subjectId))
  return new Map<string | null, Entry>(
    found.map((entry) => [entry.sourceId, { ...entry, changedHere: changed.has(entry.id) }]),
  )
}

/** An organisation with the same number on a register, or of the same name in the same area from elsewhere. */
async function twinsOf(db: Database, source: string, rows: readonly ImportedRow[]) {
  const numbers = rows.flatMap((row) => row.identifiers)
  const sameNumber = numbers.length
    ? await db.organisationIdentifier.findMany({
        where: {
          scheme: { in: [...new Set(numbers.map(({ scheme }) => scheme))] },
          value: { in: numbers.map(({ value }) => value) },
          organisation: { state: { not: 'archived' } },
        },
        select: { scheme: true, value: true },
      })
    : []
  const taken = new Set(sameNumber.map(({ scheme, value }) => `${scheme} ${value}`))
  const sameName = await db.organisation.findMany({
    where: {
      nameKey: { in: rows.map(keyOf) },
      state: { not: 'archived' },
      OR: [{ source: null }, { source: { not: source } }],
    },
    select: { nameKey: true, areas: { select: { areaCode: true } } },
  })
  const named = Map.groupBy(sameName, ({ nameKey }) => nameKey)
  return new Map(
    rows.flatMap((row): [string, Twin][] => {
      if (row.identifiers.some(({ scheme, value }) => taken.has(`${scheme} ${value}`))) {
        return [[row.sourceId, 'same_number']]
      }
      const near = named.get(keyOf(row))?.some(({ areas }) => isNear(row.areaCodes, areas))
      return near ? [[row.sourceId, 'same_name']] : []
    }),
  )
}

const keyOf = ({ name, summary }: ImportedRow) =>
  organisationKeys({
    nameEn: name.en,
    nameCy: name.cy,
    summaryEn: summary.en,
    summaryCy: summary.cy,
  }).nameKey

/** Works in one of the same areas, or it is not said where one of them works. */
const isNear = (codes: readonly string[], areas: readonly { areaCode: string }[]) =>
  !codes.length || !areas.length || areas.some(({ areaCode }) => codes.includes(areaCode))
