// What narrows the list of events.
import { Checkboxes } from '#app/components/checkboxes.tsx'
import { ListFilterForm } from '#app/components/list-filter-form.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { eventKinds, isDay, needs, type EventFilter } from '#app/event-filter.ts'
import { useLanguage } from '#app/language.tsx'
import type { FilterChoicesFound } from '#app/server/load-filter-choices.ts'

type Props = { filter: EventFilter; choices: FilterChoicesFound }

export function EventFilterForm({ filter, choices }: Props) {
  const { t } = useLanguage()
  const days = (['from', 'to'] as const).map((end) => (
    <TextInput
      key={end}
      id={end}
      name={end}
      type="date"
      width={10}
      label={t(`find:filter.${end}`)}
      value={filter[end]}
      error={isDay(filter[end]) ? undefined : t('find:filter.badDate')}
    />
  ))
  return (
    <ListFilterForm page="events" filter={filter} first="soonest" choices={choices} last={days}>
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
