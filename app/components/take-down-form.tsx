// The liaison officer takes something down with a reason, or puts it back.
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Named } from '#app/components/named.tsx'
import { ReasonForm } from '#app/components/reason-form.tsx'
import { useFormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'
import type { Lang } from '#app/paths.ts'
import type { FormReply } from '#app/server/form.ts'

type Props = {
  of: 'eventsWrite' | 'opportunities'
  what: 'takeDown' | 'putBack'
  title: { text: string; lang: Lang }
  reply: FormReply | undefined
}

export function TakeDownForm({ of, what, title, reply }: Props) {
  const { t } = useLanguage()
  const { errors } = useFormState('takeDown', reply)
  if (what === 'takeDown')
    return <ReasonForm words={`${of}:takeDown`} title={title} reply={reply} />
  return (
    <>
      {errors.length > 0 && <ErrorSummary title={t('problem')} errors={errors} />}
      <h1>{t(`${of}:putBack.heading`)}</h1>
      <p className="cd-lead">
        <Named name={title} />
      </p>
      <p>{t(`${of}:putBack.body`)}</p>
      <Form method="post">
        <Button>{t(`${of}:putBack.button`)}</Button>
      </Form>
    </>
  )
}
