// A list, or another way to look at it: what narrows it, said and changeable, and what was found.
import type { ReactNode } from 'react'
import { Columns } from '#app/components/columns.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { FilterPanel } from '#app/components/filter-panel.tsx'
import { ListChips } from '#app/components/list-chips.tsx'
import { ListViews } from '#app/components/list-views.tsx'
import { UnknownPlace } from '#app/components/unknown-place.tsx'
import { useLanguage } from '#app/language.tsx'
import { pageOf } from '#app/list-filter.ts'
import type { ListData } from '#app/server/load-list.ts'

type Props = {
  heading: string
  list: ListData
  /** Asks for what narrows it. */
  form: ReactNode
  /** Something in the form cannot be meant. */
  wrong?: boolean
  /** What was found. */
  children: ReactNode
}

export function ListPage({ heading, list, form, wrong, children }: Props) {
  const { t, to } = useLanguage()
  const { of, way, filter, chips, clear, near, choices } = list
  const isList = way === 'list'
  const panel = (
    <FilterPanel
      summary={t(chips.length ? 'find:filter.label' : 'find:filter.none')}
      change={t('find:filter.change')}
      column={isList}
      open={wrong}
    >
      {form}
    </FilterPanel>
  )
  const found = choices.unknown ? (
    <EmptyState heading={t('find:filter.unknownHeading', { place: choices.unknown.place })}>
      <p>
        <UnknownPlace
          unknown={choices.unknown}
          href={(place) => to(pageOf(of, way), undefined, { near: place })}
        />
      </p>
      <p>
        <a href={near?.everywhere}>{t('about:home.everywhere')}</a>
      </p>
    </EmptyState>
  ) : (
    <>
      <ListChips chips={chips} clear={clear} />
      {near && (
        <p className="cd-near">
          {near.kept && <span>{t('about:home.remembers')}</span>}
          <a href={near.everywhere}>{t('about:home.everywhere')}</a>
          {isList && near.nearest && <a href={near.nearest}>{t('find:filter.allNearest')}</a>}
        </p>
      )}
      {children}
    </>
  )
  return (
    <div className="govuk-width-container">
      <h1>{heading}</h1>
      <ListViews of={of} current={way} filter={filter} />
      {isList ? (
        <Columns kind="filter-list">
          {panel}
          <div>{found}</div>
        </Columns>
      ) : (
        <>
          {panel}
          {found}
        </>
      )}
    </div>
  )
}
