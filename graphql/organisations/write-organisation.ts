// Writes what is said about an organisation: its columns, what it is found by, and where it works.
import { InvalidInput } from '#graphql/operation/refusal.ts'
import type { OrganisationFields } from '#graphql/organisations/organisation-input.ts'
import { searchText } from '#graphql/search/search-text.ts'
import { fold } from '#graphql/search/welsh-words.ts'
import { columnsOf } from '#graphql/text/schema.ts'
import type { Database } from '#prisma/client.ts'

type Found = {
  nameEn: string | null
  nameCy: string | null
  summaryEn: string | null
  summaryCy: string | null
}

/** What an organisation is found by: its names for twins, everything it says for search. */
export const organisationKeys = ({ nameEn, nameCy, summaryEn, summaryCy }: Found) => ({
  nameKey: fold([nameEn, nameCy].filter(Boolean).join(' ')),
  searchText: searchText(nameEn, nameCy, summaryEn, summaryCy),
})

/** The columns of an organisation. */
export function organisationColumns(fields: OrganisationFields) {
  const texts = { ...columnsOf('name', fields.name), ...columnsOf('summary', fields.summary) }
  return {
    kind: fields.kind,
    ...texts,
    ...organisationKeys(texts),
    contactName: fields.contactName,
    contactEmail: fields.contactEmail,
    contactPhone: fields.contactPhone,
    website: fields.website,
  }
}

/**
 * The areas to keep for those that were chosen: with each ward its council, with a force area all of its
 * councils, because remits and searches know councils. Throws InvalidInput where there is no such area.
 */
export async function areasToKeep(db: Database, codes: readonly string[]) {
  const areas = await db.area.findMany({
    where: { code: { in: [...codes] } },
    include: { children: { where: { kind: 'council' }, select: { code: true } } },
  })
  const known = new Set(areas.map((area) => area.code))
  const issues = codes.flatMap((code, position) =>
    known.has(code)
      ? []
      : [{ path: ['areaCodes', String(position)], code: 'no_such_area', limit: null }],
  )
  if (issues.length) throw new InvalidInput(issues)
  const councils = areas.flatMap((area) => {
    if (area.kind === 'ward') return area.parentCode ?? []
    return area.kind === 'council' ? area.code : area.children.map(({ code }) => code)
  })
  return { codes: [...new Set([...codes, ...councils])].sort(), councils: [...new Set(councils)] }
}
