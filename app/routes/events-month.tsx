// What is on in a month, day by day, with the list below.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EventFilterForm } from '#app/components/event-filter-form.tsx'
import { ListPage } from '#app/components/list-page.tsx'
import { MonthTable } from '#app/components/month-table.tsx'
import { SessionWeeks } from '#app/components/session-rows.tsx'
import { eventList, sessionsAsked, type EventFilter } from '#app/event-filter.ts'
import { useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { withChange } from '#app/list-filter.ts'
import { formatDate } from '#app/server/format-date.ts'
import { graphql } from '#app/server/graphql.ts'
import { loadList } from '#app/server/load-list.ts'
import { monthDays, weekdayNames } from '#app/server/month-days.ts'
import { run } from '#app/server/run.ts'
import { tellPlaces } from '#app/server/tell-places.ts'
import { weeksOf } from '#app/server/weeks-of.ts'
import { sessionRow, SessionRowFields } from '#app/session-row.ts'
import { versionOf } from '#app/text.ts'
import { foundBy } from '#app/way-back.ts'
import { addDays, monthOf } from '#graphql/time/calendar-day.ts'
import { isLondonDate, londonDate } from '#graphql/time/london-time.ts'

export { alikeForVisitors as headers } from '#app/server/alike-for-visitors.ts'

/** So many dates stand below the month; the list has the rest. */
const PAGE = 60

const EventsMonth = graphql(
  `
    query EventsMonth(
      $filter: SessionFilter
      $firsts: SessionFilter
      $search: String
      $near: String
      $first: Int!
    ) {
      firsts: sessions(filter: $firsts, search: $search, near: $near, order: soonest, first: 31) {
        edges {
          node {
            startsAt
            event {
              title {
                en
                cy
              }
            }
          }
        }
      }
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
  const now = (await asked.context.context()).now()
  const today = londonDate(now)
  const daysOf = (filter: EventFilter) => {
    const month = monthAsked(filter.month, today)
    const following = monthOf(addDays(month, 31))
    return { month, following, from: month, to: addDays(following, -1) }
  }
  const { language, list, found } = await loadList(asked, monthList, 'month', (filter) => {
    const { from, to } = daysOf(filter)
    const variables = sessionsAsked({ ...filter, from, to })
    const firsts = { ...variables.filter, firstOfEach: 'day' as const }
    return run(asked, EventsMonth, { ...variables, firsts, first: PAGE })
  })
  const { lang, t, to } = language
  const { filter } = list
  const { month, following, ...ends } = daysOf(filter)
  const { sessions, firsts } = found
  const titles = new Map(
    firsts.edges.map(({ node }) => [londonDate(node.startsAt), versionOf(node.event.title, lang)]),
  )
  const own = { ...filter, month: month.slice(0, 7) }
  const rows = sessions.edges.map(({ node, miles }) => ({
    startsAt: node.startsAt,
    row: sessionRow(language, node, { miles, query: foundBy('month', own) }),
  }))
  tellPlaces(asked, filter, rows)
  const at = (other: string) => withChange(to('eventsMonth'), filter, { month: other.slice(0, 7) })
  const name = formatDate(lang, month, 'month')
  return {
    heading: t('find:month.caption', { month: name }),
    list,
    count: t('find:month.count', { count: sessions.totalCount, month: name }),
    earlier: month > monthOf(today) ? at(addDays(month, -1)) : null,
    later: at(following),
    all: sessions.totalCount > rows.length ? withChange(to('events'), own, ends) : null,
    weekdays: weekdayNames(lang),
    days: monthDays({ month, today, counts: sessions.byDay, titles, t }, (day) =>
      withChange(to('events'), own, { from: day, to: day }),
    ),
    weeks: weeksOf(language, now, rows, true),
  }
}

/** A month has its own days. */
const monthList = {
  ...eventList,
  read: (...asked: Parameters<typeof eventList.read>): EventFilter => ({
    ...eventList.read(...asked),
    from: '',
    to: '',
  }),
}

/** The first day of the month that an address asks for: this one, or one of the next hundred years. */
function monthAsked(asked: string, today: string): string {
  const first = `${asked}-01`
  const isMonth = isLondonDate(first) && first >= monthOf(today)
  return isMonth ? first : monthOf(today)
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function EventsMonthRoute() {
  const { heading, list, ...month } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  return (
    <ListPage heading={heading} list={list} form={<EventFilterForm list={list} />}>
      <div className="cd-month-head">
        <p className="cd-count">{month.count}</p>
        <p>
          {month.earlier && <a href={month.earlier}>{t('find:month.earlier')}</a>}
          <a href={month.later}>{t('find:month.later')}</a>
        </p>
      </div>
      <MonthTable caption={heading} weekdays={month.weekdays} weeks={month.days} />
      <SessionWeeks weeks={month.weeks} />
      {month.all && (
        <p>
          <a href={month.all}>{t('find:month.all')}</a>
        </p>
      )}
    </ListPage>
  )
}
