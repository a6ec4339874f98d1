// Writes an event's dates as an iCalendar file (RFC 5545) that any calendar takes in.
import ICAL from 'ical.js'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import { foldLines } from '#graphql/calendar/fold-lines.ts'
import { londonZone, wallOf } from '#graphql/time/london-time.ts'

export type CalendarSession = {
  /** Its number: what makes its UID. */
  id: number
  startsAt: Date
  endsAt: Date
  /** Where it is, as one line; null where that is told elsewhere. */
  location: { text: string; language: string } | null
  cancelled: boolean
}

export type CalendarEvent = {
  title: string
  description: string | null
  /** The language of each text, for a reader that speaks it. */
  languages: { title: string; description: string }
  /** The event's page. */
  url: string
  /** Raised by each change, so that a calendar takes the newer one. */
  version: number
  sessions: readonly CalendarSession[]
}

/** `host` makes the UIDs unique in the world; it must stay what it was for them to stay the same. */
export type CalendarMaker = { host: string; now: Date }

/** The file as text: CRLF, lines of at most 75 octets. It names nobody who is coming. */
export function calendarFile(event: CalendarEvent, maker: CalendarMaker): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Pull Together//Cyd-dynnu//CY')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addPropertyWithValue('method', 'PUBLISH')
  calendar.addSubcomponent(londonRules())
  for (const session of event.sessions) calendar.addSubcomponent(entry(event, session, maker))
  return foldLines(calendar.toString())
}

function entry(event: CalendarEvent, session: CalendarSession, { host, now }: CalendarMaker) {
  const { title, description, languages, url, version } = event
  const vevent = new ICAL.Component('vevent')
  const say = (name: string, text: string | null, language: string) => {
    if (!text) return
    vevent.addPropertyWithValue(name, text).setParameter('language', language)
  }
  vevent.addPropertyWithValue('uid', `session-${session.id}@${host}`)
  vevent.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(now, true))
  vevent.addPropertyWithValue('sequence', version)
  addTime(vevent, 'dtstart', session.startsAt)
  addTime(vevent, 'dtend', session.endsAt)
  say('summary', title, languages.title)
  say('description', description, languages.description)
  say('location', session.location?.text ?? null, session.location?.language ?? '')
  vevent.addPropertyWithValue('url', url)
  vevent.addPropertyWithValue('status', session.cancelled ? 'CANCELLED' : 'CONFIRMED')
  return vevent
}

/** A wall time in London, so that it stays right for whoever travels. */
function addTime(vevent: ICAL.Component, name: string, at: Date) {
  const { date, time } = wallOf(at)
  const property = vevent.addPropertyWithValue(
    name,
    ICAL.Time.fromDateTimeString(`${date}T${time}:00`),
  )
  property.setParameter('tzid', londonZone)
}

/** When the clocks change. */
function londonRules(): ICAL.Component {
  const [block = ''] = tzlib_get_ical_block(londonZone)
  return new ICAL.Component(ICAL.parse(block))
}
