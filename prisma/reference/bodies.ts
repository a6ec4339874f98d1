import { gwentForceCode } from './areas.ts'
import type { ReferenceTextState } from './text-state.ts'

export type ReferenceBodyKind =
  | 'commissioner'
  | 'force'
  | 'council'
  | 'county_voluntary_council'
  | 'national_voluntary_council'
  | 'health'
  | 'ambulance'
  | 'fire'
  | 'housing_association'
  | 'partnership'

/**
 * A public body or a body of the voluntary sector that stands in the directory as itself.
 * `identifiers` are official numbers by scheme; `areaCodes` are the areas it serves.
 */
export type ReferenceBody = {
  key: string
  kind: ReferenceBodyKind
  nameEn: string
  nameCy: string
  stateCy: ReferenceTextState
  identifiers: readonly { scheme: string; value: string }[]
  areaCodes: readonly string[]
}

type BodyRow = readonly [
  key: string,
  kind: ReferenceBodyKind,
  nameEn: string,
  nameCy: string,
  stateCy: ReferenceTextState,
  areaCodes: readonly string[],
  councilIdentifier?: string,
]

const caerphilly = 'W06000018'
const blaenauGwent = 'W06000019'
const torfaen = 'W06000020'
const monmouthshire = 'W06000021'
const newport = 'W06000022'
const northWales = 'W15000001'
const southWales = 'W15000003'
const dyfedPowys = 'W15000004'
const allForces = [northWales, gwentForceCode, southWales, dyfedPowys]

/** One line each: the layout is the table. */
// prettier-ignore
const rows: readonly BodyRow[] = [
  ['opcc-gwent', 'commissioner', 'Office of the Police and Crime Commissioner for Gwent', 'Swyddfa Comisiynydd yr Heddlu a Throsedd Gwent', 'draft', [gwentForceCode]],
  ['opcc-north-wales', 'commissioner', 'Office of the Police and Crime Commissioner for North Wales', 'Swyddfa Comisiynydd yr Heddlu a Throsedd Gogledd Cymru', 'draft', [northWales]],
  ['opcc-south-wales', 'commissioner', 'Office of the Police and Crime Commissioner for South Wales', 'Swyddfa Comisiynydd yr Heddlu a Throsedd De Cymru', 'draft', [southWales]],
  ['opcc-dyfed-powys', 'commissioner', 'Office of the Police and Crime Commissioner for Dyfed-Powys', 'Swyddfa Comisiynydd yr Heddlu a Throsedd Dyfed-Powys', 'source', [dyfedPowys]],
  ['gwent-police', 'force', 'Gwent Police', 'Heddlu Gwent', 'source', [gwentForceCode]],
  ['north-wales-police', 'force', 'North Wales Police', 'Heddlu Gogledd Cymru', 'source', [northWales]],
  ['south-wales-police', 'force', 'South Wales Police', 'Heddlu De Cymru', 'source', [southWales]],
  ['dyfed-powys-police', 'force', 'Dyfed-Powys Police', 'Heddlu Dyfed-Powys', 'source', [dyfedPowys]],
  ['caerphilly-council', 'council', 'Caerphilly County Borough Council', 'Cyngor Bwrdeistref Sirol Caerffili', 'source', [caerphilly], 'CAY'],
  ['blaenau-gwent-council', 'council', 'Blaenau Gwent County Borough Council', 'Cyngor Bwrdeistref Sirol Blaenau Gwent', 'source', [blaenauGwent], 'BGW'],
  ['torfaen-council', 'council', 'Torfaen County Borough Council', 'Cyngor Bwrdeistref Sirol Torfaen', 'source', [torfaen], 'TOF'],
  ['monmouthshire-council', 'council', 'Monmouthshire County Council', 'Cyngor Sir Fynwy', 'source', [monmouthshire], 'MON'],
  ['newport-council', 'council', 'Newport City Council', 'Cyngor Dinas Casnewydd', 'source', [newport], 'NWP'],
  ['gavo', 'county_voluntary_council', 'Gwent Association of Voluntary Organisations (GAVO)', 'Cymdeithas Mudiadau Gwirfoddol Gwent (GAVO)', 'draft', [caerphilly, blaenauGwent, monmouthshire, newport]],
  ['tva', 'county_voluntary_council', 'Torfaen Voluntary Alliance (TVA)', 'Cynghrair Wirfoddol Torfaen (TVA)', 'draft', [torfaen]],
  ['wcva', 'national_voluntary_council', 'Wales Council for Voluntary Action (WCVA)', 'Cyngor Gweithredu Gwirfoddol Cymru (CGGC)', 'source', allForces],
  ['aneurin-bevan-health-board', 'health', 'Aneurin Bevan University Health Board', 'Bwrdd Iechyd Prifysgol Aneurin Bevan', 'source', [gwentForceCode]],
  ['welsh-ambulance', 'ambulance', 'Welsh Ambulance Services University NHS Trust', 'Ymddiriedolaeth Brifysgol GIG Gwasanaethau Ambiwlans Cymru', 'draft', allForces],
  ['south-wales-fire-and-rescue', 'fire', 'South Wales Fire and Rescue Service', 'Gwasanaeth Tân ac Achub De Cymru', 'draft', [gwentForceCode, southWales]],
  ['hedyn', 'housing_association', 'Hedyn (Melin Homes and Newport City Homes)', 'Hedyn (Cartrefi Melin a Chartrefi Dinas Casnewydd)', 'draft', [blaenauGwent, torfaen, monmouthshire, newport]],
  ['bron-afon', 'housing_association', 'Bron Afon Community Housing', 'Cartrefi Cymunedol Bron Afon', 'draft', [torfaen]],
  ['tai-calon', 'housing_association', 'Tai Calon Community Housing', 'Cartrefi Cymunedol Tai Calon', 'draft', [blaenauGwent]],
  ['safer-gwent', 'partnership', 'Safer Gwent', 'Gwent Fwy Diogel', 'draft', [gwentForceCode]],
  ['gwent-public-services-board', 'partnership', 'Gwent Public Services Board', 'Bwrdd Gwasanaethau Cyhoeddus Gwent', 'draft', [gwentForceCode]],
  ['all-wales-policing-group', 'partnership', 'All Wales Policing Group', 'Grŵp Plismona Cymru Gyfan', 'draft', allForces],
]

/** Only identifiers that a source gives: no charity number is guessed. */
export const bodies: readonly ReferenceBody[] = rows.map(
  ([key, kind, nameEn, nameCy, stateCy, areaCodes, councilIdentifier]) => {
    const identifiers =
      councilIdentifier === undefined
        ? []
        : [{ scheme: 'GB-PLA', value: `GB-PLA-${councilIdentifier}` }]
    return { key, kind, nameEn, nameCy, stateCy, identifiers, areaCodes }
  },
)
