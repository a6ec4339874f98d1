// Plays a believable year in Gwent through the operations, with a clock that moves from a year ago to now.
import { playBodies } from '#graphql/demonstration/play-bodies.ts'
import { playDirectory } from '#graphql/demonstration/play-claims.ts'
import { playEndedGroups } from '#graphql/demonstration/play-ended-groups.ts'
import { playEvents } from '#graphql/demonstration/play-events.ts'
import { playFlags } from '#graphql/demonstration/play-flags.ts'
import { playGroups } from '#graphql/demonstration/play-groups.ts'
import { playPictures } from '#graphql/demonstration/play-pictures.ts'
import { playLinks } from '#graphql/demonstration/play-links.ts'
import { playLooseEnds } from '#graphql/demonstration/play-loose-ends.ts'
import { playOpportunities } from '#graphql/demonstration/play-opportunities.ts'
import { playReading } from '#graphql/demonstration/play-reading.ts'
import { playVolunteers } from '#graphql/demonstration/play-people.ts'
import { mark } from '#graphql/demonstration/standing.ts'
import { playTimeline } from '#graphql/demonstration/timeline.ts'
import { makeWorld } from '#graphql/demonstration/world.ts'
import type { Engine } from '#graphql/engine.ts'
import { settleOutbox } from '#graphql/notices/settle-outbox.ts'
import { sweep } from '#graphql/sweep.ts'

export type Playing = {
  /** When the year ends. */
  now: Date
  /** Told each moment that has been reached, from a year ago to now. */
  reached?: (moment: Date) => void
}

/** Mails of the last day are still to be sent, so that somebody can watch them go. */
const UNSENT_HOURS = 24

/** Takes a database that is empty, reference data aside. Throws CannotPlay. */
export async function play(engine: Engine, { now, reached }: Playing): Promise<void> {
  const world = await makeWorld(engine, now)
  const { cast, calendar, timeline } = world
  await mark(cast.asSystem(calendar.ago(366)), 'demonstration.begun')
  playBodies(world)
  playVolunteers(world)
  playGroups(world)
  playPictures(world)
  playEndedGroups(world)
  playDirectory(world)
  playEvents(world)
  playOpportunities(world)
  playLinks(world)
  playFlags(world)
  playLooseEnds(world)
  playReading(world)
  await playTimeline(timeline, now, async (moment) => {
    await sweep(cast.asSystem(moment), (fault) => {
      throw fault
    })
    reached?.(moment)
  })
  await settleOutbox(cast.asSystem(now), new Date(now.getTime() - UNSENT_HOURS * 3_600_000))
  await mark(cast.asSystem(now), 'demonstration.played')
}
