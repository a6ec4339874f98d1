// The officer's decision on a group: what may be done now, and what each asks for.
import { Button } from '#app/components/button.tsx'
import type { Choice } from '#app/components/choices.tsx'
import { DayField } from '#app/components/day-field.tsx'
import { KeptWords } from '#app/components/kept-words.tsx'
import { PoliceLine } from '#app/components/not-the-police.tsx'
import { Panel } from '#app/components/panel.tsx'
import { Radios } from '#app/components/radios.tsx'
import { Textarea } from '#app/components/textarea.tsx'
import { TypedForm } from '#app/components/typed-form.tsx'
import { VersionField } from '#app/components/version-field.tsx'
import type { FormState } from '#app/form-state.ts'
import { reasonOf } from '#app/decision.ts'
import { useLanguage } from '#app/language.tsx'

type Can = Record<'verify' | 'askMore' | 'decline' | 'suspend' | 'reinstate' | 'restore', boolean>

/** Where the words that go with a decision are typed. */
const wordsOf = { verify: 'evidence', ...reasonOf }

export function DecideForm({ form, can }: { form: FormState; can: Can }) {
  const { t } = useLanguage()
  const reasoned = (value: keyof typeof reasonOf): Choice => ({
    value,
    label: t(`organisations:decide.${value}`),
    conditional: (
      <Textarea
        {...form.field(reasonOf[value])}
        label={t(`organisations:decide.${value}Reason`)}
        hint={t('organisations:decide.told')}
      />
    ),
  })
  const verify: Choice = {
    value: 'verify',
    label: t('organisations:decide.verify'),
    conditional: (
      <>
        <Textarea
          {...form.field('evidence')}
          label={t('organisations:decide.evidence')}
          hint={t('organisations:decide.evidenceHint')}
        />
        <DayField form={form} name="reviewOn" label={t('organisations:decide.reviewOn')} />
      </>
    ),
  }
  const choices = [
    can.verify && verify,
    can.askMore && reasoned('ask_more'),
    can.decline && reasoned('decline'),
    can.suspend && reasoned('suspend'),
    can.reinstate && { value: 'reinstate', label: t('organisations:decide.reinstate') },
    can.restore && { value: 'restore', label: t('organisations:decide.restore') },
  ].filter((choice): choice is Choice => choice !== false)
  const chosen = form.valueAt('decision')
  const gone = choices.every((choice) => choice.value !== chosen)
  const words = gone ? Object.entries(wordsOf).find(([value]) => value === chosen)?.[1] : undefined
  const kept = words ? <KeptWords words={form.valueAt(words)} /> : null
  if (!choices.length) return kept
  return (
    <>
      {kept}
      <Panel id="decide-heading" heading={t('organisations:decide.heading')}>
        <TypedForm submit={t('organisations:decide.button')}>
          <VersionField form={form} />
          <PoliceLine />
          <Radios
            {...form.field('decision')}
            label={t('organisations:decide.what')}
            choices={choices}
          />
          <Button>{t('organisations:decide.button')}</Button>
        </TypedForm>
      </Panel>
    </>
  )
}
