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
import { numberOf } from '#app/paths.ts'
import { eventChoices } from '#app/server/event-choices.ts'
import { again, issuesFrom, readForm } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { opportunityInput } from '#app/server/opportunity-form.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'
import { versionOf } from '#app/text.ts'

const GroupThatAsks = graphql(`
  query GroupThatAsks($number: Int!) {
    organisation(number: $number) {
      id
      name {
        en
        cy
      }
      areas {
        kind
        code
        parent {
          code
        }
      }
      viewerCan {
        write
      }
    }
  }
`)

const DraftOpportunity = graphql(`
  mutation DraftOpportunity($input: DraftOpportunityInput!) {
    result: draftOpportunity(input: $input) {
      __typename
      ... on Opportunity {
        number
      }
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
  await needsSignIn(asked)
  const { lang, t } = languageOf(asked.request)
  const { organisation } = await run(asked, GroupThatAsks, { number: numberOf(params.group) })
  const { name, areas, viewerCan } = found(organisation)
  if (!viewerCan.write) throw new Response(null, { status: 403 })
  return {
    heading: t('opportunities:form.newHeading'),
    group: versionOf(name, lang),
    choices: await eventChoices(asked, areas, lang),
  }
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const { organisation } = await run(asked, GroupThatAsks, { number: numberOf(params.group) })
  const submitted = await readForm(asked.request)
  if (submitted.reshaped) return again(submitted)
  const fields = opportunityInput(submitted.values)
  const input = { organisationId: found(organisation).id, ...fields }
  const { result } = await run(asked, DraftOpportunity, { input })
  switch (result.__typename) {
    case 'Opportunity':
      return redirect(to('opportunity', { opportunity: result.number }), 303)
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
