/** A point on the earth, in degrees (WGS 84). */
export type Point = { lat: number; lon: number }

/** The corners of an area to look in, in degrees. */
export type Box = { south: number; north: number; west: number; east: number }

const earthRadiusKm = 6371.0088
const kmPerDegree = (Math.PI * earthRadiusKm) / 180
const kmPerMile = 1.609344

/** Distance over the ground in kilometres (haversine). */
export function distanceKm(from: Point, to: Point): number {
  const halfLat = radians(to.lat - from.lat) / 2
  const halfLon = radians(to.lon - from.lon) / 2
  const square =
    Math.sin(halfLat) ** 2 +
    Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(halfLon) ** 2
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(square)))
}

/** Miles, as distances are told in Wales. */
export function milesOf(km: number): number {
  return km / kmPerMile
}

/** Kilometres for a distance asked for in miles. */
export function kmOfMiles(miles: number): number {
  return miles * kmPerMile
}

/**
 * Kilometres per degree of latitude and of longitude around a point. Within a county a database can
 * sort by (Δlat · lat)² + (Δlon · lon)², which is out by less than 1 % over 60 km in Wales.
 */
export function kmPerDegreeAt(centre: Point): Point {
  return { lat: kmPerDegree, lon: kmPerDegree * Math.cos(radians(centre.lat)) }
}

/** The smallest box that holds every point within so many kilometres: a filter before the exact distance. */
export function boxAround(centre: Point, km: number): Box {
  const lat = km / kmPerDegree
  // A circle is widest in degrees on its side towards the pole.
  const edge = Math.min(89, Math.abs(centre.lat) + lat)
  const lon = km / (kmPerDegree * Math.cos(radians(edge)))
  return {
    south: centre.lat - lat,
    north: centre.lat + lat,
    west: centre.lon - lon,
    east: centre.lon + lon,
  }
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
