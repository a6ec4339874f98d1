import { wardRows } from './ward-rows.ts'

export type ReferenceAreaKind = 'force' | 'council' | 'ward'

/** An area by its official code. `lat` and `lon` are the middle of it, in degrees (WGS 84). */
export type ReferenceArea = {
  code: string
  kind: ReferenceAreaKind
  parentCode: string | null
  nameEn: string
  nameCy: string
  lat: number
  lon: number
}

export const gwentForceCode = 'W15000002'

type AreaRow = readonly [code: string, nameEn: string, nameCy: string, lat: number, lon: number]

/** The middles of the force areas are rough: nothing is measured from them. */
const forceRows: readonly AreaRow[] = [
  ['W15000001', 'North Wales', 'Gogledd Cymru', 53.05, -3.75],
  [gwentForceCode, 'Gwent', 'Gwent', 51.69, -3.05],
  ['W15000003', 'South Wales', 'De Cymru', 51.62, -3.5],
  ['W15000004', 'Dyfed-Powys', 'Dyfed-Powys', 52.1, -3.85],
]

const councilRows: readonly AreaRow[] = [
  ['W06000018', 'Caerphilly', 'Caerffili', 51.65327, -3.2049],
  ['W06000019', 'Blaenau Gwent', 'Blaenau Gwent', 51.76674, -3.19382],
  ['W06000020', 'Torfaen', 'Torfaen', 51.69859, -3.05343],
  ['W06000021', 'Monmouthshire', 'Sir Fynwy', 51.75782, -2.86733],
  ['W06000022', 'Newport', 'Casnewydd', 51.57376, -2.96178],
]

/** Every area the product knows, parents before children. Sources and licences: README.md. */
export const areas: readonly ReferenceArea[] = [
  ...forceRows.map(([code, nameEn, nameCy, lat, lon]) => {
    return { code, kind: 'force' as const, parentCode: null, nameEn, nameCy, lat, lon }
  }),
  ...councilRows.map(([code, nameEn, nameCy, lat, lon]) => {
    const parentCode = gwentForceCode
    return { code, kind: 'council' as const, parentCode, nameEn, nameCy, lat, lon }
  }),
  ...wardRows.map(([code, parentCode, nameEn, nameCy, lat, lon]) => {
    return { code, kind: 'ward' as const, parentCode, nameEn, nameCy, lat, lon }
  }),
]
