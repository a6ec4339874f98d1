// One event, for anybody who may see it.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { DayNumeral } from '#app/components/day-numeral.tsx'
import { useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { dateParts, formatDate, formatTimeRange } from '#app/server/format-date.ts'
import { graphql } from '#app/server/graphql.ts'
import { found, run } from '#app/server/run.ts'
import { languageOf } from '#app/language.tsx'
import { versionOf } from '#app/text.ts'

const EventPage = graphql(`
  query EventPage($number: Int!) {
    event(number: $number) {
      number
      state
      title {
        en
        cy
      }
      description {
        en
        cy
      }
      sessions {
        number
        startsAt
        endsAt
      }
      viewerCanWrite
    }
  }
`)

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const { lang } = languageOf(asked.request)
  const { event } = await run(asked, EventPage, { number: numberOf(params.event) })
  const { sessions, ...rest } = found(event)
  return {
    ...rest,
    title: versionOf(rest.title, lang),
    description: versionOf(rest.description, lang),
    sessions: sessions.map(({ startsAt, endsAt, number }) => ({
      number,
      day: dateParts(lang, startsAt).day,
      date: formatDate(lang, startsAt, 'full'),
      time: formatTimeRange(lang, startsAt, endsAt),
    })),
  }
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.title.text ?? '')

export default function EventRoute() {
  const event = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <h1 lang={event.title.lang}>{event.title.text}</h1>
      {event.sessions.map((session) => (
        <DayNumeral key={session.number} {...session} />
      ))}
      <p className="cd-lead" lang={event.description.lang}>
        {event.description.text}
      </p>
      {event.viewerCanWrite && event.state === 'draft' && (
        <Button href={to('publishEvent', { event: event.number })}>
          {t('publishing:publish')}
        </Button>
      )}
    </div>
  )
}
