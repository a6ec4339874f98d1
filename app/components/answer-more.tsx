// The group answers what the officer asked: in words, or by changing what it says about itself.
import { Button } from '#app/components/button.tsx'
import { PoliceLine } from '#app/components/not-the-police.tsx'
import { Panel } from '#app/components/panel.tsx'
import { Textarea } from '#app/components/textarea.tsx'
import { TypedForm } from '#app/components/typed-form.tsx'
import type { FormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'

export function AnswerMore({ form, group }: { form: FormState; group: number }) {
  const { t, to } = useLanguage()
  return (
    <Panel id="answer-heading" heading={t('organisations:answer.heading')}>
      <p>
        {t('organisations:answer.body')}{' '}
        <a href={to('changeGroup', { group })}>{t('organisations:desk.change')}</a>
      </p>
      <TypedForm submit={t('organisations:answer.button')}>
        <PoliceLine />
        <Textarea {...form.field('answer')} label={t('organisations:answer.answer')} />
        <Button>{t('organisations:answer.button')}</Button>
      </TypedForm>
    </Panel>
  )
}
