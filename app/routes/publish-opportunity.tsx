// Asks before an opportunity is published, and publishes it.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PublishPage } from '#app/components/publish-page.tsx'
import { PublishOpportunityFacts } from '#app/components/publish-opportunity-facts.tsx'
import { idOf } from '#app/form-state.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { graphql } from '#app/server/graphql.ts'
import { missingTextField } from '#app/server/event-lacks.ts'
import { opportunityLackField } from '#app/server/opportunity-form.ts'
import { OpportunityView, opportunityView } from '#app/server/opportunity-view.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

const OpportunityToPublish = graphql(
  `
    query OpportunityToPublish($number: Int!) {
      opportunity(number: $number) {
        ...OpportunityView
        lacks
        organisation {
          state
        }
        wordings {
          language
          state
          parts
        }
      }
    }
  `,
  [OpportunityView],
)

const PublishOpportunity = graphql(`
  mutation PublishOpportunity($opportunityId: ID!) {
    result: publishOpportunity(input: { opportunityId: $opportunityId }) {
      __typename
      ... on NotReady {
        lacks
      }
    }
  }
`)

async function opportunityOf({ params, ...asked }: LoaderFunctionArgs) {
  await needsSignIn(asked)
  const number = numberOf(params.opportunity)
  const { opportunity } = await run(asked, OpportunityToPublish, { number })
  if (!found(opportunity).viewerCanWrite) throw new Response(null, { status: 404 })
  return found(opportunity)
}

export async function loader(args: LoaderFunctionArgs) {
  const language = languageOf(args.request)
  const { t } = language
  const opportunity = await opportunityOf(args)
  return {
    opportunity: opportunityView(opportunity, language),
    heading: t('opportunities:publish.heading'),
    isVerified: opportunity.organisation.state === 'verified',
    lacks: opportunity.lacks.map((lack) => ({
      text: t(`opportunities:publish.lacks.${lack as 'ward'}`),
      fieldId: idOf(
        lack === 'languages' ? missingTextField(opportunity.wordings) : opportunityLackField(lack),
      ),
    })),
  }
}

export async function action(args: ActionFunctionArgs) {
  const language = languageOf(args.request)
  const { t, to } = language
  const row = await opportunityOf(args)
  const { result } = await run(args, PublishOpportunity, { opportunityId: row.id })
  switch (result.__typename) {
    case 'Opportunity': {
      const { param } = opportunityView(row, language)
      return redirect(
        to('opportunity', { opportunity: param }, { done: 'opportunityPublished' }),
        303,
      )
    }
    case 'NotReady':
      // The page says what it lacks, each with the way to its field.
      return []
    case 'NotVerified':
      return [t('publishing:notVerified')]
    case 'WrongState':
      return [t('publishing:wrongState')]
    case 'InvalidInput':
      throw new Response(null, { status: 404 })
    default:
      return unreachable(result)
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function PublishOpportunityRoute() {
  const { opportunity, heading, isVerified, lacks } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  const at = { opportunity: opportunity.number }
  return (
    <PublishPage
      heading={heading}
      title={opportunity.title}
      page={to('opportunity', at)}
      change={to('changeOpportunity', at)}
      isVerified={isVerified}
      lacks={lacks}
      problems={useActionData<typeof action>()}
      body={t('opportunities:publish.body')}
    >
      <PublishOpportunityFacts opportunity={opportunity} />
    </PublishPage>
  )
}
