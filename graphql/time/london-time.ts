import { Temporal } from 'temporal-polyfill'

/** Times as people in Wales write them: a date and a clock time in Europe/London, whatever zone the machine is in. */
export const londonZone = 'Europe/London'

/** `date` is YYYY-MM-DD, `time` is HH:MM on the 24-hour clock. */
export type WallTime = { date: string; time: string }

export type WallTimeRefusal =
  'no_such_date' | 'not_a_time' | 'lost_hour' | 'doubled_hour' | 'year_out_of_range'

export type WallTimeReading =
  { ok: Date; refused?: never } | { refused: WallTimeRefusal; ok?: never }

const firstYear = 2000
const lastYear = 2100

/**
 * The instant of a wall time in London. The hour that March loses and the hour that October has
 * twice are refused rather than guessed, and so is a year outside 2000 to 2100.
 */
export function instantOf(wall: WallTime): WallTimeReading {
  const date = readDate(wall.date)
  if (typeof date === 'string') return { refused: date }
  const time = readTime(wall.time)
  if (time === null) return { refused: 'not_a_time' }
  const local = date.toPlainDateTime(time)
  const earlier = local.toZonedDateTime(londonZone, { disambiguation: 'earlier' })
  const later = local.toZonedDateTime(londonZone, { disambiguation: 'later' })
  if (earlier.epochMilliseconds === later.epochMilliseconds) {
    return { ok: new Date(earlier.epochMilliseconds) }
  }
  // Both readings keep the wall time when the hour comes twice; neither can when it is missing.
  return { refused: earlier.toPlainDateTime().equals(local) ? 'doubled_hour' : 'lost_hour' }
}

/** The wall time in London at an instant, to the minute. Throws a RangeError on an invalid Date. */
export function wallOf(instant: Date): WallTime {
  const london = inLondon(instant)
  return {
    date: london.toPlainDate().toString(),
    time: london.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}

/** The calendar date in London at an instant, as YYYY-MM-DD. */
export function londonDate(instant: Date): string {
  return inLondon(instant).toPlainDate().toString()
}

/** The same as a date column keeps it: midnight in UTC, whatever London's clock says. */
export const londonDay = (instant: Date): Date => new Date(londonDate(instant))

/** The instant at which a London day begins. Takes YYYY-MM-DD; throws a RangeError on anything else. */
export function startOfLondonDay(date: string): Date {
  const start = Temporal.PlainDate.from(date).toZonedDateTime(londonZone)
  return new Date(start.epochMilliseconds)
}

/** Whether a text is a date of the calendar, YYYY-MM-DD, between 2000 and 2100. */
export function isLondonDate(text: string): boolean {
  return typeof readDate(text) !== 'string'
}

function inLondon(instant: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(londonZone)
}

function readDate(text: string): Temporal.PlainDate | WallTimeRefusal {
  const match = /^(\d{1,6})-(\d{1,2})-(\d{1,2})$/.exec(text.trim())
  if (!match) return 'no_such_date'
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  if (year < firstYear || year > lastYear) return 'year_out_of_range'
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
  } catch {
    return 'no_such_date'
  }
}

function readTime(text: string): Temporal.PlainTime | null {
  // Browsers may send seconds with a time field; only a full minute is a time here.
  const match = /^([01]?\d|2[0-3]):([0-5]\d)(?::00)?$/.exec(text.trim())
  return match ? new Temporal.PlainTime(Number(match[1]), Number(match[2])) : null
}
