// For how long a place is held for somebody who has yet to answer, and how long a mail's link is good for.
import { closesAt, type SessionTimes } from '#graphql/signups/signup.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** How long a guest's place is held until the link in the mail is followed. */
export const HOLD_MINUTES = 30

/** How long an offered place is held, where there is time. */
const OFFER_HOURS = 24
/** A place given back this late still finds somebody. */
const LEAVES_HOURS = 2

/** A link shows its place for so long after the session is over. */
const LINK_DAYS_AFTER = 7

const later = (from: Date, milliseconds: number) => new Date(from.getTime() + milliseconds)

/** Until when a guest's place is held: never after sign-up closes. */
export const holdUntil = (session: SessionTimes, now: Date): Date =>
  new Date(Math.min(later(now, HOLD_MINUTES * MINUTE).getTime(), closesAt(session).getTime()))

/**
 * Until when an offered place is held: a day; closer to the end of sign-up, until two hours before it; closer
 * still, for a third of what is left. So the time shrinks evenly, and the next in order can still be asked.
 */
export function offerDeadline(session: SessionTimes, now: Date): Date {
  const left = closesAt(session).getTime() - now.getTime()
  const near = Math.max(left - LEAVES_HOURS * HOUR, left / 3)
  return later(now, Math.floor(Math.min(OFFER_HOURS * HOUR, near)))
}

/** When the link to a place stops to work. */
export const linkUntil = (session: { endsAt: Date }): Date =>
  later(session.endsAt, LINK_DAYS_AFTER * 24 * HOUR)

/** The minutes from now until then, for a pass. */
export const minutesUntil = (then: Date, now: Date): number =>
  Math.max(1, Math.ceil((then.getTime() - now.getTime()) / MINUTE))
