// What becomes of an event after it was published.
import { actorOf } from '#graphql/demonstration/actors.ts'
import type { Occasion } from '#graphql/demonstration/occasions.ts'
import { officerOf } from '#graphql/demonstration/officers.ts'
import {
  eventFields,
  prioritiesAt,
  sessionFields,
  type StandingEvent,
} from '#graphql/demonstration/play-events.ts'
import { laneOf } from '#graphql/demonstration/play-groups.ts'
import { cancelReason, moreWords, takenDownReason } from '#graphql/demonstration/words.ts'
import { organisationOf, type World } from '#graphql/demonstration/world.ts'
import { cancelEvent } from '#graphql/events/cancel-event.ts'
import { changeEvent } from '#graphql/events/change-event.ts'
import { takeDownEvent } from '#graphql/events/take-down-event.ts'
import { cancelSession } from '#graphql/sessions/cancel-session.ts'
import { londonDate } from '#graphql/time/london-time.ts'

export function playTwist(world: World, occasion: Occasion, standing: StandingEvent): void {
  const { timeline, calendar, cast } = world
  const { script } = occasion
  timeline.add(calendar.ago(1, '17:40'), laneOf(script.by), async (at) => {
    const { eventId } = standing
    const organiser = await cast.as(actorOf(world, script.by, at), at)
    if (script.twist === 'cancelled') {
      await cancelEvent(organiser, { eventId, reason: cancelReason })
    } else if (script.twist === 'taken_down') {
      const officer = await officerOf(world, organisationOf(world, script.by))
      await takeDownEvent(await cast.as(officer, at), { eventId, reason: takenDownReason })
    } else if (script.twist === 'one_date_off') {
      const sessionId = nextOf(world, standing)?.id ?? 0
      await cancelSession(organiser, { sessionId, reason: cancelReason })
    } else {
      const { version } = await world.db.event.findUniqueOrThrow({ where: { id: eventId } })
      const fields = eventFields(script, await prioritiesAt(world, script, at))
      const { en, cy } = script.description
      const saidMore = { description: { en: `${en}\n\n${moreWords}`, cy }, written: null }
      await changeEvent(organiser, {
        eventId,
        version,
        ...fields,
        ...(script.twist === 'said_more' && saidMore),
        sessions: changed(world, occasion, standing),
      })
    }
  })
}

const nextOf = ({ calendar }: World, { sessions }: StandingEvent) =>
  sessions.find(({ startsAt }) => startsAt > calendar.now)

/** As they stand; or the next date an hour later, where it is moved. */
function changed(world: World, { script }: Occasion, standing: StandingEvent) {
  const next = nextOf(world, standing)
  return standing.sessions.map(({ id, startsAt }) => {
    const fields = sessionFields(world, script, londonDate(startsAt))
    if (script.twist !== 'moved' || id !== next?.id) return { id, ...fields }
    return {
      id,
      ...fields,
      startTime: hourLater(fields.startTime),
      endTime: hourLater(fields.endTime),
    }
  })
}

const hourLater = (time: string) =>
  `${String(Number(time.slice(0, 2)) + 1).padStart(2, '0')}${time.slice(2)}`
