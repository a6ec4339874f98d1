// A month as weeks of days, each with how much begins on it.
import type { MonthDay } from '#app/components/month-table.tsx'
import type { Translate } from '#app/locales/catalogue.ts'
import { dateParts, type DateLanguage } from '#app/server/format-date.ts'
import type { SessionRowData } from '#app/session-row.ts'
import { addDays, monthOf, weekOf } from '#graphql/time/calendar-day.ts'

type Month = {
  /** Its first day. */
  month: string
  today: string
  counts: readonly { day: string; count: number }[]
  /** What is first on a day. */
  titles: ReadonlyMap<string, SessionRowData['title']>
  t: Translate
}

/** Monday first; days of other months are blank. `hrefOf` is where a day's dates are listed. */
export function monthDays(
  { month, today, counts, titles, t }: Month,
  hrefOf: (day: string) => string,
): MonthDay[][] {
  const countOf = new Map(counts.map(({ day, count }) => [day, count]))
  const weeks: MonthDay[][] = []
  for (let monday = weekOf(month); monthOf(monday) <= month; monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, at) => {
        const day = addDays(monday, at)
        if (monthOf(day) !== month) return { day: '' }
        const number = { day: String(Number(day.slice(8))), today: day === today }
        const count = countOf.get(day)
        if (!count) return number
        const first = titles.get(day)
        return {
          ...number,
          href: hrefOf(day),
          count: String(count),
          countWord: t('find:month.words', { count }),
          first,
          more: first && count > 1 ? t('find:month.more', { count: count - 1 }) : undefined,
        }
      }),
    )
  }
  return weeks
}

/** Monday to Sunday in short. Any Monday will do. */
export const weekdayNames = (lang: DateLanguage): string[] =>
  Array.from({ length: 7 }, (_, at) => dateParts(lang, addDays('2026-11-23', at)).weekday)
