// Plays a believable year in Gwent through the operations, with a clock that moves from a year ago to now.
import { playBodies } from '#graphql/demonstration/play-bodies.ts'
import { playDirectory } from '#graphql/demonstration/play-claims.ts'
import { playGroups } from '#graphql/demonstration/play-groups.ts'
import { playVolunteers } from '#graphql/demonstration/play-people.ts'
import { playTimeline } from '#graphql/demonstration/timeline.ts'
import { makeWorld } from '#graphql/demonstration/world.ts'
import type { Engine } from '#graphql/engine.ts'
import { sweep } from '#graphql/sweep.ts'

export type Playing = {
  /** When the year ends. */
  now: Date
  /** Told each moment that has been reached, from a year ago to now. */
  reached?: (moment: Date) => void
}

/** Takes an empty database, reference data aside. Throws CannotPlay. */
export async function play(engine: Engine, { now, reached }: Playing): Promise<void> {
  const world = await makeWorld(engine, now)
  playBodies(world)
  playVolunteers(world)
  playGroups(world)
  playDirectory(world)
  await playTimeline(world.timeline, now, async (moment) => {
    await sweep(world.cast.asSystem(moment))
    reached?.(moment)
  })
}
