// What narrows the list of opportunities.
import { Checkboxes } from '#app/components/checkboxes.tsx'
import { ListFilterForm } from '#app/components/list-filter-form.tsx'
import { useLanguage } from '#app/language.tsx'
import { helpNeeds, timings, type OpportunityFilter } from '#app/opportunity-filter.ts'
import type { FilterChoicesFound } from '#app/server/load-filter-choices.ts'

type Props = { filter: OpportunityFilter; choices: FilterChoicesFound }

export function OpportunityFilterForm({ filter, choices }: Props) {
  const { t } = useLanguage()
  return (
    <ListFilterForm page="opportunities" filter={filter} first="newest" choices={choices}>
      <Checkboxes
        id="timing"
        name="timing"
        label={t('opportunities:timing.label')}
        values={filter.timing}
        small
        choices={timings.map((one) => ({ value: one, label: t(`opportunities:timing.${one}`) }))}
      />
      <Checkboxes
        id="need"
        name="need"
        label={t('find:filter.need')}
        values={filter.need}
        small
        choices={helpNeeds.map((one) => ({ value: one, label: t(`opportunities:need.${one}`) }))}
      />
    </ListFilterForm>
  )
}
