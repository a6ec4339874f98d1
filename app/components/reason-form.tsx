// Asks for a reason before something is called off or taken down.
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Named } from '#app/components/named.tsx'
import { PoliceLine } from '#app/components/not-the-police.tsx'
import { Textarea } from '#app/components/textarea.tsx'
import { useFormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'
import type { Lang } from '#app/paths.ts'
import type { FormReply } from '#app/server/form.ts'

type Props = {
  /** Whose words these are: an event's, or an opportunity's. */
  of: 'eventsWrite' | 'opportunities'
  what: 'cancel' | 'takeDown'
  title: { text: string; lang: Lang }
  reply: FormReply | undefined
}

export function ReasonForm({ of, what, title, reply }: Props) {
  const { t } = useLanguage()
  const form = useFormState(what, reply)
  return (
    <>
      {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
      <h1>{t(`${of}:${what}.heading`)}</h1>
      <p className="cd-lead">
        <Named name={title} />
      </p>
      <p>{t(`${of}:${what}.body`)}</p>
      <Form method="post" noValidate className="cd-form">
        <PoliceLine />
        <Textarea
          {...form.field('reason')}
          label={t(`${of}:${what}.reason`)}
          hint={t(`${of}:${what}.reasonHint`)}
          rows={4}
        />
        <Button kind="warning">{t(`${of}:${what}.button`)}</Button>
      </Form>
    </>
  )
}
