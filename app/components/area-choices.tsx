// Where a group works: councils, and within each its wards.
import { Checkboxes } from '#app/components/checkboxes.tsx'
import { Details } from '#app/components/details.tsx'
import type { FormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'
import type { Council } from '#app/server/load-councils.ts'

/** Ticking a council opens its wards; no ward means all of it. */
export function AreaChoices({ form, councils }: { form: FormState; councils: readonly Council[] }) {
  const { t } = useLanguage()
  const { name, id, error } = form.field('areaCodes')
  const ticked = [form.valueAt(name)].flat().filter((code) => typeof code === 'string')
  return (
    <Checkboxes
      id={id}
      name={name}
      label={t('organisations:form.areas')}
      labelSize="m"
      hint={t('organisations:form.areasHint')}
      error={error}
      values={ticked}
      choices={councils.map((council) => ({
        value: council.code,
        label: council.name,
        conditional: (
          <Details
            summary={t('organisations:form.wards', { council: council.name })}
            open={council.wards.some((ward) => ticked.includes(ward.code))}
          >
            <Checkboxes
              id={`wards-${council.code}`}
              name={name}
              label={t('organisations:form.wards', { council: council.name })}
              legendHidden
              small
              values={ticked}
              choices={council.wards.map((ward) => ({ value: ward.code, label: ward.name }))}
            />
          </Details>
        ),
      }))}
    />
  )
}
