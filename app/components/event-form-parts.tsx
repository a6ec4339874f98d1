// The parts of an event's form that say how people get in, and who may come.
import { Checkbox } from '#app/components/checkbox.tsx'
import { Checkboxes } from '#app/components/checkboxes.tsx'
import { FormBilingual } from '#app/components/form-bilingual.tsx'
import { Section } from '#app/components/section.tsx'
import { Select } from '#app/components/select.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { Under18Question } from '#app/components/under-18-question.tsx'
import type { FormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'

const questions = ['stepFree', 'hearingLoop', 'accessibleToilet'] as const
const answers = ['yes', 'partly', 'no'] as const
const languages = ['cy', 'en', 'bsl'] as const

export function AccessFields({ form, heldIn }: { form: FormState; heldIn: string[] }) {
  const { t } = useLanguage()
  const others = heldIn.filter((code) => !languages.some((one) => one === code))
  return (
    <Section heading={t('eventsWrite:access')}>
      {questions.map((question) => (
        <Select
          key={question}
          {...form.field(question)}
          label={t(`eventsWrite:${question}`)}
          options={[
            { value: '', text: t('eventsWrite:answer.unknown') },
            ...answers.map((value) => ({ value, text: t(`eventsWrite:answer.${value}`) })),
          ]}
        />
      ))}
      <FormBilingual
        form={form}
        name="access"
        legend={t('eventsWrite:accessText')}
        rows={3}
        optional
      />
      <Checkboxes
        {...form.field('heldIn')}
        label={t('eventsWrite:heldIn')}
        values={heldIn}
        choices={[
          ...languages.map((value) => ({ value, label: t(`eventPage:language.${value}`) })),
          ...others.map((value) => ({ value, label: value })),
        ]}
      />
    </Section>
  )
}

export function WhoFields({ form }: { form: FormState }) {
  const { t } = useLanguage()
  return (
    <Section heading={t('eventsWrite:who')}>
      <TextInput
        {...form.field('minimumAge')}
        label={t('eventsWrite:minimumAge')}
        hint={t('eventsWrite:minimumAgeHint')}
        inputMode="numeric"
        width={3}
        optional
      />
      <Under18Question form={form} label={t('eventsWrite:under18')} />
      <Checkbox
        id="dropIn"
        name="dropIn"
        label={t('eventsWrite:dropIn')}
        checked={form.field('dropIn').value === 'on'}
      />
      <FormBilingual
        form={form}
        name="signUpNote"
        legend={t('eventsWrite:signUpNote')}
        rows={3}
        optional
      />
    </Section>
  )
}
