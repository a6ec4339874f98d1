// What a calendar means by the name of a time zone: wall times in it become instants, and back.
import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { londonZone } from '#graphql/time/london-time.ts'

export type Zone = {
  /** Its name in the IANA's database; null for one that only the calendar itself defines. */
  iana: string | null
  /** Milliseconds since 1970. Of an hour that comes twice the first; an hour that is missing moves on. */
  instantOf: (wall: Temporal.PlainDateTime) => number
  wallOf: (instant: number) => Temporal.PlainDateTime
}

const ianaZone = (iana: string): Zone => ({
  iana,
  instantOf: (wall) => wall.toZonedDateTime(iana).epochMilliseconds,
  wallOf: (instant) =>
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(iana).toPlainDateTime(),
})

export const utc = ianaZone('UTC')
export const london = ianaZone(londonZone)

// What Outlook and Windows call the zones that turn up here.
const windowsNames: Record<string, string> = {
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  'w. europe standard time': 'Europe/Berlin',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'romance standard time': 'Europe/Paris',
  'e. europe standard time': 'Europe/Chisinau',
  'fle standard time': 'Europe/Kiev',
  'gtb standard time': 'Europe/Bucharest',
  'eastern standard time': 'America/New_York',
  'central standard time': 'America/Chicago',
  'mountain standard time': 'America/Denver',
  'pacific standard time': 'America/Los_Angeles',
  'india standard time': 'Asia/Kolkata',
  'aus eastern standard time': 'Australia/Sydney',
}

/**
 * The zone of a TZID, or null where nothing tells what it is. A name of the IANA's, of Windows' or of another
 * program's before one of these counts for more than the calendar's own definition, which is often cut short.
 */
export function zoneNamed(name: string, defined: ReadonlyMap<string, ICAL.Timezone>): Zone | null {
  const own = defined.get(name)
  const location = own?.component?.getFirstPropertyValue('x-lic-location')
  const names = [
    name,
    windowsNames[name.trim().toLowerCase()],
    location,
    /[A-Za-z]+\/[\w+/-]+$/.exec(name)?.[0],
  ]
  // "/mozilla.org/20050126_1/Europe/London" ends in the name that is meant.
  const last = name.split('/').slice(-2).join('/')
  const iana = [...names, last].find((one) => typeof one === 'string' && isIana(one))
  if (typeof iana === 'string') return ianaZone(iana)
  return own ? definedZone(own) : null
}

function isIana(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** A zone by the calendar's own rules. */
function definedZone(zone: ICAL.Timezone): Zone {
  const offsetAt = (wall: Temporal.PlainDateTime) =>
    zone.utcOffset(ICAL.Time.fromDateTimeString(wall.toString({ smallestUnit: 'second' }))) * 1000
  const plain = (wall: Temporal.PlainDateTime) => wall.toZonedDateTime('UTC').epochMilliseconds
  return {
    iana: null,
    instantOf: (wall) => plain(wall) - offsetAt(wall),
    wallOf: (instant) => {
      const guess = instant + offsetAt(utc.wallOf(instant))
      return utc.wallOf(instant + offsetAt(utc.wallOf(guess)))
    },
  }
}
