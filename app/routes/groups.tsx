// The directory of groups: everybody's, with filters that are a GET form.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Columns } from '#app/components/columns.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { FilterPanel } from '#app/components/filter-panel.tsx'
import { GroupRow } from '#app/components/group-row.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Select } from '#app/components/select.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { areaLine, groupKinds } from '#app/group.ts'
import { directoryOrder } from '#app/in-order.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { saidIn } from '#app/list-filter.ts'
import { pageMeta } from '#app/page-meta.ts'
import { graphql } from '#app/server/graphql.ts'
import { loadCouncils } from '#app/server/load-councils.ts'
import { run } from '#app/server/run.ts'
import { versionOf } from '#app/text.ts'

export { alikeForVisitors as headers } from '#app/server/alike-for-visitors.ts'

const GroupsPage = graphql(`
  query GroupsPage($filter: OrganisationFilter!, $order: OrganisationOrder!, $after: String) {
    organisations(filter: $filter, order: $order, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          number
          kind
          state
          name {
            en
            cy
          }
          areas {
            kind
            name {
              en
              cy
            }
          }
        }
      }
    }
  }
`)

type Kind = (typeof groupKinds)[number]

export async function loader(asked: LoaderFunctionArgs) {
  const { lang, t } = languageOf(asked.request)
  const said = saidIn(new URL(asked.request.url).searchParams)
  const asks = (name: string) => said(name) || null
  const [search, kind, area, after] = ['search', 'kind', 'area', 'after'].map(asks)
  const filter = {
    search,
    kind: groupKinds.find((one) => one === kind) ?? null,
    council: area?.startsWith('W06') ? area : null,
    ward: area && !area.startsWith('W06') ? area : null,
  }
  const [{ organisations }, councils] = await Promise.all([
    run(asked, GroupsPage, { filter, after, order: directoryOrder(lang) }),
    loadCouncils(asked),
  ])
  return {
    heading: t('organisations:list.heading'),
    filter: { search: search ?? '', kind: filter.kind ?? '', area: area ?? '' },
    councils,
    count: t('organisations:list.count', { count: organisations.totalCount }),
    next: organisations.pageInfo.hasNextPage ? organisations.pageInfo.endCursor : null,
    isFirst: !after,
    groups: organisations.edges.map(({ node: { areas, name, ...group } }) => ({
      ...group,
      name: versionOf(name, lang),
      areas: areaLine(areas, lang),
    })),
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function GroupsRoute() {
  const { groups, count, next, isFirst, filter } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  const narrowed = Boolean(filter.search || filter.kind || filter.area)
  return (
    <div className="govuk-width-container">
      <h1>{t('organisations:list.heading')}</h1>
      <p className="cd-lead">{t('organisations:list.lead')}</p>
      <Columns kind="filter-list">
        <GroupsFilter />
        <div>
          <p className="cd-count">{count}</p>
          {groups.length === 0 && (
            <EmptyState heading={t('organisations:list.none')}>
              <p>{t('organisations:list.noneHint')}</p>
              {narrowed && <Button href={to('groups')}>{t('organisations:list.all')}</Button>}
            </EmptyState>
          )}
          <ul className="cd-rows--opened">
            {groups.map((group) => (
              <GroupRow key={group.number} group={group} />
            ))}
          </ul>
          {(next || !isFirst) && (
            <Pagination
              label={t('organisations:list.pages')}
              {...(isFirst
                ? {}
                : {
                    previous: {
                      href: to('groups', undefined, filter),
                      text: t('organisations:list.first'),
                    },
                  })}
              {...(next
                ? {
                    next: {
                      href: to('groups', undefined, { ...filter, after: next }),
                      text: t('organisations:list.next'),
                    },
                  }
                : {})}
            />
          )}
          <p>
            <a className="cd-more" href={to('registerGroup')}>
              {t('organisations:list.register')}
            </a>
          </p>
        </div>
      </Columns>
    </div>
  )
}

function GroupsFilter() {
  const { filter, councils } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  const set = [
    filter.search,
    filter.kind && t(`organisations:kind.${filter.kind as Kind}`),
    councils
      .flatMap((council) => [council, ...council.wards])
      .find((area) => area.code === filter.area)?.name,
  ].filter(Boolean)
  return (
    <FilterPanel
      summary={set.length ? set.join(', ') : t('organisations:list.everything')}
      change={t('organisations:list.change')}
    >
      <form method="get" action={to('groups')} role="search">
        <TextInput
          id="search"
          name="search"
          label={t('organisations:list.search')}
          value={filter.search}
        />
        <Select
          id="area"
          name="area"
          label={t('organisations:list.area')}
          value={filter.area}
          options={[
            { value: '', text: t('organisations:list.anywhere') },
            ...councils.flatMap((council) => [
              {
                value: council.code,
                text: t('organisations:list.allOf', { council: council.name }),
                group: council.name,
              },
              ...council.wards.map((ward) => ({
                value: ward.code,
                text: ward.name,
                group: council.name,
              })),
            ]),
          ]}
        />
        <Select
          id="kind"
          name="kind"
          label={t('organisations:list.kind')}
          value={filter.kind}
          options={[
            { value: '', text: t('organisations:list.anyKind') },
            ...groupKinds.map((kind) => ({ value: kind, text: t(`organisations:kind.${kind}`) })),
          ]}
        />
        <Button kind="secondary">{t('organisations:list.show')}</Button>
      </form>
    </FilterPanel>
  )
}
