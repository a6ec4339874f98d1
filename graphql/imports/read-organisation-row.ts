// Reads one row of a table of organisations into what the operation takes. Rules only.
import { kindNamed } from '#graphql/imports/organisation-kinds.ts'
import { columns, type Column, type Headings } from '#graphql/imports/organisation-headings.ts'
import type { ImportFault } from '#graphql/imports/outcome.ts'
import type { OrganisationKind } from '#prisma/client.ts'

/** What the operation is asked for, before its shape has read it. */
export type RawRow = {
  source: string
  sourceId: string
  kind: OrganisationKind
  name: { en: string; cy: string }
  summary: { en: string; cy: string }
  contactName: string
  contactEmail: string
  contactPhone: string
  website: string
  areaCodes: string[]
  identifiers: { scheme: 'GB_CHC' | 'GB_COH'; value: string }[]
  says: Column[]
}

/** Reads cells by their headings. Faults found here are those of names: of kinds, areas and cells too many. */
export function readOrganisationRow(
  cells: readonly string[],
  headings: Headings,
  width: number,
  source: string,
  findAreas: (cell: string) => { codes: string[]; unknown: string[] },
): { raw: RawRow; faults: ImportFault[] } {
  const cell = (column: Column) =>
    (headings.at.get(column) ?? []).flatMap((position) => cells[position] || []).join(';')
  const areas = findAreas(cell('areas'))
  const kind = cell('kind') ? kindNamed(cell('kind')) : null
  const typed = (column: Column) => headings.typed.get(column) ?? null
  const faults: ImportFault[] = areas.unknown.map((value) => ({
    column: typed('areas'),
    code: 'no_such_area',
    value,
  }))
  if (cell('kind') && !kind) {
    faults.push({ column: typed('kind'), code: 'no_such_kind', value: cell('kind') })
  }
  if (cells.slice(width).some(Boolean)) faults.push({ column: null, code: 'too_many_cells' })
  const raw: RawRow = {
    source,
    sourceId: cell('sourceId'),
    kind: kind ?? (cell('charityNumber') ? 'charity' : 'other'),
    name: { en: cell('nameEn'), cy: cell('nameCy') },
    summary: { en: cell('summaryEn'), cy: cell('summaryCy') },
    contactName: cell('contactName'),
    contactEmail: cell('contactEmail'),
    contactPhone: cell('contactPhone'),
    website: cell('website'),
    areaCodes: areas.codes,
    identifiers: [
      { scheme: 'GB_CHC', value: cell('charityNumber') },
      { scheme: 'GB_COH', value: cell('companyNumber') },
    ],
    // A kind that a row leaves blank is not said by it: what the officer's list knows better stays.
    says: columns.filter((column) => headings.at.has(column) && (column !== 'kind' || kind)),
  }
  return { raw, faults }
}

/** The column that a place in the operation's input was read from. */
export function columnAt(path: readonly string[]): Column {
  const [first = '', second = ''] = path
  if (first === 'identifiers') return second === '0' ? 'charityNumber' : 'companyNumber'
  if (first === 'areaCodes') return 'areas'
  const own = [`${first}${second === 'cy' ? 'Cy' : 'En'}`, first]
  return columns.find((column) => own.includes(column)) ?? 'sourceId'
}
