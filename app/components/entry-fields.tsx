import { DayField } from './day-field.tsx'
import { Radios } from './radios.tsx'
import { Select } from './select.tsx'
import { PoliceLine } from './not-the-police.tsx'
import { Textarea } from './textarea.tsx'
import type { FormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'
import type { LinkPageView } from '#app/server/link-page.ts'

const kinds = ['call', 'visit', 'mail', 'meeting', 'note'] as const

/** What was said or done, when, and who may read it. Officers choose that; a side writes for both. */
export function EntryFields({ form, ...by }: EntryBy & { form: FormState }) {
  const { t } = useLanguage()
  return (
    <>
      <Select
        {...form.field('kind')}
        label={t('links:link.kind')}
        options={kinds.map((kind) => ({ value: kind, text: t(`links:kind.${kind}`) }))}
      />
      <PoliceLine />
      <Textarea
        {...form.field('text')}
        label={t('links:link.text')}
        hint={t('links:link.textHint')}
        rows={4}
      />
      <DayField form={form} name="day" label={t('links:link.day')} hint={t('links:link.dayHint')} />
      {by.canWork && (
        <Radios
          {...form.field('heardFrom')}
          label={t('links:link.heardFrom')}
          hint={t('links:link.heardHint')}
          small
          inline
          choices={[
            { value: 'yes', label: t('links:link.heardYes') },
            { value: 'no', label: t('links:link.heardNo') },
          ]}
        />
      )}
      {by.rings.length > 1 ? (
        <Radios
          {...form.field('ring')}
          label={t('links:link.ring')}
          small
          choices={by.rings.map((ring) => ({
            value: ring,
            label: t(`links:ring.${ring}`),
            hint: t(`links:ringHint.${ring as Exclude<typeof ring, 'public'>}`),
          }))}
        />
      ) : (
        <>
          <input type="hidden" name="ring" value={by.rings[0]} />
          <p>{t('links:link.bothRead')}</p>
        </>
      )}
    </>
  )
}

type EntryBy = Pick<LinkPageView, 'rings' | 'canWork'>
