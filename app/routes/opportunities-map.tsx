// What help is wanted, ward by ward, on a map.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { MapPage } from '#app/components/map-page.tsx'
import { OpportunityFilterForm } from '#app/components/opportunity-filter-form.tsx'
import { opportunitiesAsked, opportunityList } from '#app/opportunity-filter.ts'
import { pageMeta } from '#app/page-meta.ts'
import { graphql } from '#app/server/graphql.ts'
import { loadList } from '#app/server/load-list.ts'
import { loadMap } from '#app/server/load-map.ts'
import { run } from '#app/server/run.ts'

export { alikeForVisitors as headers } from '#app/server/alike-for-visitors.ts'

const OpportunitiesByWard = graphql(`
  query OpportunitiesByWard($filter: OpportunityFilter, $search: String, $near: String) {
    opportunities(filter: $filter, search: $search, near: $near, first: 0) {
      totalCount
      byWard {
        ward
        count
      }
    }
  }
`)

export async function loader(asked: LoaderFunctionArgs) {
  const { language, list, found } = await loadList(asked, opportunityList, 'map', (filter) =>
    run(asked, OpportunitiesByWard, opportunitiesAsked(filter)),
  )
  return {
    heading: language.t('find:map.opportunities'),
    list,
    map: await loadMap(asked, list, found.opportunities),
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function OpportunitiesMapRoute() {
  const page = useLoaderData<typeof loader>()
  return <MapPage {...page} form={<OpportunityFilterForm list={page.list} />} />
}
