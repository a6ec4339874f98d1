// What is wanted: the list of ways to help, with what narrows it.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { FoundList } from '#app/components/found-list.tsx'
import { OpportunityFilterForm } from '#app/components/opportunity-filter-form.tsx'
import { OpportunityRows } from '#app/components/opportunity-rows.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { isNarrowed } from '#app/list-filter.ts'
import {
  opportunitiesAsked,
  opportunityChips,
  readOpportunityFilter,
} from '#app/opportunity-filter.ts'
import { opportunityRow, OpportunityRowFields } from '#app/opportunity-row.ts'
import { pageMeta } from '#app/page-meta.ts'
import { graphql } from '#app/server/graphql.ts'
import { loadFilterChoices, namesIn } from '#app/server/load-filter-choices.ts'
import { run } from '#app/server/run.ts'

export { alikeForVisitors as headers } from '#app/server/alike-for-visitors.ts'

const PAGE = 15

const OpportunitiesPage = graphql(
  `
    query OpportunitiesPage(
      $filter: OpportunityFilter
      $search: String
      $near: String
      $order: OpportunityOrder
      $first: Int!
      $after: String
    ) {
      opportunities(
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
            ...OpportunityRowFields
          }
        }
      }
    }
  `,
  [OpportunityRowFields],
)

export async function loader(asked: LoaderFunctionArgs) {
  const language = languageOf(asked.request)
  const filter = readOpportunityFilter(new URL(asked.request.url).searchParams)
  const [choices, { opportunities }] = await Promise.all([
    loadFilterChoices(asked, filter),
    run(asked, OpportunitiesPage, { ...opportunitiesAsked(filter), first: PAGE }),
  ])
  const instead =
    opportunities.edges.length === 0 && isNarrowed(filter)
      ? (await run(asked, OpportunitiesPage, { near: filter.near || null, first: 3 })).opportunities
      : null
  return {
    heading: language.t('opportunities:list.heading'),
    filter,
    choices,
    byDistance: choices.place !== null && filter.order === 'nearest',
    chips: opportunityChips(language, filter, namesIn(choices)),
    total: opportunities.totalCount,
    nearMiss: opportunities.nearMiss,
    next: opportunities.pageInfo.hasNextPage ? opportunities.pageInfo.endCursor : null,
    rows: (instead ?? opportunities).edges.map(({ node, miles }) =>
      opportunityRow(language, node, miles),
    ),
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function OpportunitiesRoute() {
  const list = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  const { filter, rows, total } = list
  const order = t(`opportunities:list.${list.byDistance ? 'nearest' : 'newest'}`)
  return (
    <FoundList
      heading={list.heading}
      of="opportunities"
      filter={filter}
      chips={list.chips}
      form={<OpportunityFilterForm filter={filter} choices={list.choices} />}
      formOpen={list.choices.unknown !== null}
      count={t('opportunities:list.count', { count: total, order })}
      nearMiss={list.nearMiss && total > 0}
      next={list.next}
      words={{ next: t('opportunities:list.next'), first: t('opportunities:list.first') }}
    >
      {total === 0 ? (
        <EmptyState heading={t('find:empty.heading')}>
          <p className="cd-lead">
            {t(rows.length ? 'opportunities:list.empty' : 'opportunities:list.emptyAll')}
          </p>
          {rows.length > 0 && <OpportunityRows rows={rows} headingLevel={3} opened />}
          <p>
            <a href={to('registerGroup')}>{t('opportunities:list.own')}</a>
          </p>
        </EmptyState>
      ) : (
        <OpportunityRows rows={rows} headingLevel={2} opened />
      )}
    </FoundList>
  )
}
