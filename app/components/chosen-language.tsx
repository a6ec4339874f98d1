// In which language somebody wants to be written to. Neither comes chosen.
import { Radios } from '#app/components/radios.tsx'
import type { FormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'

export function ChosenLanguage({ form }: { form: FormState }) {
  const { lang, t } = useLanguage()
  const order = lang === 'cy' ? (['cy', 'en', 'both'] as const) : (['en', 'cy', 'both'] as const)
  return (
    <Radios
      {...form.field('preferredLanguage')}
      label={t('accounts:language')}
      choices={order.map((value) => ({
        value,
        label: t(`accounts:languages.${value}`),
      }))}
    />
  )
}
