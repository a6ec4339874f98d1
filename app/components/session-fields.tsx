// The fields of one date of an event.
import { BilingualFields } from '#app/components/bilingual-fields.tsx'
import { Button } from '#app/components/button.tsx'
import { Checkbox } from '#app/components/checkbox.tsx'
import { DayField } from '#app/components/day-field.tsx'
import { Fieldset } from '#app/components/fieldset.tsx'
import { Select, type SelectOption } from '#app/components/select.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import type { FormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'

type Props = {
  form: FormState
  index: number
  wards: SelectOption[]
  canRemove: boolean
  /** Dates that are called off on a page of their own, instead of left out here. */
  published: Record<string, number | null>
}

export function SessionFields({ form, index, wards, canRemove, published }: Props) {
  const { t, lang, to } = useLanguage()
  const at = `sessions[${index}]`
  const field = (name: string) => form.field(`${at}.${name}`)
  const number = published[field('id').value]
  const [venueEn, venueCy] = [field('venue.en'), field('venue.cy')]
  return (
    <Fieldset legend={t('eventsWrite:date', { number: index + 1 })} legendSize="m">
      <input type="hidden" name={`${at}.id`} value={field('id').value} />
      <DayField form={form} name={`${at}.date`} label={t('eventsWrite:day')} />
      <TextInput
        {...field('startTime')}
        label={t('eventsWrite:start')}
        hint={t('eventsWrite:timeHint')}
        width={5}
      />
      <TextInput
        {...field('endTime')}
        label={t('eventsWrite:end')}
        hint={t('eventsWrite:timeHint')}
        width={5}
      />
      <DayField
        form={form}
        name={`${at}.endDate`}
        label={t('eventsWrite:endDay')}
        hint={t('eventsWrite:endDayHint')}
        optional
      />
      <BilingualFields
        id={field('venue').id}
        name={`${at}.venue`}
        first={lang}
        legend={t('eventsWrite:venue')}
        error={field('venue').error}
        values={{ en: venueEn.value, cy: venueCy.value }}
        errors={{ en: venueEn.error, cy: venueCy.error }}
      />
      <Select
        {...field('wardCode')}
        label={t('eventsWrite:ward')}
        options={[{ value: '', text: t('eventsWrite:wardNone') }, ...wards]}
      />
      <Checkbox
        id={field('online').id}
        name={`${at}.online`}
        label={t('eventsWrite:online')}
        checked={field('online').value === 'on'}
      />
      <TextInput
        {...field('joinUrl')}
        label={t('eventsWrite:joinUrl')}
        hint={t('eventsWrite:joinUrlHint')}
        optional
      />
      <TextInput
        {...field('capacity')}
        label={t('eventsWrite:capacity')}
        hint={t('eventsWrite:capacityHint')}
        inputMode="numeric"
        width={5}
        optional
      />
      <TextInput
        {...field('signUpClosesHours')}
        label={t('eventsWrite:signUpCloses')}
        hint={t('eventsWrite:signUpClosesHint')}
        inputMode="numeric"
        width={4}
        optional
      />
      {number && (
        <p>
          <a href={to('cancelSession', { session: number })}>
            {t('eventsWrite:callOffDate')}
            <span className="govuk-visually-hidden">
              {': '}
              {t('eventsWrite:date', { number: index + 1 })}
            </span>
          </a>
        </p>
      )}
      {canRemove && number === undefined && (
        <Button kind="secondary" small formNoValidate {...form.removes('sessions', index)}>
          {t('eventsWrite:removeDate')}
          <span className="govuk-visually-hidden">
            {': '}
            {t('eventsWrite:date', { number: index + 1 })}
          </span>
        </Button>
      )}
    </Fieldset>
  )
}
