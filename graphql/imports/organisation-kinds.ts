// What people write where a table asks for the kind of an organisation, in either language. Rules only.
import { words } from '#graphql/search/welsh-words.ts'
import type { OrganisationKind } from '#prisma/client.ts'

const names: Record<OrganisationKind, string> = {
  charity:
    'registered charity, cio, charitable incorporated organisation, charitable trust, elusen, elusen gofrestredig, ymddiriedolaeth elusennol',
  constituted_group:
    'constituted, community group, voluntary group, voluntary organisation, association, unincorporated association, grwp a chyfansoddiad, grwp cyfansoddedig, grwp cymunedol, grwp gwirfoddol, mudiad gwirfoddol, cymdeithas',
  informal_group: 'informal, grwp anffurfiol, anffurfiol',
  council:
    'local authority, county council, town council, community council, cyngor, awdurdod lleol, cyngor sir, cyngor tref, cyngor cymuned',
  police_body: 'police, police force, heddlu, corff heddlu, corff plismona',
  commissioner_office:
    'office of the police and crime commissioner, opcc, swyddfa r comisiynydd, swyddfa comisiynydd yr heddlu a throsedd',
  county_voluntary_council: 'cvc, cyngor gwirfoddol sirol',
  housing_association: 'housing, registered social landlord, cymdeithas dai, tai',
  health_body: 'health, health board, nhs, corff iechyd, bwrdd iechyd, iechyd, gig',
  fire_and_rescue: 'fire service, fire and rescue service, tan ac achub, gwasanaeth tan ac achub',
  school: 'primary school, secondary school, college, ysgol, ysgol gynradd, ysgol uwchradd, coleg',
  faith_group:
    'faith, faith organisation, church, chapel, mosque, grwp ffydd, ffydd, eglwys, capel, mosg',
  partnership: 'partneriaeth',
  youth_group: 'youth, youth club, grwp ieuenctid, ieuenctid, clwb ieuenctid',
  other: 'arall',
}

const kindOf = new Map(
  (Object.keys(names) as OrganisationKind[]).flatMap((kind) =>
    [kind.replaceAll('_', ' '), ...names[kind].split(', ')].map((name) => [name, kind] as const),
  ),
)

/** The kind that was meant, or null. */
export const kindNamed = (text: string): OrganisationKind | null =>
  kindOf.get(words(text).join(' ')) ?? null
