// Changes what is said about an opportunity.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormPage } from '#app/components/form-page.tsx'
import { OpportunityFields } from '#app/components/opportunity-fields.tsx'
import { VersionField } from '#app/components/version-field.tsx'
import { useFormState } from '#app/form-state.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { ChangeOpportunity, OpportunityToChange } from '#app/server/change-opportunity-documents.ts'
import { eventChoices } from '#app/server/event-choices.ts'
import { notReadyIssues } from '#app/server/event-lacks.ts'
import { again, issuesFrom, readForm, wholeNumber } from '#app/server/form.ts'
import {
  opportunityInput,
  opportunityLackField,
  opportunityValues,
} from '#app/server/opportunity-form.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

async function opportunityOf({ params, ...asked }: LoaderFunctionArgs) {
  await needsSignIn(asked)
  const number = numberOf(params.opportunity)
  const { opportunity } = await run(asked, OpportunityToChange, { number })
  if (!found(opportunity).viewerCanWrite) throw new Response(null, { status: 404 })
  return found(opportunity)
}

export async function loader(args: LoaderFunctionArgs) {
  const { lang, t } = languageOf(args.request)
  const opportunity = await opportunityOf(args)
  const { ward, organisation } = opportunity
  return {
    heading: t('opportunities:form.changeHeading'),
    choices: await eventChoices(args, organisation.areas, lang, [ward]),
    kept: opportunityValues(opportunity),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { to } = languageOf(args.request)
  const number = numberOf(args.params.opportunity)
  const stands = await opportunityOf(args)
  const submitted = await readForm(args.request)
  if (submitted.reshaped) return again(submitted)
  const fields = opportunityInput(submitted.values)
  const version = wholeNumber(submitted.values.version) ?? 0
  const input = { opportunityId: stands.id, version, ...fields }
  const { result } = await run(args, ChangeOpportunity, { input })
  switch (result.__typename) {
    case 'Opportunity':
      return redirect(
        to('opportunity', { opportunity: number }, { done: 'opportunityChanged' }),
        303,
      )
    case 'InvalidInput':
      return again(submitted, issuesFrom(result))
    case 'Stale':
      return again(submitted, [{ name: '', code: 'stale' }])
    case 'WantedBelowAccepted':
      return again(submitted, [{ name: 'wanted', code: 'below_accepted', limit: result.accepted }])
    case 'NotReady':
      return again(submitted, notReadyIssues(result, opportunityLackField))
    case 'WrongState':
      return again(submitted, [{ name: '', code: 'wrong_state' }])
    default:
      return unreachable(result)
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function ChangeOpportunityRoute() {
  const { heading, choices, kept } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const form = useFormState('opportunity', reply, kept)
  const { t } = useLanguage()
  return (
    <FormPage heading={heading} errors={form.errors} submit={t('opportunities:form.save')}>
      <VersionField form={form} />
      <OpportunityFields form={form} choices={choices} />
    </FormPage>
  )
}
