// A session as pages show it: its words in the page's language, its times in London's.
import { graphql, type ResultOf } from '#app/server/graphql.ts'
import { dateParts, formatDate, formatDateTime, formatTimeRange } from '#app/server/format-date.ts'
import { numbered, type Lang } from '#app/paths.ts'
import { plain, versionOf, wardBeside } from '#app/text.ts'

export const SessionView = /* @__PURE__ */ graphql(`
  fragment SessionView on Session @_unmask {
    id
    number
    startsAt
    endsAt
    capacity
    taken
    waiting
    placesLeft
    isOver
    cancelledAt
    cancelledReason {
      en
      cy
    }
    closedBecause
    signUpClosesAt
    signUpClosesHours
    online
    venue {
      en
      cy
    }
    ward {
      name {
        en
        cy
      }
    }
    event {
      number
      kind
      state
      dropIn
      needsAge
      title {
        en
        cy
      }
    }
  }
`)

export type SessionShown = ReturnType<typeof sessionView>

export function sessionView(session: ResultOf<typeof SessionView>, lang: Lang) {
  const { id, number, startsAt, endsAt, event } = session
  const venue = versionOf(session.venue, lang)
  const ward = session.ward ? plain(session.ward.name, lang) : ''
  return {
    id,
    number,
    day: dateParts(lang, startsAt).day,
    date: formatDate(lang, startsAt, 'full'),
    time: formatTimeRange(lang, startsAt, endsAt),
    dateTime: startsAt.toISOString(),
    parts: dateParts(lang, startsAt),
    online: session.online,
    venue,
    ward: wardBeside(venue.text, ward),
    capacity: session.capacity,
    taken: session.taken,
    waiting: session.waiting,
    placesLeft: session.placesLeft,
    isOver: session.isOver,
    isOff: session.cancelledAt !== null,
    /** Why it is off. */
    reason: versionOf(session.cancelledReason, lang),
    closedBecause: session.closedBecause,
    /** When sign-up closes, where that is before the start. */
    closes: session.signUpClosesHours ? formatDateTime(lang, session.signUpClosesAt) : null,
    kind: event.kind,
    state: event.state,
    dropIn: event.dropIn,
    needsAge: event.needsAge,
    title: versionOf(event.title, lang),
    /** The event in addresses. */
    event: numbered(event.number, plain(event.title, lang)),
  }
}

/** Whether somebody who asks now would wait: what the page says beforehand, not what is decided. */
export const wouldWait = ({
  placesLeft,
  waiting,
}: {
  placesLeft: number | null
  waiting: number
}) => placesLeft === 0 || waiting > 0

type Where = Pick<SessionShown, 'online' | 'venue' | 'ward'>

/** Whether two dates are at one place. */
export const isSamePlace = (one: Where, other: Where): boolean =>
  one.online === other.online && one.venue.text === other.venue.text && one.ward === other.ward
