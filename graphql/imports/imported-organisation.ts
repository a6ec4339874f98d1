// What a row of an import does to the directory. Rules only: the row and what is there in, a decision out.
import type { ImportedRow } from '#graphql/imports/import-input.ts'
import type { Column } from '#graphql/imports/organisation-headings.ts'
import type { OrganisationFields } from '#graphql/organisations/organisation-input.ts'
import type { IdentifierScheme, OrganisationKind, OrganisationState } from '#prisma/client.ts'

/** An entry of the directory, with what decides whether an import may touch it. */
export type Entry = {
  id: number
  state: OrganisationState
  kind: OrganisationKind
  nameEn: string | null
  nameCy: string | null
  summaryEn: string | null
  summaryCy: string | null
  contactName: string | null
  contactEmail: string | null
  contactPhone: string | null
  website: string | null
  areas: readonly { areaCode: string }[]
  identifiers: readonly { scheme: IdentifierScheme; value: string }[]
  /** Whether somebody has changed it here since, rather than an import. */
  changedHere: boolean
}

/** Another organisation that seems to be the same. */
export type Twin = 'same_number' | 'same_name'

export type LeftAlone = 'same' | 'claimed' | 'changed_here' | Twin

export type ImportDecision =
  | { do: 'create' }
  | { do: 'change'; changed: Column[]; fields: OrganisationFields }
  | { do: 'leave'; reason: LeftAlone }

/** Nothing that somebody claimed or changed is touched, and no twin of another organisation is made. */
export function decideImport(
  row: ImportedRow,
  entry: Entry | null,
  twin: Twin | null,
): ImportDecision {
  if (!entry) return twin ? { do: 'leave', reason: twin } : { do: 'create' }
  if (entry.state !== 'unclaimed') return { do: 'leave', reason: 'claimed' }
  if (entry.changedHere) return { do: 'leave', reason: 'changed_here' }
  const fields = merged(row, entry)
  const [before, after] = [flat(fieldsOf(entry)), flat(fields)]
  const changed = row.says.filter((column) => before[column] !== after[column])
  return changed.length ? { do: 'change', changed, fields } : { do: 'leave', reason: 'same' }
}

const fieldsOf = (entry: Entry): OrganisationFields => ({
  kind: entry.kind,
  name: { en: entry.nameEn, cy: entry.nameCy },
  summary: { en: entry.summaryEn, cy: entry.summaryCy },
  contactName: entry.contactName,
  contactEmail: entry.contactEmail,
  contactPhone: entry.contactPhone,
  website: entry.website,
  areaCodes: entry.areas.map(({ areaCode }) => areaCode),
  identifiers: [...entry.identifiers],
})

/** The entry as the row wants it: what the table has no column for stays. */
function merged(row: ImportedRow, entry: Entry): OrganisationFields {
  const old = fieldsOf(entry)
  const says = new Set(row.says)
  const pick = <Value>(column: Column, from: Value, kept: Value) => (says.has(column) ? from : kept)
  const schemes = (['GB_CHC', 'GB_COH'] as const).filter((scheme) =>
    says.has(columnOfScheme[scheme]),
  )
  return {
    kind: pick('kind', row.kind, old.kind),
    name: {
      en: pick('nameEn', row.name.en, old.name.en),
      cy: pick('nameCy', row.name.cy, old.name.cy),
    },
    summary: {
      en: pick('summaryEn', row.summary.en, old.summary.en),
      cy: pick('summaryCy', row.summary.cy, old.summary.cy),
    },
    contactName: pick('contactName', row.contactName, old.contactName),
    contactEmail: pick('contactEmail', row.contactEmail, old.contactEmail),
    contactPhone: pick('contactPhone', row.contactPhone, old.contactPhone),
    website: pick('website', row.website, old.website),
    areaCodes: pick('areas', row.areaCodes, old.areaCodes),
    identifiers: [
      ...old.identifiers.filter(({ scheme }) => !schemes.some((one) => one === scheme)),
      ...row.identifiers.filter(({ scheme }) => schemes.some((one) => one === scheme)),
    ],
  }
}

const columnOfScheme = { GB_CHC: 'charityNumber', GB_COH: 'companyNumber' } as const

/** Everything that a table can say, as text, to be compared. */
function flat(fields: OrganisationFields): Partial<Record<Column, string | null>> {
  const number = (scheme: IdentifierScheme) =>
    fields.identifiers.find((identifier) => identifier.scheme === scheme)?.value ?? null
  return {
    kind: fields.kind,
    nameEn: fields.name.en,
    nameCy: fields.name.cy,
    summaryEn: fields.summary.en,
    summaryCy: fields.summary.cy,
    contactName: fields.contactName,
    contactEmail: fields.contactEmail,
    contactPhone: fields.contactPhone,
    website: fields.website,
    areas: [...fields.areaCodes].sort().join(),
    charityNumber: number('GB_CHC'),
    companyNumber: number('GB_COH'),
  }
}
