// What is known while the year is played: who is there, when it is, and the numbers that things were given.
import { calendarFrom, type Calendar } from '#graphql/demonstration/calendar.ts'
import { gatherCast, type Cast } from '#graphql/demonstration/cast.ts'
import { makeTimeline, type Timeline } from '#graphql/demonstration/timeline.ts'
import type { Engine } from '#graphql/engine.ts'

export type World = {
  db: Engine['db']
  cast: Cast
  calendar: Calendar
  timeline: Timeline
  /** Official codes of areas by their English names. */
  areas: ReadonlyMap<string, string>
  /** Numbers of organisations by their keys, as they come to be. */
  organisations: Map<string, number>
  /** Moments from which an organisation may publish, by its key. */
  verified: Map<string, Date>
  /** Moments from which somebody is signed in, by their name. */
  arrived: Map<string, Date>
}

export async function makeWorld(engine: Engine, now: Date): Promise<World> {
  const { db } = engine
  const areas = await db.area.findMany({ where: { kind: { not: 'force' } } })
  const bodies = await db.organisation.findMany({
    where: { source: 'reference' },
    select: { id: true, sourceId: true },
  })
  return {
    db,
    cast: gatherCast(engine),
    calendar: calendarFrom(now),
    timeline: makeTimeline(),
    areas: new Map(areas.map(({ nameEn, code }) => [nameEn, code])),
    organisations: new Map(bodies.map(({ sourceId, id }) => [sourceId ?? '', id])),
    verified: new Map(),
    arrived: new Map(),
  }
}

/** The code of an area. A council goes before a ward of the same name. */
export function areaOf({ areas }: World, name: string): string {
  const code = councilCodes[name] ?? areas.get(name)
  if (!code) throw new RangeError(`There is no area named ${name}.`)
  return code
}

export function organisationOf({ organisations }: World, key: string): number {
  const id = organisations.get(key)
  if (!id) throw new RangeError(`There is no organisation with the key ${key} yet.`)
  return id
}

export const councilCodes: Record<string, string> = {
  Caerphilly: 'W06000018',
  'Blaenau Gwent': 'W06000019',
  Torfaen: 'W06000020',
  Monmouthshire: 'W06000021',
  Newport: 'W06000022',
}

/** So many minutes later. */
export const later = (moment: Date, minutes: number): Date =>
  new Date(moment.getTime() + minutes * 60_000)

export const telephone = (last: number): string => `01632 960 ${String(last).padStart(3, '0')}`
