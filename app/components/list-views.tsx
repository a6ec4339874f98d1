// The ways to look at what is on, or at what is wanted; what narrows one narrows all.
import { ViewTabs } from '#app/components/view-tabs.tsx'
import { useLanguage } from '#app/language.tsx'
import {
  listPages,
  withChange,
  type ListFilter,
  type ListOf,
  type ListWay,
} from '#app/list-filter.ts'
import type { Query } from '#app/paths.ts'

type Props = {
  of: ListOf
  current: ListWay
  filter: ListFilter & Query
}

export function ListViews({ of, current, filter }: Props) {
  const { t, to } = useLanguage()
  const tabs = Object.entries(listPages[of]).map(([view, page]) => ({
    text: t(`find:views.${view as ListWay}`),
    href: withChange(to(page), filter, {}),
    current: view === current,
  }))
  return <ViewTabs label={t('find:views.label')} tabs={tabs} />
}
