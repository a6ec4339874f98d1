// Calls an opportunity off, with a reason that everybody who put themselves forward is told.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormPage } from '#app/components/form-page.tsx'
import { Named } from '#app/components/named.tsx'
import { Textarea } from '#app/components/textarea.tsx'
import { useFormState } from '#app/form-state.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { again, issuesFrom, readForm } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { loadOwnOpportunity } from '#app/server/load-own-opportunity.ts'
import { run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'
import { versionOf } from '#app/text.ts'

const CancelOpportunity = graphql(`
  mutation CancelOpportunity($input: CancelOpportunityInput!) {
    result: cancelOpportunity(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
          code
          limit
        }
      }
    }
  }
`)

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const { lang, t } = languageOf(asked.request)
  const { title } = await loadOwnOpportunity(asked, params.opportunity)
  return { title: versionOf(title, lang), heading: t('opportunities:cancel.heading') }
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const { id, number } = await loadOwnOpportunity(asked, params.opportunity)
  const submitted = await readForm(asked.request)
  const input = { opportunityId: id, reason: String(submitted.values.reason ?? '') }
  const { result } = await run(asked, CancelOpportunity, { input })
  switch (result.__typename) {
    case 'Opportunity':
      return redirect(to('opportunity', { opportunity: number }), 303)
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
  const { title, heading } = useLoaderData<typeof loader>()
  const form = useFormState('opportunity', useActionData<typeof action>())
  const { t } = useLanguage()
  return (
    <FormPage
      heading={heading}
      errors={form.errors}
      submit={t('opportunities:cancel.button')}
      warning
      intro={
        <p className="cd-lead">
          <Named name={title} />
        </p>
      }
    >
      <p>{t('opportunities:cancel.body')}</p>
      <Textarea {...form.field('reason')} label={t('opportunities:cancel.reason')} />
    </FormPage>
  )
}
