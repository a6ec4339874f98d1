// What narrows the list of opportunities, as a form that only asks.
import { Button } from '#app/components/button.tsx'
import { Checkboxes } from '#app/components/checkboxes.tsx'
import { PlaceFields } from '#app/components/place-fields.tsx'
import { Select } from '#app/components/select.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { useLanguage } from '#app/language.tsx'
import { helpNeeds, timings, type OpportunityFilter } from '#app/opportunity-filter.ts'
import type { FilterChoicesFound } from '#app/server/load-filter-choices.ts'

type Props = { filter: OpportunityFilter; choices: FilterChoicesFound }

export function OpportunityFilterForm({ filter, choices }: Props) {
  const { t, to } = useLanguage()
  return (
    <form
      method="get"
      action={to('opportunities')}
      role="search"
      aria-label={t('find:filter.label')}
    >
      <TextInput id="q" name="q" label={t('find:filter.search')} value={filter.q} />
      <PlaceFields
        near={filter.near}
        within={filter.within}
        order={filter.order}
        first="newest"
        unknown={choices.unknown}
        suggestionHref={(near) => to('opportunities', undefined, { near })}
      />
      <Checkboxes
        id="timing"
        name="timing"
        label={t('opportunities:timing.label')}
        values={filter.timings}
        small
        choices={timings.map((one) => ({ value: one, label: t(`opportunities:timing.${one}`) }))}
      />
      <Checkboxes
        id="need"
        name="need"
        label={t('find:filter.need')}
        values={filter.needs}
        small
        choices={helpNeeds.map((one) => ({ value: one, label: t(`opportunities:need.${one}`) }))}
      />
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
      <Button kind="secondary">{t('find:filter.show')}</Button>
    </form>
  )
}
