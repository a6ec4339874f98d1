// People sign up for what is on, with an account or by a link in a mail; some give their place back.
import { addressOf } from '#graphql/demonstration/address-of.ts'
import { whenAwake } from '#graphql/demonstration/calendar.ts'
import { chanceOf, type Chance } from '#graphql/demonstration/chance.ts'
import { guests, volunteers, type PersonScript } from '#graphql/demonstration/people.ts'
import { startOf, type Occasion } from '#graphql/demonstration/occasions.ts'
import { playAttendance } from '#graphql/demonstration/play-attendance.ts'
import { laneOf } from '#graphql/demonstration/play-groups.ts'
import type { StandingEvent } from '#graphql/demonstration/play-events.ts'
import { helpfulNotes } from '#graphql/demonstration/words.ts'
import { later, type World } from '#graphql/demonstration/world.ts'
import { askForPlace } from '#graphql/signups/ask-for-place.ts'
import { confirmPlace } from '#graphql/signups/confirm-place.ts'
import { takePlace } from '#graphql/signups/take-place.ts'
import { withdrawPlace } from '#graphql/signups/withdraw-place.ts'

const DAY_MS = 86_400_000
const guestNames = new Set(guests.map(({ name }) => name))
const byName = new Map([...volunteers, ...guests].map((person) => [person.name, person]))

/** How many come at most, by how long ago it was: the year is to be played soon. */
const MOST_LONG_AGO = 2
const LONG_AGO_DAYS = 30
const MOST_LATELY = 6
/** What is wanted by more than there is room for is full by then. */
const FILLS_WITHIN_DAYS = 30
/** For what is further off fewer have signed up yet. */
const FAR_DAYS = 10
/** Of a series people sign up for the dates around now. */
const SERIES_DAYS = 16

export function playComing(world: World, occasion: Occasion, standing: StandingEvent): void {
  const { script, dates, publishedAt } = occasion
  if (!script.coming) return
  dates.forEach((date, position) => {
    const startsAt = startOf(script, date)
    const days = (startsAt.getTime() - world.calendar.now.getTime()) / DAY_MS
    if (dates.length > 1 && Math.abs(days) > SERIES_DAYS) return
    const chance = chanceOf(`coming to ${occasion.key} ${date}`)
    const people = whoComes(world, occasion, { chance, days, before: publishedAt })
    const closes = startsAt.getTime() - (script.closes ?? 0) * 3_600_000
    const until = Math.min(closes - 3 * 3_600_000, world.calendar.now.getTime())
    const opens = Math.max(publishedAt.getTime() + 1_800_000, startsAt.getTime() - 40 * DAY_MS)
    const moments = people
      .map(() => new Date(opens + ((until - opens) * chance.between(2, 960)) / 1000))
      .map((moment) => whenAwake(moment, until))
      .sort((one, other) => one.getTime() - other.getTime())
    // Where there are more than there is room for, nobody wavers, so that the line is as long as it is meant to be.
    const isFull = people.length > (script.capacity ?? Infinity)
    people.forEach((person, n) => {
      const at = moments[n]
      if (!at || at.getTime() >= until) return
      const lane = laneOf(script.by)
      signUp(world, { person, at, standing, position, lane, chance, isFirm: isFull })
    })
    const named = [...(script.sure ?? []), ...(script.inLine ?? [])]
    const leaver = people.find(({ name }) => !guestNames.has(name) && !named.includes(name))
    if (days > 1 && isFull && leaver) giveBack(world, leaver, standing, position, occasion)
    playAttendance(world, occasion, standing, position, date)
  })
}

function whoComes(
  world: World,
  { script }: Occasion,
  { chance, days, before }: { chance: Chance; days: number; before: Date },
): PersonScript[] {
  const [least, greatest] = script.coming ?? [0, 0]
  const overflows = days > 0 && days < FILLS_WITHIN_DAYS && greatest > (script.capacity ?? Infinity)
  const wanted = overflows ? greatest : chance.between(least, greatest)
  const room = overflows ? wanted : Math.min(wanted, script.capacity ?? wanted)
  const count = Math.min(room, mostFor(days))
  const soFar = days > FAR_DAYS && least !== greatest && !overflows ? Math.ceil(count / 2) : count
  const last = script.inLine ?? []
  const sure = days > 0 ? (script.sure ?? []) : []
  const named = (names: readonly string[]) => names.flatMap((name) => byName.get(name) ?? [])
  const settled = [...volunteers].filter(({ name }) => {
    const arrived = world.arrived.get(name)
    return arrived !== undefined && arrived.getTime() < before.getTime() - 8 * DAY_MS
  })
  // Those with an account come more often.
  const crowd = [...settled, ...chance.some(guests, 24)].filter(
    ({ name }) => ![...last, ...sure].includes(name),
  )
  return [
    ...named(sure),
    ...chance.some(crowd, Math.max(0, soFar - last.length - sure.length)),
    ...named(last),
  ]
}

function mostFor(days: number): number {
  if (days > 0) return Infinity
  return days < -LONG_AGO_DAYS ? MOST_LONG_AGO : MOST_LATELY
}

type Coming = {
  person: PersonScript
  at: Date
  standing: StandingEvent
  /** Which of the event's sessions. */
  position: number
  lane: string
  chance: Chance
  isFirm: boolean
}

function signUp(world: World, coming: Coming): void {
  const { person, at, standing, position, lane, chance, isFirm } = coming
  const { timeline, cast } = world
  const { name, language } = person
  const sessionOf = () => standing.sessions[position]?.id ?? 0
  const age = chance.between(22, 81)
  const note = chance.happens(14)
    ? chance.pick(helpfulNotes[language === 'cy' ? 'cy' : 'en'])
    : null
  const changesMind = !isFirm && chance.happens(5)
  const forgets = !isFirm && chance.happens(4)
  if (!guestNames.has(name)) {
    timeline.add(at, lane, async (now) => {
      await takePlace(await cast.as(name, now), { sessionId: sessionOf(), age, note })
    })
    return
  }
  const email = guestAddress(name)
  const mailed = () =>
    cast.tokenIn({
      purpose: 'sign_up',
      signUp: { sessionId: sessionOf(), person: { email, name } },
    })
  timeline.add(at, lane, (now) =>
    askForPlace(cast.asVisitor(now), {
      sessionId: sessionOf(),
      age,
      note,
      name,
      email,
      preferredLanguage: language,
    }),
  )
  // A few never follow the link: their place lapses.
  if (forgets) return
  timeline.add(later(at, chance.between(1, 24)), lane, async (now) => {
    await confirmPlace(cast.asVisitor(now), { token: await mailed() })
  })
  if (!changesMind) return
  timeline.add(later(at, 90), lane, async (now) => {
    await withdrawPlace(cast.asVisitor(now), { token: await mailed() })
  })
}

/** This morning somebody with a place cannot come after all: it is offered to the next in line. */
function giveBack(
  { timeline, calendar, cast, db }: World,
  { name }: PersonScript,
  standing: StandingEvent,
  position: number,
  { script }: Occasion,
): void {
  timeline.add(later(calendar.now, -190), laneOf(script.by), async (at) => {
    const context = await cast.as(name, at)
    const signUpOfTheirs = await db.signUp.findFirst({
      where: {
        sessionId: standing.sessions[position]?.id ?? 0,
        personId: context.viewer.personId ?? 0,
        state: 'confirmed',
      },
    })
    if (signUpOfTheirs) await withdrawPlace(context, { signUpId: signUpOfTheirs.id })
  })
}

/** The Parfitts share one address. */
const guestAddress = (name: string) => addressOf(name.endsWith(' Parfitt') ? 'The Parfitts' : name)
