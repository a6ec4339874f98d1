// An event with places, and whatever may happen to them, in any order.
import { cancelEvent } from '#graphql/events/cancel-event.ts'
import { changeEvent } from '#graphql/events/change-event.ts'
import { putBackEvent } from '#graphql/events/put-back-event.ts'
import { takeDownEvent } from '#graphql/events/take-down-event.ts'
import { transact } from '#graphql/operation/operation.ts'
import { NotFound } from '#graphql/operation/refusal.ts'
import { erasePeople } from '#graphql/people/erase-people.ts'
import { tidyGuests } from '#graphql/people/tidy-guests.ts'
import { cancelSession } from '#graphql/sessions/cancel-session.ts'
import { acceptOffer } from '#graphql/signups/accept-offer.ts'
import { askForPlace } from '#graphql/signups/ask-for-place.ts'
import { confirmPlace } from '#graphql/signups/confirm-place.ts'
import { declineSignUp } from '#graphql/signups/decline-sign-up.ts'
import { lapseDuePlaces } from '#graphql/signups/lapse-due-places.ts'
import { markAttendance } from '#graphql/signups/mark-attendance.ts'
import { takePlace } from '#graphql/signups/take-place.ts'
import { withdrawPlace } from '#graphql/signups/withdraw-place.ts'
import { wallOf } from '#graphql/time/london-time.ts'
import {
  aMembership,
  anEvent,
  anOrganisation,
  aPerson,
  NOW,
  viewerOf,
} from '#tests/support/factories.ts'
import { type House } from '#tests/support/house.ts'
import { tokenFor, viewers } from '#tests/support/sign-ups.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Chance that falls the same way for the same seed (mulberry32). */
export function chanceOf(seed: number) {
  const next = () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  return <One>(among: readonly One[]): One | undefined => among[Math.floor(next() * among.length)]
}

async function memberOf(
  { db }: House,
  organisationId: number,
  role: 'organiser' | 'liaison_officer',
) {
  const { id: personId } = await aPerson(db)
  await aMembership(db, { personId, organisationId, role })
  return viewerOf(db, personId)
}

/** What a move needs; without it the move is none. */
function needed<One>(one: One | undefined): One {
  if (one === undefined) throw new NotFound()
  return one
}

/** An event with three dates, and whatever may happen to its places. */
export async function aPlay(house: House, pick: ReturnType<typeof chanceOf>, name: string) {
  const { db } = house
  let now = NOW.getTime()
  const goOn = (by: number) => house.setNow(new Date((now += by)))
  goOn(0)
  const { id: organisationId } = await anOrganisation(db)
  const office = await anOrganisation(db, { kind: 'county_voluntary_council' })
  const officer = await memberOf(house, office.id, 'liaison_officer')
  const organiser = await memberOf(house, organisationId, 'organiser')
  const { id: eventId } = await anEvent(db, organisationId, {
    sessions: [2, 3, null].map((capacity, day) => ({
      capacity,
      startsAt: new Date(NOW.getTime() + (24 * day + 20) * HOUR),
      endsAt: new Date(NOW.getTime() + (24 * day + 21) * HOUR),
    })),
  })
  const people = await viewers(db, 6)
  const aSession = async () =>
    pick(await db.session.findMany({ where: { eventId }, orderBy: { id: 'asc' } }))?.id ?? 0
  const aSignUp = async (...states: string[]) =>
    needed(
      pick(
        (
          await db.signUp.findMany({ where: { session: { eventId } }, orderBy: { id: 'asc' } })
        ).filter(({ state }) => !states.length || states.includes(state)),
      ),
    )
  const byLink = async (of: typeof confirmPlace, ...states: string[]) => {
    const signUp = await aSignUp(...states)
    // Who was erased has no link any more.
    needed((await db.pass.findFirst({ where: { signUpId: signUp.id } })) ?? undefined)
    await of(house.as(), { token: await tokenFor(db, signUp.id) })
  }
  /** The form, with one date changed or left out. */
  const change = async (among: readonly ((date: object) => object | null)[]) => {
    const event = await db.event.findUniqueOrThrow({
      where: { id: eventId },
      include: { sessions: { where: { cancelledAt: null }, orderBy: { id: 'asc' } } },
    })
    const which = pick(event.sessions)
    const dates = event.sessions.flatMap((session) => {
      const { date, time } = wallOf(session.startsAt)
      const ends = wallOf(session.endsAt)
      const form = {
        id: session.id,
        date,
        startTime: time,
        endTime: ends.time,
        capacity: session.capacity,
        venue: { en: 'Pill Mill' },
        wardCode: 'W05001638',
      }
      return session === which ? (pick(among)?.(form) ?? []) : form
    })
    await changeEvent(house.as(organiser), {
      eventId,
      version: event.version,
      kind: 'walkabout',
      title: { en: 'Lanterns' },
      description: { en: 'We walk.' },
      under18Welcome: true,
      sessions: dates as never,
    } as never)
  }
  const guests = ['Ann', 'Bob', 'Cat', 'Dai']
  const moves: Record<string, () => Promise<unknown>> = {
    take: async () => {
      await takePlace(house.as(needed(pick(people))), { sessionId: await aSession() })
    },
    ask: async () => {
      await db.throttle.deleteMany()
      const guest = pick(guests) ?? ''
      const email = `${guest}.${name}@example.org`
      await askForPlace(house.as(), {
        sessionId: await aSession(),
        name: guest,
        email,
        preferredLanguage: 'cy',
      })
    },
    confirm: () => byLink(confirmPlace, 'asked', 'lapsed'),
    withdraw: () => byLink(withdrawPlace),
    accept: () => byLink(acceptOffer, 'offered'),
    decline: async () => {
      const signUp = await aSignUp('confirmed', 'waiting', 'offered')
      await declineSignUp(house.as(organiser), { signUpId: signUp.id })
    },
    mark: async () => {
      const signUp = await aSignUp('confirmed', 'attended', 'absent')
      const state = needed(pick(['attended', 'absent', 'confirmed'] as const))
      const marks = [{ signUpId: signUp.id, state }]
      await markAttendance(house.as(organiser), { sessionId: signUp.sessionId, marks })
    },
    lapse: async () => {
      goOn((pick([1, 31, 4 * 60]) ?? 1) * MINUTE)
      await lapseDuePlaces(house.engine.asSystem('job'))
    },
    change: () =>
      change([
        (date) => ({ ...date, capacity: pick([1, 2, 3, 5, null]) }),
        (date) => ({ ...date, endTime: '23:00' }),
      ]),
    erase: async () => {
      const signUp = await aSignUp()
      const at = people.findIndex(({ personId }) => personId === signUp.personId)
      if (at >= 0) people.splice(at, 1, ...(await viewers(db, 1)))
      await transact(house.engine.asSystem('job'), 'account.tidy', (tx) =>
        erasePeople(tx, [signUp.personId], []),
      )
    },
    callOff: async () => {
      await cancelSession(house.as(organiser), {
        sessionId: await aSession(),
        reason: { en: 'Snow.' },
      })
    },
    takeDown: () => takeDownEvent(house.as(officer), { eventId, reason: { en: 'Is this true?' } }),
    putBack: () => putBackEvent(house.as(officer), { eventId }),
    cancel: () =>
      cancelEvent(house.as(organiser), { eventId, reason: { en: 'Storm on the way.' } }),
    tidy: async () => {
      goOn(8 * 24 * HOUR)
      await tidyGuests(house.engine.asSystem('job'))
    },
  }
  return { eventId, moves }
}
