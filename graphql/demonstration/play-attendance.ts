// After a date its group notes who came. Not every group does, and nobody notes it of everybody.
import { actorOf } from '#graphql/demonstration/actors.ts'
import { chanceOf } from '#graphql/demonstration/chance.ts'
import { startOf, type Occasion } from '#graphql/demonstration/occasions.ts'
import type { StandingEvent } from '#graphql/demonstration/play-events.ts'
import { laneOf } from '#graphql/demonstration/play-groups.ts'
import { later, type World } from '#graphql/demonstration/world.ts'
import { markAttendance } from '#graphql/signups/mark-attendance.ts'

/** The organisers do it once they have put the chairs away. */
const MINUTES_AFTER_START = 150
/** Of so many dates in a hundred it is noted. */
const NOTED = 70
/** Of a hundred who had a place, so many came. */
const CAME = 88

export function playAttendance(
  world: World,
  { script, key }: Occasion,
  standing: StandingEvent,
  position: number,
  date: string,
): void {
  const at = later(startOf(script, date), MINUTES_AFTER_START)
  const chance = chanceOf(`attendance of ${key} ${date}`)
  if (at > world.calendar.now || !chance.happens(NOTED)) return
  world.timeline.add(at, laneOf(script.by), async (now) => {
    const sessionId = standing.sessions[position]?.id ?? 0
    const places = await world.db.signUp.findMany({
      where: { sessionId, state: 'confirmed' },
      orderBy: { id: 'asc' },
      select: { id: true },
    })
    if (!places.length) return
    const marks = places.map(({ id }) => {
      const state = chance.happens(CAME) ? ('attended' as const) : ('absent' as const)
      return { signUpId: id, state }
    })
    const organiser = await world.cast.as(actorOf(world, script.by, now), now)
    await markAttendance(organiser, { sessionId, marks })
  })
}
