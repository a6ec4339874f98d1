// The organisers' side of one date: who is coming, who waits, and what they can do about it.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { Button } from '#app/components/button.tsx'
import { Columns } from '#app/components/columns.tsx'
import { Figures } from '#app/components/figures.tsx'
import { PeopleTable, WaitingTable } from '#app/components/people-tables.tsx'
import { Section } from '#app/components/section.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { formatDate, formatDateTime } from '#app/server/format-date.ts'
import { found, run } from '#app/server/run.ts'
import { SessionPeople } from '#app/server/session-people.ts'
import { sessionView } from '#app/server/session-view.ts'

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const { lang, t } = languageOf(asked.request)
  const search = new URL(asked.request.url).searchParams
  const { session } = await run(asked, SessionPeople, {
    number: numberOf(params.session),
    after: search.get('after'),
  })
  const { coming, inLine, offered, held, event, ...row } = found(session)
  if (!event.viewerCanReadPeople) throw new Response(null, { status: 404 })
  const shown = sessionView({ ...row, event }, lang)
  return {
    session: shown,
    canWrite: event.viewerCanWrite,
    title: t('signups:people.title', { event: shown.title.text }),
    dates: event.sessions.map(({ number, startsAt }) => ({
      number,
      date: formatDate(lang, startsAt, 'full'),
    })),
    figures: {
      coming: coming.totalCount,
      offered: offered.totalCount,
      waiting: inLine.totalCount,
      held: held ?? 0,
    },
    people: coming.edges.map(({ node }) => node),
    line: [...offered.edges, ...inLine.edges].map(({ node }) => ({
      ...node,
      since: formatDate(lang, node.createdAt, 'day'),
      until: node.heldUntil && formatDateTime(lang, node.heldUntil),
    })),
    next: coming.pageInfo.hasNextPage ? coming.pageInfo.endCursor : null,
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '')

export default function SessionPeopleRoute() {
  const { session, canWrite, dates, figures, people, line, next } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  const { title, event, number, capacity } = session
  return (
    <div className="govuk-width-container">
      <BackLink href={to('event', { event })}>{t('signups:asked.back')}</BackLink>
      <Columns kind="text-aside">
        <div>
          <h1 lang={title.lang}>{title.text}</h1>
          <p className="cd-when">
            {session.date}, {session.time}
          </p>
          <Figures
            figures={[
              {
                value: figures.coming,
                text:
                  capacity === null
                    ? t('signups:people.coming')
                    : t('signups:people.comingOf', { capacity }),
              },
              { value: figures.held, text: t('signups:people.held') },
              { value: figures.offered, text: t('signups:people.offered') },
              { value: figures.waiting, text: t('signups:people.waiting') },
            ]}
          />
          <Section heading={t('signups:people.who')}>
            <PeopleTable people={people} canWrite={canWrite} />
            {next && (
              <p>
                <a href={to('sessionPeople', { session: number }, { after: next })}>
                  {t('signups:mine.more')}
                </a>
              </p>
            )}
          </Section>
          <Section heading={t('signups:people.list')}>
            <WaitingTable line={line} canWrite={canWrite} />
          </Section>
        </div>
        <aside>
          {canWrite && (
            <Section heading={t('signups:people.export')} near>
              <p>{t('signups:people.exportHint')}</p>
              <Form
                method="post"
                action={to('sessionPeopleFile', { session: number })}
                reloadDocument
              >
                <Button kind="secondary">{t('signups:people.export')}</Button>
              </Form>
            </Section>
          )}
          <Section heading={t('signups:people.also')} near>
            <ul className="govuk-list">
              <li>
                <a href={to('event', { event })}>{t('signups:people.event')}</a>
              </li>
              {canWrite && (
                <>
                  <li>
                    <a href={to('changeEvent', { event })}>{t('signups:people.change')}</a>
                  </li>
                  <li>
                    <a href={to('cancelEvent', { event })}>{t('signups:people.callOff')}</a>
                  </li>
                </>
              )}
            </ul>
          </Section>
          {dates.length > 1 && (
            <Section heading={t('signups:people.dates')} near>
              <ul className="govuk-list">
                {dates.map((date) => (
                  <li key={date.number}>
                    {date.number === number ? (
                      <b>{date.date}</b>
                    ) : (
                      <a href={to('sessionPeople', { session: date.number })}>{date.date}</a>
                    )}
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </aside>
      </Columns>
    </div>
  )
}
