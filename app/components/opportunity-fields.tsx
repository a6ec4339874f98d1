// The fields of an opportunity's form.
import { Checkbox } from '#app/components/checkbox.tsx'
import { Checkboxes } from '#app/components/checkboxes.tsx'
import { DayField } from '#app/components/day-field.tsx'
import { FormBilingual } from '#app/components/form-bilingual.tsx'
import { PoliceLine } from '#app/components/not-the-police.tsx'
import { Radios } from '#app/components/radios.tsx'
import { RequirementFields } from '#app/components/requirement-fields.tsx'
import { Select } from '#app/components/select.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { Under18Question } from '#app/components/under-18-question.tsx'
import type { FormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'
import type { EventChoicesShown } from '#app/server/event-choices.ts'

type Props = { form: FormState; choices: EventChoicesShown }

export function OpportunityFields({ form, choices }: Props) {
  const { t } = useLanguage()
  const words = (key: 'title' | 'description' | 'timingText' | 'venue' | 'skills') =>
    t(`opportunities:form.${key}`)
  const values = (name: string) =>
    [form.valueAt(name)].flat().filter((one): one is string => typeof one === 'string')
  return (
    <>
      <PoliceLine />
      <FormBilingual
        form={form}
        name="title"
        legend={words('title')}
        hint={t('opportunities:form.titleHint')}
      />
      <FormBilingual form={form} name="description" legend={words('description')} rows={6} />
      <Radios
        {...form.field('timing')}
        label={t('opportunities:form.timing')}
        choices={(['once', 'regular', 'flexible'] as const).map((timing) => ({
          value: timing,
          label: t(`opportunities:timing.${timing}`),
        }))}
      />
      <FormBilingual
        form={form}
        name="timingText"
        legend={words('timingText')}
        hint={t('opportunities:form.timingHint')}
        optional
      />
      <DayField
        form={form}
        name="startsOn"
        label={t('opportunities:form.startsOn')}
        hint={t('opportunities:form.dayHint')}
      />
      <DayField
        form={form}
        name="endsOn"
        label={t('opportunities:form.endsOn')}
        hint={t('opportunities:form.dayHint')}
      />
      <Checkbox
        {...form.field('fromHome')}
        value="yes"
        label={t('opportunities:form.fromHome')}
        checked={form.isTicked('fromHome', 'yes') || form.valueAt('fromHome') === true}
      />
      <FormBilingual form={form} name="venue" isName legend={words('venue')} optional />
      <Select
        {...form.field('wardCode')}
        label={t('opportunities:form.ward')}
        options={[{ value: '', text: t('opportunities:form.noWard') }, ...choices.wards]}
      />
      <RequirementFields form={form} />
      <FormBilingual form={form} name="skills" legend={words('skills')} rows={3} optional />
      <TextInput
        {...form.field('wanted')}
        label={t('opportunities:form.wanted')}
        hint={t('opportunities:form.wantedHint')}
        inputMode="numeric"
        width={4}
      />
      <TextInput
        {...form.field('minimumAge')}
        label={t('opportunities:form.minimumAge')}
        optional
        inputMode="numeric"
        width={3}
      />
      <Under18Question form={form} label={t('opportunities:form.under18')} />
      <Checkboxes
        {...form.field('heldIn')}
        label={t('opportunities:form.heldIn')}
        values={values('heldIn')}
        choices={(['cy', 'en', 'bsl'] as const).map((code) => ({
          value: code,
          label: t(`eventPage:language.${code}`),
        }))}
      />
      <Checkboxes
        {...form.field('priorityIds')}
        label={t('opportunities:form.priorities')}
        values={values('priorityIds')}
        choices={choices.priorities}
      />
    </>
  )
}
