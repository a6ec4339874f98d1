// Begins an opportunity as a draft.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormPage } from '#app/components/form-page.tsx'
import { Named } from '#app/components/named.tsx'
import { OpportunityFields } from '#app/components/opportunity-fields.tsx'
import { useFormState } from '#app/form-state.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { eventChoices } from '#app/server/event-choices.ts'
import { again, issuesFrom, readForm } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { loadOwnGroup } from '#app/server/load-own-group.ts'
import { opportunityInput } from '#app/server/opportunity-form.ts'
import { run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'
import { versionOf } from '#app/text.ts'

const DraftOpportunity = graphql(
  `
    mutation DraftOpportunity($input: DraftOpportunityInput!) {
      result: draftOpportunity(input: $input) {
        __typename
        ... on Opportunity {
          number
        }
        ...Issues
      }
    }
  `,
  [Issues],
)

export async function loader(args: LoaderFunctionArgs) {
  const { lang, t } = languageOf(args.request)
  const { name, areas } = await loadOwnGroup(args)
  return {
    heading: t('opportunities:form.newHeading'),
    group: versionOf(name, lang),
    choices: await eventChoices(args, areas, lang),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { to } = languageOf(args.request)
  const { id } = await loadOwnGroup(args)
  const submitted = await readForm(args.request)
  if (submitted.reshaped) return again(submitted)
  const input = { organisationId: id, ...opportunityInput(submitted.values) }
  const { result } = await run(args, DraftOpportunity, { input })
  switch (result.__typename) {
    case 'Opportunity':
      return redirect(
        to('opportunity', { opportunity: result.number }, { done: 'opportunityDrafted' }),
        303,
      )
    case 'InvalidInput':
      return again(submitted, issuesFrom(result))
    default:
      return unreachable(result)
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function NewOpportunityRoute() {
  const { heading, group, choices } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const form = useFormState('opportunity', reply, { requirements: [{}] })
  const { t } = useLanguage()
  return (
    <FormPage
      heading={heading}
      errors={form.errors}
      submit={t('opportunities:form.save')}
      intro={
        <p className="cd-lead">
          <Named name={group} />
        </p>
      }
    >
      <OpportunityFields form={form} choices={choices} />
    </FormPage>
  )
}
