// What narrows the list of events, and each other way to look at it.
import { Checkboxes } from '#app/components/checkboxes.tsx'
import { ListFilterForm } from '#app/components/list-filter-form.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { dayFault, eventKinds, needs, type EventFilter } from '#app/event-filter.ts'
import { useLanguage } from '#app/language.tsx'
import type { ListData } from '#app/server/load-list.ts'

export function EventFilterForm({ list }: { list: ListData<EventFilter> }) {
  const { t } = useLanguage()
  const { filter, way } = list
  // A month has its own days.
  const ends = way === 'month' ? [] : (['from', 'to'] as const)
  const days = ends.map((end) => {
    const fault = dayFault(filter, end)
    return (
      <TextInput
        key={end}
        id={end}
        name={end}
        type="date"
        width={10}
        label={t(`find:filter.${end}`)}
        value={filter[end]}
        error={fault ? t(`find:filter.${fault}`) : undefined}
      />
    )
  })
  return (
    <ListFilterForm list={list} first="soonest" last={days}>
      <Checkboxes
        id="kind"
        name="kind"
        label={t('find:filter.kind')}
        values={filter.kind}
        small
        choices={eventKinds.map((kind) => ({ value: kind, label: t(`eventPage:kind.${kind}`) }))}
      />
      <Checkboxes
        id="need"
        name="need"
        label={t('find:filter.need')}
        values={filter.need}
        small
        choices={needs.map((need) => ({ value: need, label: t(`find:need.${need}`) }))}
      />
    </ListFilterForm>
  )
}
