// What help is wanted, ward by ward, on a map.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { MapPage } from '#app/components/map-page.tsx'
import { languageOf } from '#app/language.tsx'
import { withChange } from '#app/list-filter.ts'
import {
  opportunitiesAsked,
  opportunityChips,
  readOpportunityFilter,
} from '#app/opportunity-filter.ts'
import { pageMeta } from '#app/page-meta.ts'
import { graphql } from '#app/server/graphql.ts'
import { loadFilterChoices, namesIn } from '#app/server/load-filter-choices.ts'
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
  const language = languageOf(asked.request)
  const { to, t } = language
  const filter = readOpportunityFilter(new URL(asked.request.url).searchParams)
  const [choices, { opportunities }] = await Promise.all([
    loadFilterChoices(asked, filter),
    run(asked, OpportunitiesByWard, opportunitiesAsked(filter)),
  ])
  return {
    heading: t('find:map.opportunities'),
    filter,
    chips: opportunityChips(language, filter, namesIn(choices), 'opportunitiesMap'),
    total: opportunities.totalCount,
    map: await loadMap(asked, opportunities.byWard, ({ council, ward = '' }) =>
      withChange(to('opportunities'), filter, { council, ward }),
    ),
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function OpportunitiesMapRoute() {
  return <MapPage of="opportunities" {...useLoaderData<typeof loader>()} />
}
