// What narrows the list of events, as a form that only asks.
import { Button } from '#app/components/button.tsx'
import { Checkboxes } from '#app/components/checkboxes.tsx'
import { PlaceFields } from '#app/components/place-fields.tsx'
import { Select } from '#app/components/select.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { eventKinds, isDay, needs, type EventFilter } from '#app/event-filter.ts'
import { useLanguage } from '#app/language.tsx'
import type { FilterChoicesFound } from '#app/server/load-filter-choices.ts'

type Props = { filter: EventFilter; choices: FilterChoicesFound }

export function EventFilterForm({ filter, choices }: Props) {
  const { t, to } = useLanguage()
  return (
    <form method="get" action={to('events')} role="search" aria-label={t('find:filter.label')}>
      <TextInput id="q" name="q" label={t('find:filter.search')} value={filter.q} />
      <PlaceFields
        near={filter.near}
        within={filter.within}
        order={filter.order}
        first="soonest"
        unknown={choices.unknown}
        suggestionHref={(near) => to('events', undefined, { near })}
      />
      <Checkboxes
        id="kind"
        name="kind"
        label={t('find:filter.kind')}
        values={filter.kinds}
        small
        choices={eventKinds.map((kind) => ({ value: kind, label: t(`find:kind.${kind}`) }))}
      />
      <Checkboxes
        id="need"
        name="need"
        label={t('find:filter.need')}
        values={filter.needs}
        small
        choices={needs.map((need) => ({ value: need, label: t(`find:need.${need}`) }))}
      />
      <Select
        id="council"
        name="council"
        label={t('find:filter.council')}
        value={filter.council}
        options={[{ value: '', text: t('find:filter.anyCouncil') }, ...choices.councils]}
      />
      {choices.wards.length > 0 && filter.ward && (
        <input type="hidden" name="ward" value={filter.ward} />
      )}
      <Select
        id="priority"
        name="priority"
        label={t('find:filter.priority')}
        value={filter.priority}
        options={[{ value: '', text: t('find:filter.anyPriority') }, ...choices.priorities]}
      />
      {(['from', 'to'] as const).map((end) => (
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
      ))}
      <Button kind="secondary">{t('find:filter.show')}</Button>
    </form>
  )
}
