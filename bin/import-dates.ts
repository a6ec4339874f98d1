// What a calendar would do to one event, date by date, in London's time.
import type { DateChange, Preview } from '#graphql/imports/date-changes.ts'

/** A series of a year and a half is not read to its end. */
const MOST = 12

const changeWords: Record<DateChange['change'], string> = {
  added: 'new',
  moved: 'moved',
  place: 'another place',
  kept: 'as it is',
  called_off: 'called off',
  gone: 'no longer in the calendar: taken out',
  cancelled: 'cancelled in the calendar: left out',
}

const day = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
})
const time = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
})

/** Its lines: what is the same is counted, and of what changes the first twelve dates are named. */
export function previewLines({ words, dates }: Preview): string[] {
  const changing = dates.filter(({ change }) => change !== 'kept')
  const kept = dates.length - changing.length
  const more = changing.length - MOST
  return [
    ...words.map((word) => `    another ${word}`),
    ...changing.slice(0, MOST).map(lineOf),
    ...(more > 0 ? [`    and ${more} more dates`] : []),
    ...(kept > 0
      ? [`    ${kept} ${kept === 1 ? 'date stays as it is' : 'dates stay as they are'}`]
      : []),
  ]
}

function lineOf({ change, startsAt, endsAt, before }: DateChange): string {
  const was = before && before.getTime() !== startsAt.getTime() ? `, was ${day.format(before)}` : ''
  return `    ${day.format(startsAt)} to ${time.format(endsAt)}: ${changeWords[change]}${was}`
}
