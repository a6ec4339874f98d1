import { postcodeDistrictRows, townRows } from './locality-rows.ts'

export type ReferenceLocalityKind = 'town' | 'postcode_district'

/**
 * A place that people name when they say where they are. `crossesBorder` is true for a postcode
 * district that is partly outside Gwent, so it can sort by distance but never decide an area.
 */
export type ReferenceLocality = {
  key: string
  kind: ReferenceLocalityKind
  nameEn: string
  nameCy: string
  councilCode: string | null
  lat: number
  lon: number
  crossesBorder: boolean
}

/** 53 towns and villages and 23 postcode districts, keys unique. Sources: README.md. */
export const localities: readonly ReferenceLocality[] = [
  ...townRows.map(([key, councilCode, nameEn, nameCy, lat, lon]) => {
    const kind = 'town' as const
    return { key, kind, nameEn, nameCy, councilCode, lat, lon, crossesBorder: false }
  }),
  ...postcodeDistrictRows.map(([outcode, councilCode, lat, lon, crossesBorder]) => {
    const kind = 'postcode_district' as const
    const key = outcode.toLowerCase()
    return { key, kind, nameEn: outcode, nameCy: outcode, councilCode, lat, lon, crossesBorder }
  }),
]
