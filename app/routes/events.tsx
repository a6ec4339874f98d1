// What is on: the list of what is coming, by week or by distance, with what narrows it.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmptyEvents } from '#app/components/empty-events.tsx'
import { EventFilterForm } from '#app/components/event-filter-form.tsx'
import { FoundList } from '#app/components/found-list.tsx'
import { SessionWeeks } from '#app/components/session-rows.tsx'
import { eventChips, readEventFilter, sessionsAsked } from '#app/event-filter.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { isNarrowed } from '#app/list-filter.ts'
import { pageMeta } from '#app/page-meta.ts'
import { graphql } from '#app/server/graphql.ts'
import { loadFilterChoices, namesIn } from '#app/server/load-filter-choices.ts'
import { run } from '#app/server/run.ts'
import { weeksOf } from '#app/server/weeks-of.ts'
import { sessionRow, SessionRowFields } from '#app/session-row.ts'

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
  const filter = readEventFilter(new URL(asked.request.url).searchParams)
  const [choices, { sessions }] = await Promise.all([
    loadFilterChoices(asked, filter),
    run(asked, EventsPage, { ...sessionsAsked(filter), first: PAGE }),
  ])
  const byDistance = choices.place !== null && filter.order === 'nearest'
  // Where nothing is like that, what comes closest stands there instead.
  const instead =
    sessions.edges.length === 0 && isNarrowed(filter)
      ? (await run(asked, EventsPage, { near: filter.near || null, first: 3 })).sessions
      : null
  const rows = (instead ?? sessions).edges.map(({ node, miles }) => ({
    startsAt: node.startsAt,
    row: sessionRow(language, node, miles),
  }))
  if (!filter.need.includes('places'))
    asked.context.tellsPlacesOf(rows.map(({ row }) => row.number))
  const now = (await asked.context.context()).now()
  return {
    heading: language.t('find:events.heading'),
    filter,
    choices,
    byDistance,
    chips: eventChips(language, filter, namesIn(choices)),
    total: sessions.totalCount,
    nearMiss: sessions.nearMiss,
    next: sessions.pageInfo.hasNextPage ? sessions.pageInfo.endCursor : null,
    weeks: weeksOf(language, now, rows, !byDistance && !instead),
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function EventsRoute() {
  const list = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  const { filter, total } = list
  const order = t(list.byDistance ? 'find:events.nearest' : 'find:events.soonest')
  return (
    <FoundList
      heading={list.heading}
      of="events"
      filter={filter}
      chips={list.chips}
      form={<EventFilterForm filter={filter} choices={list.choices} />}
      formOpen={list.choices.unknown !== null}
      count={t('find:events.count', { count: total, order })}
      nearMiss={list.nearMiss && total > 0}
      next={list.next}
      words={{ next: t('find:events.next'), first: t('find:events.first') }}
    >
      {total === 0 ? (
        <EmptyEvents weeks={list.weeks} near={list.choices.place !== null} />
      ) : (
        <SessionWeeks weeks={list.weeks} />
      )}
    </FoundList>
  )
}
