// What narrows a list, as a form that only asks: what both lists ask, around what is each one's own.
import type { ReactNode } from 'react'
import { Button } from '#app/components/button.tsx'
import { PlaceFields } from '#app/components/place-fields.tsx'
import { Select } from '#app/components/select.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { useLanguage } from '#app/language.tsx'
import { pageOf } from '#app/list-filter.ts'
import type { ListData } from '#app/server/load-list.ts'

type Props = {
  list: ListData
  /** The order that is not by distance. */
  first: 'soonest' | 'newest'
  /** Between where it is and what it serves. */
  children: ReactNode
  /** Before the button. */
  last?: ReactNode
}

export function ListFilterForm({ list, first, children, last }: Props) {
  const { t, to } = useLanguage()
  const { of, way, filter, choices } = list
  const page = pageOf(of, way)
  // What nobody is asked here, and what stays all the same.
  const stays = {
    ward: filter.ward,
    month: filter.month,
    order: way === 'list' ? null : filter.order,
  }
  return (
    <form method="get" action={to(page)} role="search" aria-label={t('find:filter.label')}>
      <TextInput id="q" name="q" label={t('find:filter.search')} value={filter.q} />
      <PlaceFields
        near={filter.near}
        within={filter.within}
        order={filter.order}
        first={way === 'list' ? first : null}
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
      {Object.entries(stays).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Button kind="secondary">{t('find:filter.show')}</Button>
    </form>
  )
}
