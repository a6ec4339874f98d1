import { PoliceLine } from './not-the-police.tsx'
import { Radios } from './radios.tsx'
import { Textarea } from './textarea.tsx'
import type { FormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'

/** What two organisations are to do together, and in which language that is written. */
export function PurposeFields({ form }: { form: FormState }) {
  const { t } = useLanguage()
  return (
    <>
      <PoliceLine />
      <Textarea
        {...form.field('purpose')}
        label={t('links:ask.purpose')}
        hint={t('links:ask.purposeHint')}
        rows={5}
      />
      <Radios
        {...form.field('language')}
        label={t('links:ask.language')}
        inline
        choices={(['cy', 'en', 'both'] as const).map((code) => ({
          value: code,
          label: t(`links:ask.languages.${code}`),
        }))}
      />
    </>
  )
}
