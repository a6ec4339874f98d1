// A list with what narrows it beside it: how many there are, what is chosen, the rows, and the next page.
import type { ReactNode } from 'react'
import { Button } from '#app/components/button.tsx'
import { Columns } from '#app/components/columns.tsx'
import { FilterPanel } from '#app/components/filter-panel.tsx'
import { ListChips } from '#app/components/list-chips.tsx'
import { ListViews } from '#app/components/list-views.tsx'
import { useLanguage } from '#app/language.tsx'
import { withChange, type ChipData, type ListFilter } from '#app/list-filter.ts'
import type { Query } from '#app/paths.ts'

type Props = {
  heading: string
  of: 'events' | 'opportunities'
  filter: ListFilter & Query
  chips: readonly ChipData[]
  form: ReactNode
  /** A place was typed that nobody knows: the form says so. */
  formOpen: boolean
  count: string
  /** Nothing is quite what was looked for. */
  nearMiss: boolean
  next: string | null
  words: { next: string; first: string }
  children: ReactNode
}

export function FoundList({ filter, chips, next, words, ...list }: Props) {
  const { t, to } = useLanguage()
  const path = to(list.of)
  return (
    <div className="govuk-width-container">
      <h1>{list.heading}</h1>
      <ListViews of={list.of} current="list" filter={filter} />
      <Columns kind="filter-list">
        <FilterPanel
          summary={chips.map(({ text }) => text).join(', ') || t('find:filter.none')}
          change={t('find:filter.change')}
          open={list.formOpen}
        >
          {list.form}
        </FilterPanel>
        <div>
          <p className="cd-count">{list.count}</p>
          {filter.near && filter.within !== 'any' && (
            <p>
              <a href={withChange(path, filter, { within: 'any', order: 'nearest' })}>
                {t('find:filter.allNearest')}
              </a>
            </p>
          )}
          <ListChips chips={chips} clear={path} />
          {list.nearMiss && <p>{t('find:events.nearMiss', { search: filter.q })}</p>}
          {list.children}
          <div className="govuk-button-group">
            {next && (
              <Button kind="secondary" href={withChange(path, filter, { after: next })}>
                {words.next}
              </Button>
            )}
            {filter.after && <a href={withChange(path, filter, {})}>{words.first}</a>}
          </div>
        </div>
      </Columns>
    </div>
  )
}
