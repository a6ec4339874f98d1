// What narrows the list of opportunities, and its map.
import { Checkboxes } from '#app/components/checkboxes.tsx'
import { ListFilterForm } from '#app/components/list-filter-form.tsx'
import { useLanguage } from '#app/language.tsx'
import { helpNeeds, timings, type OpportunityFilter } from '#app/opportunity-filter.ts'
import type { ListData } from '#app/server/load-list.ts'

export function OpportunityFilterForm({ list }: { list: ListData<OpportunityFilter> }) {
  const { t } = useLanguage()
  const { filter } = list
  return (
    <ListFilterForm list={list} first="newest">
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
