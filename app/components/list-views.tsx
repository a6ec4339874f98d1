// The ways to look at what is on, or at what is wanted; what narrows one narrows all.
import { ViewTabs } from '#app/components/view-tabs.tsx'
import { useLanguage } from '#app/language.tsx'
import { withChange, type ListFilter } from '#app/list-filter.ts'
import type { Query } from '#app/paths.ts'

const pages = {
  events: { list: 'events', map: 'eventsMap', month: 'eventsMonth' },
  opportunities: { list: 'opportunities', map: 'opportunitiesMap' },
} as const

type Props = {
  of: keyof typeof pages
  current: 'list' | 'map' | 'month'
  filter: ListFilter & Query
}

export function ListViews({ of, current, filter }: Props) {
  const { t, to } = useLanguage()
  const tabs = Object.entries(pages[of]).map(([view, page]) => ({
    text: t(`find:views.${view as Props['current']}`),
    href: withChange(to(page), filter, {}),
    current: view === current,
  }))
  return <ViewTabs label={t('find:views.label')} tabs={tabs} />
}
