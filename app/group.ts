// What pages know of groups: the kinds that people choose from, the registers, how areas are named.
import { inOrder } from '#app/in-order.ts'
import type { Lang } from '#app/paths.ts'
import { plain, type AuthoredText } from '#app/text.ts'

/** Kinds that somebody may register; the two offices are set up by an administrator. */
export const groupKinds = [
  'informal_group',
  'constituted_group',
  'charity',
  'youth_group',
  'faith_group',
  'school',
  'housing_association',
  'council',
  'police_body',
  'fire_and_rescue',
  'health_body',
  'partnership',
  'other',
] as const

export const officeKinds = ['commissioner_office', 'county_voluntary_council'] as const

export type GroupKind = (typeof groupKinds)[number] | (typeof officeKinds)[number]

/** The registers that the form asks for. */
export const registers = ['GB_CHC', 'GB_COH', 'GB_MPR'] as const

type Area = { kind: string; name: AuthoredText }

/** Where a group works, in one line: its councils, or the force area where it names no council. */
export function areaLine(areas: readonly Area[], lang: Lang): string {
  const councils = areas.filter((area) => area.kind === 'council')
  return namesOf(councils.length ? councils : areas, lang)
}

/** The wards that it names, in one line. */
export const wardLine = (areas: readonly Area[], lang: Lang): string =>
  namesOf(
    areas.filter((area) => area.kind === 'ward'),
    lang,
  )

function namesOf(areas: readonly Area[], lang: Lang): string {
  const names = areas.map((area) => plain(area.name, lang))
  return inOrder(lang, names, (name) => name).join(', ')
}

export type Role = 'owner' | 'organiser' | 'reader' | 'liaison_officer' | 'office_staff'

/** The roles that can be given in a body, as its form offers them; the operation decides. */
export function rolesFor(kind: GroupKind, state: string): Role[] {
  const ordinary: Role[] = ['owner', 'organiser', 'reader']
  if (state !== 'verified') return ordinary
  if (kind === 'county_voluntary_council') return [...ordinary, 'liaison_officer']
  return kind === 'commissioner_office' ? [...ordinary, 'office_staff'] : ordinary
}
