// Asks before an event is published, and publishes it.
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
import { PublishFacts } from '#app/components/publish-facts.tsx'
import { PublishLacks } from '#app/components/publish-lacks.tsx'
import { idOf } from '#app/form-state.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numbered, numberOf } from '#app/paths.ts'
import { lackField, textToWrite } from '#app/server/event-lacks.ts'
import { graphql } from '#app/server/graphql.ts'
import { languageNames } from '#app/server/language-names.ts'
import { found, run } from '#app/server/run.ts'
import { sessionView, SessionView } from '#app/server/session-view.ts'
import { unreachable } from '#app/server/unreachable.ts'
import { plain, versionOf } from '#app/text.ts'

const EventToPublish = graphql(
  `
    query EventToPublish($number: Int!) {
      event(number: $number) {
        id
        number
        title {
          en
          cy
        }
        viewerCanWrite
        lacks
        wordings {
          language
          state
          parts
        }
        heldIn
        youngestAge
        dropIn
        sessions {
          ...SessionView
          ward {
            code
          }
        }
      }
    }
  `,
  [SessionView],
)

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
  const sessions = event.sessions.filter(({ cancelledAt }) => !cancelledAt)
  return {
    number: event.number,
    title: versionOf(event.title, lang),
    heading: t('publishing:heading'),
    lacks: event.lacks.map((lack) => ({
      text: t(`publishing:lacks.${lack as 'venue'}`),
      fieldId: idOf(lack === 'languages' ? textToWrite(event.wordings) : lackField(lack, sessions)),
    })),
    dates: sessions.map((session) => sessionView(session, lang)),
    languages: languageNames(event.heldIn, languageOf(asked.request)),
    youngestAge: event.youngestAge,
    dropIn: event.dropIn,
  }
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
      // The page says what it lacks, each with the way to its field.
      return []
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
  const { number, title, heading, lacks, ...facts } = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>()
  const { t, to } = useLanguage()
  const change = to('changeEvent', { event: number })
  return (
    <div className="govuk-width-container">
      <BackLink href={to('event', { event: number })}>{t('signups:asked.back')}</BackLink>
      {problems && problems.length > 0 && (
        <ErrorSummary title={t('problem')} errors={problems.map((text) => ({ text }))} />
      )}
      <h1>{heading}</h1>
      <p className="cd-lead" lang={title.lang}>
        {title.text}
      </p>
      <PublishFacts {...facts} />
      {lacks.length > 0 ? (
        <PublishLacks change={change} lacks={lacks} />
      ) : (
        <>
          <p>{t('publishing:body')}</p>
          <Form method="post">
            <ButtonGroup>
              <Button>{t('publishing:publish')}</Button>
              <a href={change}>{t('eventPage:change')}</a>
            </ButtonGroup>
          </Form>
        </>
      )}
    </div>
  )
}
