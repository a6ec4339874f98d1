// What is on in a month, day by day, with the list below.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ListChips } from '#app/components/list-chips.tsx'
import { ListViews } from '#app/components/list-views.tsx'
import { MonthTable } from '#app/components/month-table.tsx'
import { SessionWeeks } from '#app/components/session-rows.tsx'
import { eventChips, readEventFilter, sessionsAsked } from '#app/event-filter.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { withChange } from '#app/list-filter.ts'
import { queryString } from '#app/paths.ts'
import { formatDate } from '#app/server/format-date.ts'
import { graphql } from '#app/server/graphql.ts'
import { loadFilterChoices, namesIn } from '#app/server/load-filter-choices.ts'
import { monthDays, weekdayNames } from '#app/server/month-days.ts'
import { run } from '#app/server/run.ts'
import { weeksOf } from '#app/server/weeks-of.ts'
import { sessionRow, SessionRowFields } from '#app/session-row.ts'
import { addDays, monthOf } from '#graphql/time/calendar-day.ts'
import { isLondonDate, londonDate } from '#graphql/time/london-time.ts'

export { alikeForVisitors as headers } from '#app/server/alike-for-visitors.ts'

/** So many dates stand below the month; the list has the rest. */
const PAGE = 60

const EventsMonth = graphql(
  `
    query EventsMonth($filter: SessionFilter, $search: String, $near: String, $first: Int!) {
      sessions(filter: $filter, search: $search, near: $near, order: soonest, first: $first) {
        totalCount
        byDay {
          day
          count
        }
        edges {
          miles
          node {
            startsAt
            ...SessionRowFields
          }
        }
      }
    }
  `,
  [SessionRowFields],
)

export async function loader(asked: LoaderFunctionArgs) {
  const language = languageOf(asked.request)
  const { lang, t, to } = language
  const { searchParams } = new URL(asked.request.url)
  const now = (await asked.context.context()).now()
  const today = londonDate(now)
  const month = monthAsked(searchParams.get('month'), today)
  const following = monthOf(addDays(month, 31))
  const until = addDays(following, -1)
  const filter = { ...readEventFilter(searchParams), from: '', to: '' }
  const [choices, { sessions }] = await Promise.all([
    loadFilterChoices(asked, filter),
    run(asked, EventsMonth, {
      ...sessionsAsked({ ...filter, from: month, to: until }),
      first: PAGE,
    }),
  ])
  const rows = sessions.edges.map(({ node, miles }) => ({
    startsAt: node.startsAt,
    row: sessionRow(language, node, miles),
  }))
  if (!filter.need.includes('places')) {
    asked.context.tellsPlacesOf(rows.map(({ row }) => row.number))
  }
  const at = (other: string) =>
    `${to('eventsMonth')}${queryString({ ...filter, month: other.slice(0, 7) })}`
  const name = formatDate(lang, month, 'month')
  return {
    heading: t('find:month.caption', { month: name }),
    filter,
    chips: eventChips(language, filter, namesIn(choices), 'eventsMonth'),
    count: t('find:month.count', { count: sessions.totalCount, month: name }),
    earlier: month > monthOf(today) ? at(addDays(month, -1)) : null,
    later: at(following),
    all:
      sessions.totalCount > rows.length
        ? withChange(to('events'), { ...filter, from: month, to: until }, {})
        : null,
    weekdays: weekdayNames(lang),
    days: monthDays({ month, today, counts: sessions.byDay, rows, t }, (day) =>
      withChange(to('events'), { ...filter, from: day, to: day }, {}),
    ),
    weeks: weeksOf(language, now, rows, true),
  }
}

/** The first day of the month that an address asks for: this one, or one of the next hundred years. */
function monthAsked(asked: string | null, today: string): string {
  const first = `${asked ?? ''}-01`
  const isMonth = isLondonDate(first) && first >= monthOf(today)
  return isMonth ? first : monthOf(today)
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function EventsMonthRoute() {
  const month = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <h1>{month.heading}</h1>
      <ListViews of="events" current="month" filter={month.filter} />
      <ListChips chips={month.chips} clear={to('eventsMonth')} />
      <div className="cd-month-head">
        <p className="cd-count">{month.count}</p>
        <p>
          {month.earlier && <a href={month.earlier}>{t('find:month.earlier')}</a>}
          <a href={month.later}>{t('find:month.later')}</a>
        </p>
      </div>
      <MonthTable caption={month.heading} weekdays={month.weekdays} weeks={month.days} />
      <SessionWeeks weeks={month.weeks} />
      {month.all && (
        <p>
          <a href={month.all}>{t('find:month.all')}</a>
        </p>
      )}
    </div>
  )
}
