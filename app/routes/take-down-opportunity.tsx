// The liaison officer takes an opportunity down with a reason, or puts it back.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { TakeDownForm } from '#app/components/take-down-form.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { again, issuesFrom, readForm, typedPair } from '#app/server/form.ts'
import { loadOwnOpportunity } from '#app/server/load-own-opportunity.ts'
import { PutBackOpportunity, TakeDownOpportunity } from '#app/server/opportunity-documents.ts'
import { reportOf } from '#app/server/report-of.ts'
import { run, type Asked } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'
import { versionOf } from '#app/text.ts'

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const { lang, t } = languageOf(asked.request)
  const { title, number, state } = await load(asked, params.opportunity)
  const what = state === 'taken_down' ? 'putBack' : 'takeDown'
  const heading = t(`opportunities:${what}.heading`)
  const back = reportOf(asked.request)
  return { number, what, heading, back, title: versionOf(title, lang) } as const
}

const load = (asked: Asked, param: string | undefined) =>
  loadOwnOpportunity(asked, param, 'viewerCanTakeDown')

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const { id, number, state } = await load(asked, params.opportunity)
  const submitted = await readForm(asked.request)
  const reason = typedPair(submitted.values.reason)
  const { result } =
    state === 'taken_down'
      ? await run(asked, PutBackOpportunity, { input: { opportunityId: id } })
      : await run(asked, TakeDownOpportunity, { input: { opportunityId: id, reason } })
  switch (result.__typename) {
    case 'Opportunity':
      return redirect(
        reportOf(asked.request, state === 'taken_down' ? 'putBack' : 'takenDown') ??
          to('opportunity', { opportunity: number }),
        303,
      )
    case 'InvalidInput':
      return again(submitted, issuesFrom(result))
    case 'WrongState':
      return again(submitted, [{ name: '', code: 'wrong_state' }])
    case 'NotVerified':
      return again(submitted, [{ name: '', code: 'not_verified' }])
    default:
      return unreachable(result)
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function TakeDownOpportunityRoute() {
  const { number, title, what, back } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <BackLink href={back ?? to('opportunity', { opportunity: number })}>{t('back')}</BackLink>
      <TakeDownForm of="opportunities" what={what} title={title} reply={reply} />
    </div>
  )
}
