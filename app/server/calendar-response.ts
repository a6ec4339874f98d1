// Dates of an event as a file for a calendar, in the page's language.
import { calendarFile } from '#graphql/calendar/calendar-file.ts'
import { languageOf } from '#app/language.tsx'
import { numbered } from '#app/paths.ts'
import { graphql, type ResultOf } from '#app/server/graphql.ts'
import { plain, versionOf, type AuthoredText } from '#app/text.ts'
import type { Asked } from '#app/server/run.ts'

export const CalendarEventFields = /* @__PURE__ */ graphql(`
  fragment CalendarEventFields on Event @_unmask {
    number
    state
    version
    title {
      en
      cy
    }
    description {
      en
      cy
    }
  }
`)

type Dates = {
  number: number
  startsAt: Date
  endsAt: Date
  cancelledAt: Date | null
  online: boolean
  venue: AuthoredText
}

export function calendarResponse(
  { request, context }: Asked,
  event: ResultOf<typeof CalendarEventFields>,
  sessions: readonly Dates[],
): Response {
  const { lang, t, to } = languageOf(request)
  const title = versionOf(event.title, lang)
  const description = versionOf(event.description, lang)
  const page = to('event', { event: numbered(event.number, plain(event.title, lang)) })
  const file = calendarFile(
    {
      title: title.text,
      description: description.text || null,
      languages: { title: title.lang, description: description.lang },
      url: new URL(page, context.publicUrl).href,
      version: event.version,
      sessions: sessions.map((session) => ({
        id: session.number,
        startsAt: session.startsAt,
        endsAt: session.endsAt,
        location: session.online
          ? { text: t('find:places.online'), language: lang }
          : placeOf(versionOf(session.venue, lang)),
        cancelled: session.cancelledAt !== null,
      })),
    },
    { host: new URL(context.publicUrl).hostname, now: context.engine.now() },
  )
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${numbered(event.number, title.text)}.ics"`,
    },
  })
}

const placeOf = ({ text, lang }: { text: string; lang: string }) =>
  text ? { text, language: lang } : null
