// Asks before an event is published, and publishes it.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numbered, numberOf } from '#app/paths.ts'
import { graphql } from '#app/server/graphql.ts'
import { found, run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'
import { plain, versionOf } from '#app/text.ts'

const EventToPublish = graphql(`
  query EventToPublish($number: Int!) {
    event(number: $number) {
      id
      number
      title {
        en
        cy
      }
      viewerCanWrite
    }
  }
`)

const PublishEvent = graphql(`
  mutation PublishEvent($eventId: ID!) {
    publishEvent(input: { eventId: $eventId }) {
      __typename
      ... on NotReady {
        lacks
      }
    }
  }
`)

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const { lang, t } = languageOf(asked.request)
  const event = await eventOf(params.event, asked)
  if (!event.viewerCanWrite) throw new Response(null, { status: 404 })
  return { title: versionOf(event.title, lang), heading: t('publishing:heading') }
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { lang, t, to } = languageOf(asked.request)
  const event = await eventOf(params.event, asked)
  const { publishEvent } = await run(asked, PublishEvent, { eventId: event.id })
  switch (publishEvent.__typename) {
    case 'Event':
      return redirect(
        to(
          'event',
          { event: numbered(event.number, plain(event.title, lang)) },
          { done: 'eventPublished' },
        ),
      )
    case 'NotReady':
      return publishEvent.lacks.map((lack) => t(`publishing:lacks.${lack as 'venue'}`))
    case 'NotVerified':
      return [t('publishing:notVerified')]
    case 'WrongState':
      return [t('publishing:wrongState')]
    case 'InvalidInput':
      throw new Response(null, { status: 404 })
    default:
      return unreachable(publishEvent)
  }
}

async function eventOf(param: string | undefined, asked: Omit<LoaderFunctionArgs, 'params'>) {
  const { event } = await run(asked, EventToPublish, { number: numberOf(param) })
  return found(event)
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function PublishEventRoute() {
  const { title, heading } = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>()
  const { t } = useLanguage()
  return (
    <div className="govuk-width-container">
      {problems && (
        <ErrorSummary title={t('problem')} errors={problems.map((text) => ({ text }))} />
      )}
      <h1>{heading}</h1>
      <p className="cd-lead" lang={title.lang}>
        {title.text}
      </p>
      <p>{t('publishing:body')}</p>
      <Form method="post">
        <Button>{t('publishing:publish')}</Button>
      </Form>
    </div>
  )
}
