// How far a ward's point is from a place, in SQL.
import { kmPerDegreeAt, type Point } from '#graphql/search/distance.ts'
import { Prisma } from '#prisma/client.ts'

/** What has no ward, as what is online, comes after everything that has one. In metres. */
const NOWHERE = 9_999_999
const METRES_PER_MILE = 1609.344

/** Whole metres from a point to the ward `w` that the search joins, so that a cursor can carry them. */
export function metresFrom(centre: Point): Prisma.Sql {
  const { lat, lon } = kmPerDegreeAt(centre)
  const north = Prisma.sql`(w."lat" - ${centre.lat}::float8) * ${lat}::float8`
  const east = Prisma.sql`(w."lon" - ${centre.lon}::float8) * ${lon}::float8`
  return Prisma.sql`coalesce(round(1000 * sqrt((${north})^2 + (${east})^2))::int, ${NOWHERE}::int)`
}

export const metresOfMiles = (miles: number): number => Math.round(miles * METRES_PER_MILE)

/** Miles for metres that a search found; null where there is no ward to measure from. */
export const milesOfMetres = (metres: number): number | null =>
  metres >= NOWHERE ? null : metres / METRES_PER_MILE
