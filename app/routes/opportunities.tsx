// What is wanted: the list of ways to help, with what narrows it.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Columns } from '#app/components/columns.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { FilterPanel } from '#app/components/filter-panel.tsx'
import { ListChips } from '#app/components/list-chips.tsx'
import { OpportunityFilterForm } from '#app/components/opportunity-filter-form.tsx'
import { OpportunityRows } from '#app/components/opportunity-rows.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import {
  isNarrowed,
  opportunitiesAsked,
  opportunityChips,
  readOpportunityFilter,
  withChange,
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
    byDistance: choices.place !== null && filter.order !== 'newest',
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
  const { filter, chips, rows } = list
  return (
    <div className="govuk-width-container">
      <h1>{list.heading}</h1>
      <Columns kind="filter-list">
        <FilterPanel
          summary={chips.map(({ text }) => text).join(', ') || t('find:filter.none')}
          change={t('find:filter.change')}
          open={list.choices.unknown !== null}
        >
          <OpportunityFilterForm filter={filter} choices={list.choices} />
        </FilterPanel>
        <div>
          <p className="cd-count">
            {t('opportunities:list.count', {
              count: list.total,
              order: t(`opportunities:list.${list.byDistance ? 'nearest' : 'newest'}`),
            })}
          </p>
          <ListChips chips={chips} clear={to('opportunities')} />
          {list.nearMiss && list.total > 0 && (
            <p>{t('find:events.nearMiss', { search: filter.q })}</p>
          )}
          {list.total === 0 ? (
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
          <div className="govuk-button-group">
            {list.next && (
              <Button
                kind="secondary"
                href={withChange(to('opportunities'), filter, { after: list.next })}
              >
                {t('opportunities:list.next')}
              </Button>
            )}
            {filter.after && (
              <a href={withChange(to('opportunities'), filter, {})}>
                {t('opportunities:list.first')}
              </a>
            )}
          </div>
        </div>
      </Columns>
    </div>
  )
}
