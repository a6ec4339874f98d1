// What narrows a list, as a form that only asks: what both lists ask, around what is each one's own.
import type { ReactNode } from 'react'
import { Button } from '#app/components/button.tsx'
import { PlaceFields } from '#app/components/place-fields.tsx'
import { Select } from '#app/components/select.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { useLanguage } from '#app/language.tsx'
import type { ListFilter } from '#app/list-filter.ts'
import type { FilterChoicesFound } from '#app/server/load-filter-choices.ts'

type Props = {
  page: 'events' | 'opportunities'
  filter: ListFilter
  /** The order that is not by distance. */
  first: 'soonest' | 'newest'
  choices: FilterChoicesFound
  /** Between where it is and what it serves. */
  children: ReactNode
  /** Before the button. */
  last?: ReactNode
}

export function ListFilterForm({ page, filter, first, choices, children, last }: Props) {
  const { t, to } = useLanguage()
  return (
    <form method="get" action={to(page)} role="search" aria-label={t('find:filter.label')}>
      <TextInput id="q" name="q" label={t('find:filter.search')} value={filter.q} />
      <PlaceFields
        near={filter.near}
        within={filter.within}
        order={filter.order}
        first={first}
        unknown={choices.unknown}
        suggestionHref={(near) => to(page, undefined, { near })}
      />
      {children}
      <Select
        id="council"
        name="council"
        label={t('find:filter.council')}
        value={filter.council}
        options={[{ value: '', text: t('find:filter.anyCouncil') }, ...choices.councils]}
      />
      <Select
        id="priority"
        name="priority"
        label={t('find:filter.priority')}
        value={filter.priority}
        options={[{ value: '', text: t('find:filter.anyPriority') }, ...choices.priorities]}
      />
      {last}
      {filter.ward && <input type="hidden" name="ward" value={filter.ward} />}
      <Button kind="secondary">{t('find:filter.show')}</Button>
    </form>
  )
}
