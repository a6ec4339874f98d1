// Asks before an event is published, and publishes it.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PublishFacts } from '#app/components/publish-facts.tsx'
import { PublishPage } from '#app/components/publish-page.tsx'
import { idOf } from '#app/form-state.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numbered, numberOf } from '#app/paths.ts'
import { lackField, missingTextField } from '#app/server/event-lacks.ts'
import { graphql } from '#app/server/graphql.ts'
import { languageNames } from '#app/server/language-names.ts'
import { found, run, type Asked } from '#app/server/run.ts'
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
        organisation {
          state
        }
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
    isVerified: event.organisation.state === 'verified',
    lacks: event.lacks.map((lack) => ({
      text: t(`publishing:lacks.${lack as 'venue'}`),
      fieldId: idOf(
        lack === 'languages' ? missingTextField(event.wordings) : lackField(lack, sessions),
      ),
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

async function eventOf(param: string | undefined, asked: Asked) {
  const { event } = await run(asked, EventToPublish, { number: numberOf(param) })
  return found(event)
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function PublishEventRoute() {
  const { number, title, heading, isVerified, lacks, ...facts } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  return (
    <PublishPage
      heading={heading}
      title={title}
      page={to('event', { event: number })}
      change={to('changeEvent', { event: number })}
      isVerified={isVerified}
      lacks={lacks}
      problems={useActionData<typeof action>()}
      body={t('publishing:body')}
    >
      <PublishFacts {...facts} />
    </PublishPage>
  )
}
