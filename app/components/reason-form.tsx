// Asks for a reason before something is called off or taken down.
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Textarea } from '#app/components/textarea.tsx'
import { useFormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'
import type { Lang } from '#app/paths.ts'
import type { FormReply } from '#app/server/form.ts'

type Props = {
  what: 'cancel' | 'takeDown'
  title: { text: string; lang: Lang }
  reply: FormReply | undefined
}

export function ReasonForm({ what, title, reply }: Props) {
  const { t } = useLanguage()
  const form = useFormState(`${what}Event`, reply)
  return (
    <>
      {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
      <h1>{t(`eventsWrite:${what}.heading`)}</h1>
      <p className="cd-lead" lang={title.lang}>
        {title.text}
      </p>
      <p>{t(`eventsWrite:${what}.body`)}</p>
      <Form method="post" noValidate className="cd-form">
        <Textarea
          {...form.field('reason')}
          label={t(`eventsWrite:${what}.reason`)}
          hint={t(`eventsWrite:${what}.reasonHint`)}
          rows={4}
        />
        <Button kind="warning">{t(`eventsWrite:${what}.button`)}</Button>
      </Form>
    </>
  )
}
