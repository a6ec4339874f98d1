// Who put themselves forward for an opportunity, for its organisers: accept or decline.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ApplicationRow } from '#app/components/application-row.tsx'
import { BackLink } from '#app/components/back-link.tsx'
import { DoneBanner, type Done } from '#app/components/done-banner.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Named } from '#app/components/named.tsx'
import { useFormState } from '#app/form-state.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numbered, numberOf } from '#app/paths.ts'
import { again, issuesFrom, readForm, textOrNull } from '#app/server/form.ts'
import { formatDate } from '#app/server/format-date.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'
import { plain, versionOf } from '#app/text.ts'

const ApplicationsPage = graphql(`
  query ApplicationsPage($number: Int!, $after: String) {
    opportunity(number: $number) {
      number
      accepted
      title {
        en
        cy
      }
      applications(first: 50, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            number
            state
            name
            email
            message
            createdAt
          }
        }
      }
    }
  }
`)

const AcceptApplication = graphql(
  `
    mutation AcceptApplication($input: AcceptApplicationInput!) {
      result: acceptApplication(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

const DeclineApplication = graphql(
  `
    mutation DeclineApplication($input: DeclineApplicationInput!) {
      result: declineApplication(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  await needsSignIn(asked)
  const { lang, t, to } = languageOf(asked.request)
  const after = new URL(asked.request.url).searchParams.get('after')
  const number = numberOf(params.opportunity)
  const opportunity = found((await run(asked, ApplicationsPage, { number, after })).opportunity)
  const { applications } = opportunity
  const param = numbered(number, plain(opportunity.title, lang))
  return {
    heading: t('opportunities:applications.heading'),
    title: versionOf(opportunity.title, lang),
    accepted: t('opportunities:applications.accepted', { count: opportunity.accepted }),
    param,
    next: applications.pageInfo.hasNextPage
      ? to('applications', { opportunity: param }, { after: applications.pageInfo.endCursor })
      : null,
    applications: applications.edges.map(({ node: { createdAt, ...application } }) => ({
      ...application,
      since: formatDate(lang, createdAt, 'short'),
    })),
  }
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const submitted = await readForm(asked.request)
  const { pressed, values } = submitted
  const applicationId = String(values.application ?? '')
  const { result } =
    pressed === 'accept'
      ? await run(asked, AcceptApplication, { input: { applicationId } })
      : await run(asked, DeclineApplication, {
          input: { applicationId, reason: textOrNull(values.reason) },
        })
  switch (result.__typename) {
    case 'Application':
      return redirect(
        to('applications', { opportunity: params.opportunity ?? '' }, { done: doneBy(pressed) }),
        303,
      )
    case 'AllFound':
      return again(submitted, [{ name: '', code: 'all_found' }])
    case 'WrongState':
      return again(submitted, [{ name: '', code: 'wrong_state' }])
    case 'InvalidInput':
      return again(submitted, issuesFrom(result))
    default:
      return unreachable(result)
  }
}

function doneBy(pressed: string | null): Done {
  if (pressed === 'accept') return 'offerAccepted'
  return pressed === 'end' ? 'offerEnded' : 'offerDeclined'
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function ApplicationsRoute() {
  const { heading, title, accepted, param, next, applications } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const form = useFormState('offer', reply)
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <BackLink href={to('opportunity', { opportunity: param })}>{t('back')}</BackLink>
      {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
      <DoneBanner unless={reply} />
      <h1>{heading}</h1>
      <p className="cd-lead">
        <Named name={title} />
      </p>
      <p>
        <b>{accepted}</b>
      </p>
      {applications.length === 0 && <p>{t('opportunities:applications.none')}</p>}
      {applications.map((application) => (
        <ApplicationRow
          key={application.number}
          application={application}
          form={form.valueAt('application') === application.id ? form : undefined}
        />
      ))}
      {next && <a href={next}>{t('opportunities:applications.next')}</a>}
    </div>
  )
}
