// Whether people under 18 may take part: asked, with no answer made beforehand.
import { Radios } from '#app/components/radios.tsx'
import type { FormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'

export function Under18Question({ form, label }: { form: FormState; label: string }) {
  const { t } = useLanguage()
  return (
    <Radios
      {...form.field('under18Welcome')}
      label={label}
      hint={t('eventsWrite:under18Hint')}
      choices={[
        { value: 'yes', label: t('eventsWrite:under18Yes') },
        { value: 'no', label: t('eventsWrite:under18No') },
      ]}
    />
  )
}
