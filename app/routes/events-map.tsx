// What is on, ward by ward, on a map.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { MapPage } from '#app/components/map-page.tsx'
import { eventChips, readEventFilter, sessionsAsked } from '#app/event-filter.ts'
import { languageOf } from '#app/language.tsx'
import { withChange } from '#app/list-filter.ts'
import { pageMeta } from '#app/page-meta.ts'
import { graphql } from '#app/server/graphql.ts'
import { loadFilterChoices, namesIn } from '#app/server/load-filter-choices.ts'
import { loadMap } from '#app/server/load-map.ts'
import { run } from '#app/server/run.ts'

export { alikeForVisitors as headers } from '#app/server/alike-for-visitors.ts'

const EventsByWard = graphql(`
  query EventsByWard($filter: SessionFilter, $search: String, $near: String) {
    sessions(filter: $filter, search: $search, near: $near, first: 0) {
      totalCount
      byWard {
        ward
        count
      }
    }
  }
`)

export async function loader(asked: LoaderFunctionArgs) {
  const language = languageOf(asked.request)
  const { to, t } = language
  const filter = readEventFilter(new URL(asked.request.url).searchParams)
  const [choices, { sessions }] = await Promise.all([
    loadFilterChoices(asked, filter),
    run(asked, EventsByWard, sessionsAsked(filter)),
  ])
  if (!filter.need.includes('places')) asked.context.tellsPlacesOf([])
  return {
    heading: t('find:map.events'),
    filter,
    chips: eventChips(language, filter, namesIn(choices), 'eventsMap'),
    total: sessions.totalCount,
    map: await loadMap(asked, sessions.byWard, ({ council, ward = '' }) =>
      withChange(to('events'), filter, { council, ward }),
    ),
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function EventsMapRoute() {
  return <MapPage of="events" {...useLoaderData<typeof loader>()} />
}
