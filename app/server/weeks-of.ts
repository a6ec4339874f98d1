// Parts a list of dates into weeks, in its own order.
import type { SessionWeek } from '#app/components/session-rows.tsx'
import type { Language } from '#app/language.tsx'
import { weekLabel } from '#app/server/week-label.ts'
import type { SessionRowData } from '#app/session-row.ts'
import { weekOf } from '#graphql/time/calendar-day.ts'
import { londonDate } from '#graphql/time/london-time.ts'

type Dated = { startsAt: Date; row: SessionRowData }

/** One week a part; all in one part without a name where the list does not go by time. */
export function weeksOf(
  { lang, t }: Language,
  now: Date,
  dates: readonly Dated[],
  byTime: boolean,
): SessionWeek[] {
  if (!byTime) return dates.length ? [{ label: null, rows: dates.map(({ row }) => row) }] : []
  const today = londonDate(now)
  const weeks = new Map<string, SessionRowData[]>()
  for (const { startsAt, row } of dates) {
    // What began before today and still runs stands with this week.
    const began = londonDate(startsAt)
    const week = weekOf(began < today ? today : began)
    weeks.set(week, [...(weeks.get(week) ?? []), row])
  }
  return [...weeks].map(([monday, rows]) => ({
    label: weekLabel({ lang, t, today }, monday),
    rows,
  }))
}
