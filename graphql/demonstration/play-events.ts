// Groups draft and publish what is on; now and then something is moved, called off or taken down.
import { actorOf } from '#graphql/demonstration/actors.ts'
import type { EventScript } from '#graphql/demonstration/event-script.ts'
import { events } from '#graphql/demonstration/events-gwent.ts'
import { occasionsOf, type Occasion } from '#graphql/demonstration/occasions.ts'
import { laneOf } from '#graphql/demonstration/play-groups.ts'
import { playComing } from '#graphql/demonstration/play-coming.ts'
import { playTwist } from '#graphql/demonstration/play-twist.ts'
import { venues } from '#graphql/demonstration/venues.ts'
import { writtenOf } from '#graphql/demonstration/written.ts'
import { areaOf, organisationOf, type World } from '#graphql/demonstration/world.ts'
import { draftEvent } from '#graphql/events/draft-event.ts'
import { publishEvent } from '#graphql/events/publish-event.ts'

/** An event that stands, with its sessions, earliest first. */
export type StandingEvent = {
  eventId: number
  sessions: { id: number; startsAt: Date }[]
}

export function playEvents(world: World): void {
  for (const script of events) {
    for (const occasion of occasionsOf(world, script)) playOccasion(world, occasion)
  }
}

function playOccasion(world: World, occasion: Occasion): void {
  const { timeline, cast } = world
  const { script, draftedAt, publishedAt, isNext } = occasion
  const lane = laneOf(script.by)
  const standing: StandingEvent = { eventId: 0, sessions: [] }
  timeline.add(draftedAt, lane, async (at) => {
    const organiser = await cast.as(actorOf(world, script.by, at), at)
    const { id } = await draftEvent(organiser, {
      organisationId: organisationOf(world, script.by),
      ...eventFields(script, await prioritiesAt(world, script, at)),
      sessions: occasion.dates.map((date) => sessionFields(world, script, date)),
    })
    standing.eventId = id
    standing.sessions = await world.db.session.findMany({
      where: { eventId: id },
      select: { id: true, startsAt: true },
      orderBy: { startsAt: 'asc' },
    })
  })
  if (isNext && script.twist === 'draft') return
  timeline.add(publishedAt, lane, async (at) => {
    const organiser = await cast.as(actorOf(world, script.by, at), at)
    await publishEvent(organiser, { eventId: standing.eventId })
  })
  playComing(world, occasion, standing)
  if (isNext && script.twist) playTwist(world, occasion, standing)
}

/** What is said about an event, its sessions aside. */
export const eventFields = (script: EventScript, priorityIds: number[]) => ({
  kind: script.kind,
  title: script.title,
  description: script.description,
  priorityIds,
  heldIn: [...(script.heldIn ?? ['en'])],
  stepFree: script.access?.[0] ?? null,
  hearingLoop: script.access?.[1] ?? null,
  accessibleToilet: script.access?.[2] ?? null,
  access: script.accessText ?? null,
  signUpNote: script.note ?? null,
  minimumAge: script.minimumAge ?? null,
  under18Welcome: (script.minimumAge ?? 0) < 18,
  dropIn: script.dropIn ?? false,
  written: writtenOf(script.title, script.welsh),
})

export function sessionFields(world: World, script: EventScript, date: string) {
  const [startTime, endTime] = script.times
  const venue = script.venue ? venues[script.venue] : null
  return {
    date,
    startTime,
    endTime,
    capacity: script.capacity ?? null,
    signUpClosesHours: script.closes ?? null,
    online: venue === null,
    joinUrl: venue ? null : `https://meet.example.org/${script.by}`,
    venue: venue?.name ?? null,
    wardCode: venue ? areaOf(world, venue.ward) : null,
  }
}

/** The priorities of the plan that holds at a time; of the latest where none does. */
export async function prioritiesAt(
  { db }: World,
  { serves = [] }: { serves?: readonly number[] },
  at: Date,
): Promise<number[]> {
  const plan = await db.plan.findFirst({
    where: { startsOn: { lte: at } },
    orderBy: { startsOn: 'desc' },
    select: { priorities: { select: { id: true, position: true } } },
  })
  return (plan?.priorities ?? [])
    .filter(({ position }) => serves.includes(position))
    .map(({ id }) => id)
}
