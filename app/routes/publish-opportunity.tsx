// Asks before an opportunity is published, and publishes it.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { Button } from '#app/components/button.tsx'
import { ButtonGroup } from '#app/components/button-group.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { PublishLacks } from '#app/components/publish-lacks.tsx'
import { PublishOpportunityFacts } from '#app/components/publish-opportunity-facts.tsx'
import { idOf } from '#app/form-state.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { graphql } from '#app/server/graphql.ts'
import { textToWrite } from '#app/server/event-lacks.ts'
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
    lacks: opportunity.lacks.map((lack) => ({
      text: t(`opportunities:publish.lacks.${lack as 'ward'}`),
      fieldId: idOf(
        lack === 'languages' ? textToWrite(opportunity.wordings) : opportunityLackField(lack),
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
      return [t('opportunities:publish.notVerified')]
    case 'WrongState':
      return [t('opportunities:publish.wrongState')]
    case 'InvalidInput':
      throw new Response(null, { status: 404 })
    default:
      return unreachable(result)
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function PublishOpportunityRoute() {
  const { opportunity, heading, lacks } = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>()
  const { t, to } = useLanguage()
  const { title } = opportunity
  const at = { opportunity: opportunity.number }
  return (
    <div className="govuk-width-container">
      <BackLink href={to('opportunity', at)}>{t('back')}</BackLink>
      {problems && problems.length > 0 && (
        <ErrorSummary title={t('problem')} errors={problems.map((text) => ({ text }))} />
      )}
      <h1>{heading}</h1>
      <p className="cd-lead" lang={title.lang}>
        {title.text}
      </p>
      <PublishOpportunityFacts opportunity={opportunity} />
      {lacks.length > 0 ? (
        <PublishLacks change={to('changeOpportunity', at)} lacks={lacks} />
      ) : (
        <>
          <p>{t('opportunities:publish.body')}</p>
          <Form method="post">
            <ButtonGroup>
              <Button>{t('opportunities:publish.button')}</Button>
              <a href={to('changeOpportunity', at)}>{t('eventPage:change')}</a>
            </ButtonGroup>
          </Form>
        </>
      )}
    </div>
  )
}
