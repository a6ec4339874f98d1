// The fields of the form that takes a place: for somebody signed in only what is not known yet.
import { CharacterHint } from '#app/components/character-hint.tsx'
import { PoliceLine } from '#app/components/not-the-police.tsx'
import { Radios } from '#app/components/radios.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import type { FormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'

export function GuestFields({ form, emailHint }: { form: FormState; emailHint?: string }) {
  const { t } = useLanguage()
  return (
    <>
      <TextInput {...form.field('name')} label={t('signups:form.name')} autoComplete="name" />
      <TextInput
        {...form.field('email')}
        label={t('signups:form.email')}
        hint={emailHint ?? t('signups:form.emailHint')}
        type="email"
        autoComplete="email"
        spellCheck={false}
      />
      <Radios
        {...form.field('preferredLanguage')}
        label={t('signups:form.language')}
        choices={[
          { value: 'cy', label: t('signups:form.cy') },
          { value: 'en', label: t('signups:form.en') },
          { value: 'both', label: t('signups:form.both') },
        ]}
      />
    </>
  )
}

export function ComingFields({ form, asksAge }: { form: FormState; asksAge: boolean }) {
  const { t } = useLanguage()
  return (
    <>
      {asksAge && (
        <TextInput
          {...form.field('age')}
          label={t('signups:form.age')}
          hint={t('signups:form.ageHint')}
          inputMode="numeric"
          width={3}
        />
      )}
      <PoliceLine />
      <CharacterHint
        {...form.field('note')}
        label={t('signups:form.note')}
        optional
        rows={3}
        limit={t('signups:form.noteHint')}
      />
    </>
  )
}
