// Calls an opportunity off, with a reason that everybody who put themselves forward is told.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { ReasonForm } from '#app/components/reason-form.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { again, issuesFrom, readForm, typedPair } from '#app/server/form.ts'
import { loadOwnOpportunity } from '#app/server/load-own-opportunity.ts'
import { CancelOpportunity, OpportunityToCancel } from '#app/server/opportunity-documents.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'
import { versionOf } from '#app/text.ts'

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const { lang, t } = languageOf(asked.request)
  await needsSignIn(asked)
  const { opportunity } = await run(asked, OpportunityToCancel, {
    number: numberOf(params.opportunity),
  })
  const { number, title, peopleToTell } = found(opportunity)
  return {
    number,
    title: versionOf(title, lang),
    told: found(peopleToTell),
    heading: t('opportunities:cancel.heading'),
  }
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const { id, number } = await loadOwnOpportunity(asked, params.opportunity)
  const submitted = await readForm(asked.request)
  const input = { opportunityId: id, reason: typedPair(submitted.values.reason) }
  const { result } = await run(asked, CancelOpportunity, { input })
  switch (result.__typename) {
    case 'Opportunity':
      return redirect(
        to('opportunity', { opportunity: number }, { done: 'opportunityCalledOff' }),
        303,
      )
    case 'InvalidInput':
      return again(submitted, issuesFrom(result))
    case 'WrongState':
      return again(submitted, [{ name: '', code: 'wrong_state' }])
    default:
      return unreachable(result)
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function CancelOpportunityRoute() {
  const { number, title, told } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <BackLink href={to('opportunity', { opportunity: number })}>{t('back')}</BackLink>
      <ReasonForm words="opportunities:cancel" title={title} reply={reply}>
        <p>{t('opportunities:cancel.told', { count: told })}</p>
      </ReasonForm>
    </div>
  )
}
