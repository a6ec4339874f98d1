// What is wanted: the list of ways to help, with what narrows it.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { FoundList } from '#app/components/found-list.tsx'
import { ListPage } from '#app/components/list-page.tsx'
import { OpportunityFilterForm } from '#app/components/opportunity-filter-form.tsx'
import { OpportunityRows } from '#app/components/opportunity-rows.tsx'
import { useLanguage } from '#app/language.tsx'
import { isNarrowed } from '#app/list-filter.ts'
import { opportunitiesAsked, opportunityList } from '#app/opportunity-filter.ts'
import { opportunityRow, OpportunityRowFields } from '#app/opportunity-row.ts'
import { pageMeta } from '#app/page-meta.ts'
import { graphql } from '#app/server/graphql.ts'
import { loadList } from '#app/server/load-list.ts'
import { run } from '#app/server/run.ts'
import { foundBy } from '#app/way-back.ts'

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
  const { language, list, found } = await loadList(asked, opportunityList, 'list', (filter) =>
    run(asked, OpportunitiesPage, { ...opportunitiesAsked(filter), first: PAGE }),
  )
  const { filter } = list
  const instead =
    found.opportunities.edges.length === 0 && isNarrowed(filter) && !list.choices.unknown
      ? await run(asked, OpportunitiesPage, { near: filter.near || null, first: 3 })
      : null
  const { totalCount, nearMiss, pageInfo } = found.opportunities
  return {
    heading: language.t('opportunities:list.heading'),
    list,
    byDistance: filter.order === 'nearest',
    total: totalCount,
    nearMiss,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    rows: (instead ?? found).opportunities.edges.map(({ node, miles }) =>
      opportunityRow(language, node, { miles, query: foundBy('list', filter) }),
    ),
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function OpportunitiesRoute() {
  const { heading, list, rows, total, byDistance, ...page } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  const order = t(`opportunities:list.${byDistance ? 'nearest' : 'newest'}`)
  return (
    <ListPage heading={heading} list={list} form={<OpportunityFilterForm list={list} />}>
      <FoundList
        list={list}
        count={t('opportunities:list.count', { count: total, order })}
        nearMiss={page.nearMiss && total > 0}
        next={page.next}
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
    </ListPage>
  )
}
