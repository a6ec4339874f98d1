// The days that people ask for most, as links: today, what is left of this week, its weekend.
import type { EventFilter } from '#app/event-filter.ts'
import { pageOf, withChange } from '#app/list-filter.ts'
import type { Listed } from '#app/server/load-list.ts'
import { addDays, weekOf } from '#graphql/time/calendar-day.ts'
import { londonDate } from '#graphql/time/london-time.ts'

export type QuickDay = { text: string; href: string; current: boolean }

export function quickDays(
  { language: { t, to }, list: { of, way, filter } }: Listed<EventFilter, unknown>,
  now: Date,
): QuickDay[] {
  const today = londonDate(now)
  const sunday = addDays(weekOf(today), 6)
  const saturday = addDays(sunday, -1)
  const days = [
    { text: t('find:quick.today'), from: today, to: today },
    { text: t('find:events.thisWeek'), from: today, to: sunday },
    { text: t('find:quick.weekend'), from: today > saturday ? today : saturday, to: sunday },
  ]
  return days.map(({ text, ...ends }) => ({
    text,
    href: withChange(to(pageOf(of, way)), filter, ends),
    current: filter.from === ends.from && filter.to === ends.to,
  }))
}
