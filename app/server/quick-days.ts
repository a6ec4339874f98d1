// The days that people ask for most, as links: today, what is left of this week, its weekend, or the next week.
import type { EventFilter } from '#app/event-filter.ts'
import { pageOf, withChange } from '#app/list-filter.ts'
import type { Listed } from '#app/server/load-list.ts'
import { addDays, weekOf } from '#graphql/time/calendar-day.ts'
import { londonDate } from '#graphql/time/london-time.ts'

const MOST = 3

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
    { text: t('find:quick.nextWeek'), from: addDays(sunday, 1), to: addDays(sunday, 7) },
  ]
  // Late in a week some are the same days as the one before.
  const unlike = days.filter(
    ({ from, to }, at) => at === days.findIndex((day) => day.from === from && day.to === to),
  )
  return unlike.slice(0, MOST).map(({ text, ...ends }) => ({
    text,
    href: withChange(to(pageOf(of, way)), filter, ends),
    current: filter.from === ends.from && filter.to === ends.to,
  }))
}
