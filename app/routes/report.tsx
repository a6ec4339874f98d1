// Anybody reports something published. Where to report a crime stands before the box.
import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { NotThePolice } from '#app/components/not-the-police.tsx'
import { Radios } from '#app/components/radios.tsx'
import { Textarea } from '#app/components/textarea.tsx'
import { TypedForm } from '#app/components/typed-form.tsx'
import { useFormState } from '#app/form-state.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { again, issuesFrom, readForm, type FormReply } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { loadReported } from '#app/server/load-reported.ts'
import { run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

const RaiseFlag = graphql(
  `
    mutation RaiseFlag($input: RaiseFlagInput!) {
      raiseFlag(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

const reasons = ['wrong', 'unsafe', 'names_somebody', 'not_real', 'other'] as const

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const { t } = languageOf(asked.request)
  const reported = await loadReported(asked, params.what, numberOf(params.number))
  return { heading: t('organisations:report.heading'), title: reported.title, back: reported.back }
}

type Reply = Partial<FormReply> & { done?: boolean; crime?: boolean }

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const submitted = await readForm(asked.request)
  const reported = await loadReported(asked, params.what, numberOf(params.number))
  const reason = reasons.find((one) => one === submitted.values.reason) ?? null
  const input = {
    ...reported.id,
    reason,
    text: String(submitted.values.text ?? ''),
    notACrime: submitted.pressed === 'notACrime',
  }
  const { raiseFlag: answer } = await run(asked, RaiseFlag, { input })
  switch (answer.__typename) {
    case 'Done':
      return data<Reply>({ done: true })
    case 'LooksLikeCrimeReport':
      return data<Reply>({ values: submitted.values, issues: [], crime: true }, { status: 409 })
    case 'TooMany':
      return again(submitted, [{ name: '', code: 'too_often' }])
    case 'InvalidInput':
      return again(submitted, issuesFrom(answer))
    default:
      return unreachable(answer)
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function ReportRoute() {
  const { heading, title, back } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Reply | undefined
  const form = useFormState('report', reply?.values ? (reply as FormReply) : undefined)
  const { t } = useLanguage()
  if (reply?.done) {
    return (
      <div className="govuk-width-container">
        <h1>{t('organisations:report.done')}</h1>
        <p className="cd-lead">{t('organisations:report.doneBody')}</p>
        <p>
          <a className="cd-more" href={back}>
            {t('organisations:report.back')}
          </a>
        </p>
      </div>
    )
  }
  return (
    <div className="govuk-width-container">
      <BackLink href={back}>{t('back')}</BackLink>
      {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
      {reply?.crime && <NotThePolice urgent />}
      <h1>{heading}</h1>
      <div className="cd-form cd-prose">
        <p className="cd-lead" lang={title.lang}>
          {title.text}
        </p>
        {!reply?.crime && <NotThePolice />}
        <TypedForm submit={t('organisations:report.button')}>
          <Radios
            {...form.field('reason')}
            label={t('organisations:report.reason')}
            choices={reasons.map((reason) => ({
              value: reason,
              label: t(`organisations:reason.${reason}`),
            }))}
          />
          <Textarea
            {...form.field('text')}
            label={t('organisations:report.text')}
            hint={t('organisations:report.textHint')}
          />
          {reply?.crime ? (
            <Button name="do" value="notACrime">
              {t('organisations:report.notACrime')}
            </Button>
          ) : (
            <Button>{t('organisations:report.button')}</Button>
          )}
        </TypedForm>
      </div>
    </div>
  )
}
