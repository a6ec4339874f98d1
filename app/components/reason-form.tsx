// Asks for a reason before something is called off or taken down.
import type { ReactNode } from 'react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormBilingual } from '#app/components/form-bilingual.tsx'
import { InsetText } from '#app/components/inset-text.tsx'
import { Named } from '#app/components/named.tsx'
import { PoliceLine } from '#app/components/not-the-police.tsx'
import { TypedForm } from '#app/components/typed-form.tsx'
import { useFormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'
import type { Lang } from '#app/paths.ts'
import type { FormReply } from '#app/server/form.ts'

type Props = {
  /** Where its words stand. */
  words:
    | 'eventsWrite:cancel'
    | 'eventsWrite:cancelDate'
    | 'eventsWrite:takeDown'
    | 'opportunities:cancel'
    | 'opportunities:takeDown'
  title: { text: string; lang: Lang }
  reply: FormReply | undefined
  /** Why it cannot be done: in place of the form. */
  refused?: string | null
  /** What it is about besides its title, and whom it concerns. */
  children?: ReactNode
}

export function ReasonForm({ words, title, reply, refused, children }: Props) {
  const { t } = useLanguage()
  const form = useFormState(words.replace(/.*:/, ''), reply)
  return (
    <>
      {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
      <h1>{t(`${words}.heading`)}</h1>
      <p className="cd-lead">
        <Named name={title} />
      </p>
      {children}
      {refused ? (
        <InsetText>{refused}</InsetText>
      ) : (
        <>
          <p>{t(`${words}.body`)}</p>
          <TypedForm submit={t(`${words}.button`)} className="cd-form">
            <PoliceLine />
            <FormBilingual
              form={form}
              name="reason"
              legend={t(`${words}.reason`)}
              hint={t(`${words}.reasonHint`)}
              rows={4}
            />
            <Button kind="warning">{t(`${words}.button`)}</Button>
          </TypedForm>
        </>
      )}
    </>
  )
}
