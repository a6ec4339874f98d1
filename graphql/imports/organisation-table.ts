// Reads the rows of a table of organisations one after another, and says what is wrong with each.
import { importOrganisationInput, type ImportedRow } from '#graphql/imports/import-input.ts'
import { areaFinder } from '#graphql/imports/name-areas.ts'
import { readHeadings } from '#graphql/imports/organisation-headings.ts'
import {
  NotImportable,
  type ImportFault,
  type ImportNotice,
  type ImportOutcome,
} from '#graphql/imports/outcome.ts'
import type { CsvRow } from '#graphql/imports/read-csv.ts'
import {
  columnAt,
  readOrganisationRow,
  type RawRow,
} from '#graphql/imports/read-organisation-row.ts'
import { readInput } from '#graphql/operation/operation.ts'
import { InvalidInput } from '#graphql/operation/refusal.ts'
import type { Area } from '#prisma/client.ts'

/** A sound row: as it was read, and as the operation will read it. */
export type SoundRow = { line: number; name: string; raw: RawRow; row: ImportedRow }

/** Begins with the headings. Throws NotImportable where they lack what every row needs. */
export function organisationTable(
  first: readonly string[],
  options: { source: string; areas: readonly Area[]; notice: (notice: ImportNotice) => void },
) {
  const headings = readHeadings(first)
  if (headings.twice.length) throw new NotImportable('headings_twice', headings.twice)
  if (!headings.at.has('sourceId')) throw new NotImportable('no_source_id', first)
  if (!headings.at.has('nameEn') && !headings.at.has('nameCy')) {
    throw new NotImportable('no_name', first)
  }
  if (headings.ignored.length)
    options.notice({ code: 'columns_ignored', columns: headings.ignored })
  const find = areaFinder(options.areas)
  const lines = new Map<string, number>()

  return async ({ line, cells, fault }: CsvRow): Promise<SoundRow | ImportOutcome> => {
    if (fault) return { line, name: '', outcome: 'bad', faults: [{ column: null, code: fault }] }
    const { raw, faults } = readOrganisationRow(cells, headings, first.length, options.source, find)
    const name = (raw.name.en || raw.name.cy || raw.sourceId).slice(0, 100)
    const before = raw.sourceId ? lines.get(raw.sourceId) : undefined
    if (before === undefined) lines.set(raw.sourceId, line)
    else faults.push({ ...at(['sourceId']), code: 'repeated', value: String(before) })
    try {
      const read = await readInput(importOrganisationInput, raw)
      const row = { ...read, areaCodes: withCouncils(read.areaCodes, options.areas) }
      if (!faults.length) return { line, name, raw, row }
    } catch (wrong) {
      if (!(wrong instanceof InvalidInput)) throw wrong
      faults.push(...wrong.issues.map(({ path, code, limit }) => ({ ...at(path), code, limit })))
    }
    return { line, name, outcome: 'bad', faults }
  }

  function at(path: readonly string[]): Pick<ImportFault, 'column'> {
    const column = columnAt(path)
    // A name may be missing in a column that the table does not even have.
    return { column: headings.typed.get(column) ?? headings.typed.get('nameCy') ?? null }
  }
}

/** As areas are kept: with a ward its council, with a force area all of its councils. */
function withCouncils(codes: readonly string[], areas: readonly Area[]): string[] {
  const councils = areas.flatMap((area) => {
    if (!codes.includes(area.code)) return []
    if (area.kind === 'ward') return area.parentCode ?? []
    return areas.flatMap((one) =>
      one.parentCode === area.code && one.kind === 'council' ? one.code : [],
    )
  })
  return [...new Set([...codes, ...councils])].sort()
}
