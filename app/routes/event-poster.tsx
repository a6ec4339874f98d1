// An event as a poster of one A4 sheet, for a window or a notice board, in both languages at once.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { Details } from '#app/components/details.tsx'
import { Poster } from '#app/components/poster.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numbered, numberOf } from '#app/paths.ts'
import { EventPage } from '#app/server/event-page.ts'
import { dateParts, formatDate } from '#app/server/format-date.ts'
import { posterDates } from '#app/server/poster-dates.ts'
import { posterSize, posterWords } from '#app/server/poster-view.ts'
import { qrCode } from '#app/server/qr-code.ts'
import { found, run } from '#app/server/run.ts'
import { plain, versionOf } from '#app/text.ts'

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const { lang } = languageOf(asked.request)
  const event = found((await run(asked, EventPage, { number: numberOf(params.event) })).event)
  const wanted = numberOf(new URL(asked.request.url).searchParams.get('date') ?? '')
  const dates = posterDates(event)
  const session = dates.find(({ number }) => number === wanted) ?? dates[0]
  if (!session) throw new Response(null, { status: 404 })
  const title = versionOf(event.title, lang)
  const size = posterSize([plain(event.title, 'cy'), plain(event.title, 'en')])
  const address = `${asked.context.publicUrl}/e/${event.number}`
  return {
    param: numbered(event.number, title.text),
    title,
    others: dates
      .filter((date) => date !== session)
      .map(({ number, startsAt }) => ({ number, date: formatDate(lang, startsAt, 'full') })),
    poster: {
      day: dateParts(lang, session.startsAt).day,
      size,
      columns: (['cy', 'en'] as const).map((one) => posterWords(event, session, one, size)),
      address: address.replace(/^https?:\/\//, ''),
      code: qrCode(address),
      contactName: event.organisation.contactName,
      contactPhone: event.organisation.contactPhone,
    },
  }
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.title.text ?? '')

export default function EventPosterRoute() {
  const { param, title, others, poster } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  return (
    <>
      <div className="govuk-width-container cd-noprint">
        <BackLink href={to('event', { event: param })}>{t('signups:asked.back')}</BackLink>
        <h1>{t('eventPage:poster.heading', { title: title.text })}</h1>
        <p>{t('eventPage:poster.how')}</p>
        {others.length > 0 && (
          <Details summary={t('eventPage:poster.otherDate')}>
            <ul className="govuk-list">
              {others.map(({ number, date }) => (
                <li key={number}>
                  <a href={to('eventPoster', { event: param }, { date: number })}>{date}</a>
                </li>
              ))}
            </ul>
          </Details>
        )}
      </div>
      <Poster {...poster} />
    </>
  )
}
