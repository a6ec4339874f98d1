/** A point on the earth, in degrees (WGS 84). */
export type Point = { lat: number; lon: number }

const EARTH_RADIUS_KM = 6371.0088
const KM_PER_DEGREE = (Math.PI * EARTH_RADIUS_KM) / 180

/**
 * Kilometres per degree of latitude and of longitude around a point. Within a county a database can
 * sort by (Δlat · lat)² + (Δlon · lon)², which is out by less than 1 % over 60 km in Wales.
 */
export function kmPerDegreeAt({ lat }: Point): Point {
  return { lat: KM_PER_DEGREE, lon: KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180) }
}
