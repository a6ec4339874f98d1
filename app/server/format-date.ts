import { londonDate, londonZone, wallOf } from '#graphql/time/london-time.ts'

/** How dates read in each language, always in Europe/London; on the server only, because browsers lack Welsh. */
export type DateLanguage = 'en' | 'cy'

/**
 * full: Thursday 3 December 2026 · long: 3 December 2026 · day: Thursday 3 December ·
 * short: 3 Dec 2026 · month: December 2026
 */
export type DateStyle = 'full' | 'long' | 'day' | 'short' | 'month'

/** The pieces of a date for a row: the weekday and month are short names. */
export type DateParts = { weekday: string; day: string; month: string; year: string; iso: string }

type NameWidth = 'long' | 'short'

const locales = { en: 'en-GB', cy: 'cy' }
const formats = new Map<string, Intl.DateTimeFormat>()

/** A date in words. Takes an instant, read in London, or a calendar date YYYY-MM-DD. */
export function formatDate(lang: DateLanguage, value: Date | string, style: DateStyle): string {
  const { weekday, day, month, year } = partsOf(lang, value, style === 'short' ? 'short' : 'long')
  // Welsh sets the day's name off with a comma, English does not.
  const named = lang === 'cy' ? `${weekday},` : weekday
  switch (style) {
    case 'full':
      return `${named} ${day} ${month} ${year}`
    case 'day':
      return `${named} ${day} ${month}`
    case 'month':
      return `${month} ${year}`
    case 'long':
    case 'short':
      return `${day} ${month} ${year}`
  }
}

/** The short pieces for a row of a list: Thu, 3, Dec or Iau, 3, Rhag. */
export function dateParts(lang: DateLanguage, value: Date | string): DateParts {
  return {
    ...partsOf(lang, value, 'short'),
    iso: typeof value === 'string' ? value : londonDate(value),
  }
}

/** Names of the weekday and month in full or short, digits for the rest. */
function partsOf(lang: DateLanguage, value: Date | string, width: NameWidth) {
  const date = typeof value === 'string' ? value : londonDate(value)
  const parts = formatOf(lang, width).formatToParts(Date.parse(`${date}T12:00:00Z`))
  const find = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return { weekday: find('weekday'), day: find('day'), month: find('month'), year: find('year') }
}

function formatOf(lang: DateLanguage, width: NameWidth): Intl.DateTimeFormat {
  const key = `${lang} ${width}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locales[lang], {
      weekday: width,
      day: 'numeric',
      month: width,
      year: 'numeric',
      timeZone: londonZone,
    })
    formats.set(key, format)
  }
  return format
}

/** A clock time: 6pm, 7.30pm, midday, midnight; in Welsh 18:00, on the 24-hour clock. */
export function formatTime(lang: DateLanguage, instant: Date): string {
  const { time } = wallOf(instant)
  if (lang === 'cy') return time
  const [hour, minute] = time.split(':') as [string, string]
  if (time === '00:00') return 'midnight'
  if (time === '12:00') return 'midday'
  const shown = Number(hour) % 12 === 0 ? '12' : String(Number(hour) % 12)
  return `${shown}${minute === '00' ? '' : `.${minute}`}${Number(hour) < 12 ? 'am' : 'pm'}`
}

/**
 * From one time to another: 6pm to 7.30pm, 18:00 i 19:30. An end on another London day is named:
 * 10pm to 2am (Friday 4 December). An end at the midnight that closes the day needs no name.
 */
export function formatTimeRange(lang: DateLanguage, start: Date, end: Date): string {
  const between = lang === 'cy' ? 'i' : 'to'
  const range = `${formatTime(lang, start)} ${between} ${formatTime(lang, end)}`
  const lastMoment = new Date(Math.max(start.getTime(), end.getTime() - 1))
  if (londonDate(start) === londonDate(lastMoment)) return range
  return `${range} (${formatDate(lang, end, 'day')})`
}

/** A date with its time: Thursday 3 December 2026, 6pm. */
export function formatDateTime(lang: DateLanguage, instant: Date): string {
  return `${formatDate(lang, instant, 'full')}, ${formatTime(lang, instant)}`
}
