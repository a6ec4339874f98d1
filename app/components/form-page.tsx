// A page that is one form: what is wrong comes first, then its heading, then its fields and its button.
import type { ReactNode } from 'react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { TypedForm } from '#app/components/typed-form.tsx'
import type { FormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'

type Props = {
  heading: string
  /** What is wrong with what was sent. */
  errors?: FormState['errors']
  /** Between the heading and the form. */
  intro?: ReactNode
  children?: ReactNode
  /** The button's words. */
  submit: string
  warning?: boolean
  /** Below the form: other ways to go. */
  after?: ReactNode
}

export function FormPage({ heading, errors = [], intro, children, submit, warning, after }: Props) {
  const { t } = useLanguage()
  return (
    <div className="govuk-width-container">
      {errors.length > 0 && <ErrorSummary title={t('problem')} errors={errors} />}
      <div className="cd-prose">
        <h1>{heading}</h1>
        {intro}
        <TypedForm submit={submit} className="cd-form">
          {children}
          <Button kind={warning ? 'warning' : 'primary'}>{submit}</Button>
        </TypedForm>
        {after}
      </div>
    </div>
  )
}
