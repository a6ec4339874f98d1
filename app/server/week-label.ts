// What a list calls a week: this one, the next, or by its days.
import { formatDate, type DateLanguage } from '#app/server/format-date.ts'
import type { Translate } from '#app/locales/catalogue.ts'
import { addDays, weekOf } from '#graphql/time/calendar-day.ts'

type Week = { lang: DateLanguage; t: Translate; today: string }

/** The name of the week that a date (YYYY-MM-DD) is in. */
export function weekLabel({ lang, t, today }: Week, date: string): string {
  const monday = weekOf(date)
  if (monday === weekOf(today)) return t('find:events.thisWeek')
  const range = weekRange({ lang, t, today }, monday)
  return monday === addDays(weekOf(today), 7) ? t('find:events.nextWeek', { range }) : range
}

/** 7 to 13 December; 30 November to 6 December; with the year where it is not this one. */
function weekRange({ lang, t, today }: Week, monday: string): string {
  const sunday = addDays(monday, 6)
  const [from, until] = [formatDate(lang, monday, 'long'), formatDate(lang, sunday, 'long')]
  const [day, month, year] = from.split(' ')
  const [untilDay, untilMonth, untilYear] = until.split(' ')
  const years = untilYear === today.slice(0, 4) ? '' : ` ${untilYear}`
  const parts = [day, month === untilMonth ? '' : ` ${month}`, year === untilYear ? '' : ` ${year}`]
  return t('find:events.range', {
    from: parts.join(''),
    until: `${untilDay} ${untilMonth}${years}`,
  })
}
