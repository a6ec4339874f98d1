// Which heading of a table of organisations means what, in either language. Rules only.
import { words } from '#graphql/search/welsh-words.ts'

/** What each column may be called, folded: case, accents and signs do not count. docs/imports.md lists them too. */
const names = {
  sourceId: [
    'source id, source identifier, id, identifier, record id, external id, reference, ref',
    'cyfeirnod, cyfeirnod y ffynhonnell, dynodydd, rhif adnabod',
  ],
  nameEn: [
    'name, name en, name english, name in english, english name, organisation, organisation name, name of organisation, group, group name',
    'enw saesneg, enw yn saesneg, enw en',
  ],
  nameCy: [
    'name cy, name welsh, name in welsh, welsh name, organisation name welsh',
    'enw, enw cy, enw cymraeg, enw yn gymraeg, sefydliad, enw r sefydliad, enw r grwp',
  ],
  kind: [
    'kind, type, kind of organisation, type of organisation, organisation type',
    'math, math o sefydliad, math o gorff',
  ],
  areas: [
    'area, areas, area code, area codes, area of operation, council, councils, council code, council ward, councils wards, local authority, ward, wards, ward code, where it works',
    'ardal, ardaloedd, cod ardal, cyngor, cynghorau, cod cyngor, awdurdod lleol, wardiau, cod ward',
  ],
  charityNumber: [
    'charity number, charity no, registered charity number, charity registration number',
    'rhif elusen, rhif yr elusen, rhif elusen gofrestredig',
  ],
  companyNumber: [
    'company number, company no, company registration number, companies house number',
    'rhif cwmni, rhif y cwmni, rhif cofrestru r cwmni',
  ],
  summaryEn: [
    'summary, summary en, summary english, summary in english, description, description en, description english, about, what it does',
    'crynodeb saesneg, crynodeb yn saesneg, disgrifiad saesneg',
  ],
  summaryCy: [
    'summary cy, summary welsh, summary in welsh, description cy, description welsh',
    'crynodeb, crynodeb cy, crynodeb cymraeg, crynodeb yn gymraeg, disgrifiad, disgrifiad cymraeg',
  ],
  contactName: ['contact, contact name, name of contact', 'cyswllt, enw cyswllt, enw r cyswllt'],
  contactEmail: [
    'email, e mail, email address, e mail address, contact email, contact e mail',
    'ebost, e bost, cyfeiriad ebost, cyfeiriad e bost, ebost cyswllt, e bost cyswllt',
  ],
  contactPhone: [
    'phone, phone number, telephone, telephone number, tel, contact phone, contact telephone',
    'ffon, rhif ffon, ffon cyswllt, rhif ffon cyswllt',
  ],
  website: ['website, web site, web address, web, url', 'gwefan, cyfeiriad gwe, cyfeiriad y wefan'],
} as const satisfies Record<string, readonly string[]>

export type Column = keyof typeof names

export const columns = Object.keys(names) as Column[]

const columnOf = new Map(
  columns.flatMap((column) =>
    names[column].flatMap((list) => list.split(', ').map((name) => [name, column] as const)),
  ),
)

export type Headings = {
  /** Where each column stands; areas may stand in several. */
  at: Map<Column, number[]>
  /** The heading as it was typed, for what is said about a column. */
  typed: Map<Column, string>
  /** Headings that mean nothing here. */
  ignored: string[]
  /** Headings of a column that was there before. */
  twice: string[]
}

/** What a heading means, or null. */
export const columnNamed = (heading: string): Column | null =>
  columnOf.get(words(heading.replaceAll('(s)', 's')).join(' ')) ?? null

/** Reads a table's first row. */
export function readHeadings(cells: readonly string[]): Headings {
  const headings: Headings = { at: new Map(), typed: new Map(), ignored: [], twice: [] }
  cells.forEach((cell, position) => {
    const column = columnNamed(cell)
    if (!column) return cell && headings.ignored.push(cell)
    const before = headings.at.get(column)
    if (before && column !== 'areas') return headings.twice.push(cell)
    headings.at.set(column, [...(before ?? []), position])
    headings.typed.set(column, before ? `${headings.typed.get(column)}, ${cell}` : cell)
  })
  return headings
}
