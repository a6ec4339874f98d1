// What is on: the list of what is coming, by week or by distance, with what narrows it.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmptyEvents } from '#app/components/empty-events.tsx'
import { EventFilterForm } from '#app/components/event-filter-form.tsx'
import { FoundList } from '#app/components/found-list.tsx'
import { ListPage } from '#app/components/list-page.tsx'
import { QuickDays } from '#app/components/quick-days.tsx'
import { SessionWeeks } from '#app/components/session-rows.tsx'
import { eventList, hasDayFault, sessionsAsked } from '#app/event-filter.ts'
import { useLanguage } from '#app/language.tsx'
import { isNarrowed } from '#app/list-filter.ts'
import { pageMeta } from '#app/page-meta.ts'
import { graphql } from '#app/server/graphql.ts'
import { loadList } from '#app/server/load-list.ts'
import { quickDays } from '#app/server/quick-days.ts'
import { run } from '#app/server/run.ts'
import { tellPlaces } from '#app/server/tell-places.ts'
import { weeksOf } from '#app/server/weeks-of.ts'
import { sessionRow, SessionRowFields } from '#app/session-row.ts'
import { foundBy } from '#app/way-back.ts'

export { alikeForVisitors as headers } from '#app/server/alike-for-visitors.ts'

const PAGE = 15

const EventsPage = graphql(
  `
    query EventsPage(
      $filter: SessionFilter
      $search: String
      $near: String
      $order: SessionOrder
      $first: Int!
      $after: String
      $isOnce: Boolean!
    ) {
      sessions(
        filter: $filter
        search: $search
        near: $near
        order: $order
        first: $first
        after: $after
      ) {
        totalCount
        nearMiss
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          miles
          node {
            startsAt
            event {
              sessionsToCome @include(if: $isOnce)
            }
            ...SessionRowFields
          }
        }
      }
    }
  `,
  [SessionRowFields],
)

export async function loader(asked: LoaderFunctionArgs) {
  const listed = await loadList(asked, eventList, 'list', (filter) => {
    const { filter: narrowed, ...rest } = sessionsAsked(filter)
    const isOnce = filter.order === 'nearest'
    const firstOfEach = isOnce ? ('event' as const) : null
    const variables = { ...rest, filter: { ...narrowed, firstOfEach }, first: PAGE }
    return run(asked, EventsPage, { ...variables, isOnce })
  })
  const { language, list, found } = listed
  const { filter } = list
  // Where nothing is like that, what comes closest stands there instead.
  const instead =
    found.sessions.edges.length === 0 && isNarrowed(filter) && !list.choices.unknown
      ? await run(asked, EventsPage, {
          near: filter.near || null,
          filter: { firstOfEach: 'event' },
          first: 3,
          isOnce: true,
        })
      : null
  const rows = (instead ?? found).sessions.edges.map(({ node, miles }) => ({
    startsAt: node.startsAt,
    row: sessionRow(language, node, {
      miles,
      others: (node.event.sessionsToCome ?? 1) - 1,
      query: foundBy('list', filter),
    }),
  }))
  tellPlaces(asked, filter, rows)
  const now = (await asked.context.context()).now()
  const byDistance = filter.order === 'nearest'
  const { totalCount, nearMiss, pageInfo } = found.sessions
  return {
    heading: language.t('find:events.heading'),
    list,
    byDistance,
    total: totalCount,
    nearMiss,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    weeks: weeksOf(language, now, rows, !byDistance && !instead),
    days: quickDays(listed, now),
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function EventsRoute() {
  const { heading, list, total, byDistance, weeks, days, ...page } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  const count = byDistance ? 'find:events.countEvents' : 'find:events.count'
  return (
    <ListPage
      heading={heading}
      list={list}
      form={<EventFilterForm list={list} />}
      wrong={hasDayFault(list.filter)}
    >
      <QuickDays days={days} />
      <FoundList
        list={list}
        count={t(count, { count: total })}
        nearMiss={page.nearMiss && total > 0}
        next={page.next}
        words={{ next: t('find:events.next'), first: t('find:events.first') }}
      >
        {total === 0 ? (
          <EmptyEvents weeks={weeks} near={list.near !== null} />
        ) : (
          <SessionWeeks weeks={weeks} />
        )}
      </FoundList>
    </ListPage>
  )
}
