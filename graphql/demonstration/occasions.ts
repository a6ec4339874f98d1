// Which events come of what is written down: their dates, and when they are drafted and published.
import { isHoliday } from '#graphql/demonstration/calendar.ts'
import { chanceOf } from '#graphql/demonstration/chance.ts'
import type { EventScript, When } from '#graphql/demonstration/event-script.ts'
import type { World } from '#graphql/demonstration/world.ts'
import { addDays } from '#graphql/time/calendar-day.ts'
import { instantOf } from '#graphql/time/london-time.ts'

export type Occasion = {
  script: EventScript
  /** What its chances go by. */
  key: string
  /** YYYY-MM-DD, earliest first. */
  dates: readonly string[]
  draftedAt: Date
  publishedAt: Date
  /** Whether it is the first of its kind that is still to come. */
  isNext: boolean
}

const DAY_MS = 86_400_000

/** Of what is written down for the past, so many in a hundred fell through before anybody heard of it. */
const FELL_THROUGH = 30
const LONG_AGO_DAYS = 45

/** What a group held before it was verified never stood here. */
export function occasionsOf(world: World, script: EventScript): Occasion[] {
  const { calendar, verified } = world
  const name = script.title.en ?? script.title.cy ?? ''
  const since = verified.get(script.by)?.getTime() ?? Infinity
  const ready = new Date(since + 8 * DAY_MS)
  const occasions = datesOf(world, script.when).flatMap((all) => {
    const dates = all.filter(
      (date) => startOf(script, date) > new Date(ready.getTime() + 4 * DAY_MS),
    )
    const first = dates[0]
    if (!first) return []
    const key = `${script.by} ${name} ${first}`
    const chance = chanceOf(key)
    const isLongAgo = (dates.at(-1) ?? '') < calendar.day(-LONG_AGO_DAYS)
    if (isLongAgo && chance.happens(FELL_THROUGH)) return []
    const wanted = calendar.past(addDays(first, -chance.between(26, 44)), '19:45')
    const late = calendar.ago(chance.between(3, 12), '12:15')
    const draftedAt = latest(ready, wanted < late ? wanted : late)
    const publishedAt = new Date(draftedAt.getTime() + chance.between(20, 1500) * 60_000)
    return [{ script, key, dates, draftedAt, publishedAt }]
  })
  const next = occasions.find(({ dates }) => startOf(script, dates.at(-1) ?? '') > calendar.now)
  return occasions.map((occasion) => ({ ...occasion, isNext: occasion === next }))
}

export function startOf({ times }: Pick<EventScript, 'times'>, date: string): Date {
  return instantOf({ date, time: times[0] }).ok ?? new Date(`${date}T12:00:00Z`)
}

const latest = (one: Date, other: Date) => (one > other ? one : other)

/** The dates of each event. */
function datesOf({ calendar }: World, when: When): string[][] {
  const open = (date: string) => !isHoliday(date)
  if ('every' in when) {
    const [from, until] = when.weeks
    const step = when.step ?? 1
    const weeks = Array.from({ length: Math.floor((until - from) / step) + 1 }, (_, n) => n)
    return [weeks.map((n) => calendar.weekday(when.every, from + n * step)).filter(open)]
  }
  const dates =
    'months' in when
      ? Array.from({ length: when.months[1] - when.months[0] + 1 }, (_, n) =>
          calendar.ofMonth(when.on, when.which, when.months[0] + n),
        )
      : when.weeks.map((week) => calendar.weekday(when.on, week))
  const openDay = (date: string): string => (open(date) ? date : openDay(addDays(date, 7)))
  return dates.map((date) => [openDay(date)])
}
