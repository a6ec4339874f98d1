// One event, for anybody who may see it.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isAboutAbuse } from '#app/about-abuse.ts'
import { AuthoredText } from '#app/components/authored-text.tsx'
import { BackLink } from '#app/components/back-link.tsx'
import { Button } from '#app/components/button.tsx'
import { ButtonGroup } from '#app/components/button-group.tsx'
import { Columns } from '#app/components/columns.tsx'
import { ContactLine } from '#app/components/contact-line.tsx'
import { DoneBanner } from '#app/components/done-banner.tsx'
import { EventDates } from '#app/components/event-dates.tsx'
import { AccessFacts, GoodToKnow } from '#app/components/event-facts.tsx'
import { EventDesk } from '#app/components/event-desk.tsx'
import { InsetText } from '#app/components/inset-text.tsx'
import { Kicker } from '#app/components/kicker.tsx'
import { pictogramOf } from '#app/components/pictogram-of.ts'
import { LeaveQuickly } from '#app/components/leave-quickly.tsx'
import { PlacePanel, type PlaceDate } from '#app/components/place-panel.tsx'
import { Prose } from '#app/components/prose.tsx'
import { Section } from '#app/components/section.tsx'
import { TextsWaiting } from '#app/components/texts-waiting.tsx'
import { WhyOff } from '#app/components/why-off.tsx'
import { WordingNote } from '#app/components/wording-note.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numbered, numberOf, type Lang } from '#app/paths.ts'
import { EventPage } from '#app/server/event-page.ts'
import { formatDate } from '#app/server/format-date.ts'
import { languageNames } from '#app/server/language-names.ts'
import { posterDates } from '#app/server/poster-dates.ts'
import { found, run } from '#app/server/run.ts'
import { sessionView } from '#app/server/session-view.ts'
import { textsWaiting } from '#app/server/texts-waiting.ts'
import { noText, plain, versionOf } from '#app/text.ts'
import { wayBack } from '#app/way-back.ts'

export { alikeForVisitors as headers } from '#app/server/alike-for-visitors.ts'

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const language = languageOf(asked.request)
  const { lang } = language
  const { personId } = await asked.context.viewer()
  const event = found((await run(asked, EventPage, { number: numberOf(params.event) })).event)
  asked.context.tellsPlacesOf(event.sessions.map(({ number }) => number))
  const dates = event.sessions.map(({ viewerSignUp, ...session }) => ({
    ...sessionView(session, lang),
    own: viewerSignUp as PlaceDate['own'],
  }))
  const ahead = dates.filter((date) => !date.isOver && date.closedBecause !== 'started')
  const wanted = Number(new URL(asked.request.url).searchParams.get('date'))
  const lead =
    ahead.find(({ number }) => number === wanted) ?? ahead.find(({ isOff }) => !isOff) ?? ahead[0]
  const { organisation } = event
  return {
    ...event,
    signedIn: personId !== null,
    back: wayBack(language, 'events', asked.request),
    texts: event.viewerCanWrite ? await textsWaiting(asked, { event: event.number }) : [],
    param: numbered(event.number, plain(event.title, lang)),
    title: versionOf(event.title, lang),
    description: versionOf(event.description, lang),
    access: versionOf(event.access, lang),
    signUpNote: versionOf(event.signUpNote, lang),
    languages: languageNames(event.heldIn, language),
    stateReason: versionOf(event.stateReason ?? noText, lang),
    priorities: event.priorities.map(({ name }) => plain(name, lang)),
    isAboutAbuse: isAboutAbuse(
      event.title,
      event.description,
      organisation.name,
      organisation.summary,
    ),
    organisation: {
      ...organisation,
      name: versionOf(organisation.name, lang),
      summary: versionOf(organisation.summary, lang),
      checked: organisation.verifiedAt && formatDate(lang, organisation.verifiedAt, 'long'),
    },
    /** Whether there is something to come to: to put into a calendar, or on a poster. */
    isOn: posterDates(event).length > 0,
    /** The one that somebody came for leads, else the next that is on; the others in their order. */
    dates: lead ? [lead, ...ahead.filter((date) => date !== lead)] : dates.slice(-1),
    /** Lists of people: of dates that are over too, where it is noted who came. */
    lists: dates.map(({ number, date, isOff }) => ({ number, date, isOff })),
    sessions: null,
  }
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.title.text ?? '')

export default function EventRoute() {
  const event = useLoaderData<typeof loader>()
  const { t, lang, to } = useLanguage()
  const { title, description, organisation, dates, texts } = event
  return (
    <div className="govuk-width-container">
      <BackLink href={event.back}>{t('eventPage:back')}</BackLink>
      {event.isAboutAbuse && <LeaveQuickly />}
      <Columns kind="text-aside">
        <div>
          <DoneBanner>
            <TextsWaiting texts={texts} />
          </DoneBanner>
          <Kicker {...pictogramOf(event.kind)}>{t(`eventPage:kind.${event.kind}`)}</Kicker>
          <h1 lang={title.lang}>{title.text}</h1>
          <Standing state={event.state} reason={event.stateReason} />
          <EventDates
            dates={dates}
            isOff={event.state === 'cancelled'}
            nextAlone={event.state === 'published' && !dates[0]?.dropIn}
          />
        </div>
        {event.state === 'published' && (
          <PlacePanel dates={dates} signedIn={event.signedIn} youngestAge={event.youngestAge} />
        )}
        <div>
          <WordingNote wordings={event.wordings} />
          {description.text && (
            <AuthoredText lang={description.lang} pageLang={lang}>
              <Prose text={description.text} />
            </AuthoredText>
          )}
          <AccessFacts {...event} />
          <GoodToKnow {...event} />
          <Section heading={t('eventPage:who')}>
            <p>
              <a href={to('group', { group: organisation.number })} lang={organisation.name.lang}>
                <b>{organisation.name.text}</b>
              </a>
            </p>
            <p className="cd-2" lang={organisation.summary.lang}>
              {organisation.summary.text}
            </p>
            {organisation.checked && (
              <p className="cd-2">{t('eventPage:checked', { date: organisation.checked })}</p>
            )}
            <ContactLine {...organisation} />
            {event.isOn && (
              <ButtonGroup>
                <Button kind="secondary" href={to('eventCalendar', { event: event.param })}>
                  {t('eventPage:calendar')}
                </Button>
                <Button kind="secondary" href={to('eventPoster', { event: event.param })}>
                  {t('eventPage:poster.print')}
                </Button>
              </ButtonGroup>
            )}
          </Section>
          <EventDesk event={event} />
          {event.state !== 'draft' && (
            <p>
              <a className="cd-more" href={to('report', { what: 'event', number: event.number })}>
                {t('organisations:page.report')}
              </a>
            </p>
          )}
        </div>
      </Columns>
    </div>
  )
}

function Standing({ state, reason }: { state: string; reason: { text: string; lang: Lang } }) {
  const { t } = useLanguage()
  if (state === 'published') return null
  const words = {
    cancelled: t('eventPage:cancelled'),
    taken_down: t('eventPage:takenDown'),
    draft: t('eventPage:draft'),
  }
  return (
    <InsetText>
      <p>
        <b>{words[state as keyof typeof words]}</b>
      </p>
      <WhyOff reason={reason} />
    </InsetText>
  )
}
