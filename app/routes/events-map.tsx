// What is on, ward by ward, on a map.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EventFilterForm } from '#app/components/event-filter-form.tsx'
import { MapPage } from '#app/components/map-page.tsx'
import { QuickDays } from '#app/components/quick-days.tsx'
import { eventList, hasDayFault, sessionsAsked } from '#app/event-filter.ts'
import { pageMeta } from '#app/page-meta.ts'
import { graphql } from '#app/server/graphql.ts'
import { loadList } from '#app/server/load-list.ts'
import { loadMap } from '#app/server/load-map.ts'
import { quickDays } from '#app/server/quick-days.ts'
import { run } from '#app/server/run.ts'
import { tellPlaces } from '#app/server/tell-places.ts'

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
  const listed = await loadList(asked, eventList, 'map', (filter) =>
    run(asked, EventsByWard, sessionsAsked(filter)),
  )
  const { language, list, found } = listed
  tellPlaces(asked, list.filter, [])
  return {
    heading: language.t('find:map.events'),
    list,
    map: await loadMap(asked, list, found.sessions),
    days: quickDays(listed, (await asked.context.context()).now()),
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function EventsMapRoute() {
  const { days, ...page } = useLoaderData<typeof loader>()
  return (
    <MapPage
      {...page}
      form={<EventFilterForm list={page.list} />}
      wrong={hasDayFault(page.list.filter)}
    >
      <QuickDays days={days} />
    </MapPage>
  )
}
