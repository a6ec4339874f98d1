// Asks before an opportunity is published, and publishes it.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormPage } from '#app/components/form-page.tsx'
import { Named } from '#app/components/named.tsx'
import { PublishLacks } from '#app/components/publish-lacks.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numbered } from '#app/paths.ts'
import { graphql } from '#app/server/graphql.ts'
import { loadOwnOpportunity } from '#app/server/load-own-opportunity.ts'
import { run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'
import { plain, versionOf } from '#app/text.ts'

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

/** Where in its form what it lacks is filled in. */
const fields = {
  description: 'description',
  ward: 'wardCode',
  under18: 'under18Welcome',
  over: 'endsOn',
} as const

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const { lang, t } = languageOf(asked.request)
  const { title, number, lacks } = await loadOwnOpportunity(asked, params.opportunity)
  return {
    number,
    title: versionOf(title, lang),
    heading: t('opportunities:publish.heading'),
    lacks: lacks.map((lack) => ({
      text: t(`opportunities:publish.lacks.${lack as 'ward'}`),
      fieldId: fields[lack as 'ward'],
    })),
  }
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { lang, t, to } = languageOf(asked.request)
  const { id, number, title } = await loadOwnOpportunity(asked, params.opportunity)
  const { result } = await run(asked, PublishOpportunity, { opportunityId: id })
  switch (result.__typename) {
    case 'Opportunity': {
      const opportunity = numbered(number, plain(title, lang))
      return redirect(to('opportunity', { opportunity }), 303)
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
  const { number, title, heading, lacks } = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>() ?? []
  const { t, to } = useLanguage()
  const change = to('changeOpportunity', { opportunity: number })
  if (lacks.length) {
    return (
      <div className="govuk-width-container">
        <h1>{heading}</h1>
        <p className="cd-lead">
          <Named name={title} />
        </p>
        <PublishLacks change={change} lacks={lacks} />
      </div>
    )
  }
  return (
    <FormPage
      heading={heading}
      errors={problems.map((text) => ({ text }))}
      submit={t('opportunities:publish.button')}
      intro={
        <p className="cd-lead">
          <Named name={title} />
        </p>
      }
    >
      <p>{t('opportunities:publish.body')}</p>
      <p>
        <a href={change}>{t('eventPage:change')}</a>
      </p>
    </FormPage>
  )
}
