// The organisers' side of one date: who is coming, who waits, who came, and what they can do about it.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { AttendanceForm } from '#app/components/attendance-form.tsx'
import { BackLink } from '#app/components/back-link.tsx'
import { Button } from '#app/components/button.tsx'
import { Columns } from '#app/components/columns.tsx'
import { DoneBanner } from '#app/components/done-banner.tsx'
import { Figures } from '#app/components/figures.tsx'
import { InsetText } from '#app/components/inset-text.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { PeopleTable, WaitingTable } from '#app/components/people-tables.tsx'
import { Section } from '#app/components/section.tsx'
import { WhyOff } from '#app/components/why-off.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { formatDate, formatDateTime } from '#app/server/format-date.ts'
import { found, run } from '#app/server/run.ts'
import { figuresOf, noted, type Stage } from '#app/server/people-figures.ts'
import { markFrom } from '#app/server/mark-attendance.ts'
import { SessionPeople, SessionToMark } from '#app/server/session-people.ts'
import { sessionView } from '#app/server/session-view.ts'

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const { lang, t } = languageOf(asked.request)
  const search = new URL(asked.request.url).searchParams
  const { session } = await run(asked, SessionPeople, {
    number: numberOf(params.session),
    after: search.get('after'),
    line: search.get('line'),
  })
  const { coming, inLine, offered, held, event, ...row } = found(session)
  if (!event.viewerCanReadPeople) throw new Response(null, { status: 404 })
  // Further down the line nobody is offered a place; who stands there is counted on from the page before.
  const before = search.has('line') ? numberOf(search.get('before') ?? '') : 0
  const inTurn = [...(before ? [] : offered.edges), ...inLine.edges]
  const shown = sessionView({ ...row, event }, lang)
  const stage: Stage = shown.isOff ? 'off' : row.viewerCanMarkAttendance ? 'after' : 'before'
  const counts = {
    coming: coming.totalCount,
    held: held ?? 0,
    offered: offered.totalCount,
    waiting: inLine.totalCount,
    ...noted(coming),
  }
  return {
    session: shown,
    canWrite: event.viewerCanWrite,
    canChange: event.state === 'published' || event.state === 'draft',
    canCallOff: event.state === 'published' && !shown.isOff && shown.closedBecause !== 'started',
    stage,
    canTakeOff: event.viewerCanWrite && stage === 'before',
    saved: search.has('saved'),
    title: t('signups:people.title', { event: shown.title.text }),
    dates: event.sessions.map(({ number, startsAt }) => ({
      number,
      date: formatDate(lang, startsAt, 'full'),
    })),
    figures: figuresOf(t, shown.capacity, stage, counts),
    people: coming.edges.map(({ node: { state, ...node } }) => ({
      ...node,
      state: state === 'attended' || state === 'absent' ? state : ('confirmed' as const),
    })),
    line: inTurn.map(({ node }, at) => ({
      ...node,
      place: before + at + 1,
      since: formatDate(lang, node.createdAt, 'day'),
      until: node.heldUntil && formatDateTime(lang, node.heldUntil),
    })),
    next: coming.pageInfo.hasNextPage ? coming.pageInfo.endCursor : null,
    nextInLine: inLine.pageInfo.hasNextPage
      ? { line: inLine.pageInfo.endCursor, before: before + inTurn.length }
      : null,
  }
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const { session } = await run(asked, SessionToMark, { number: numberOf(params.session) })
  const { id, number } = found(session)
  const after = new URL(asked.request.url).searchParams.get('after')
  return (
    (await markFrom(asked, id)) ??
    redirect(to('sessionPeople', { session: number }, { after, saved: 'yes' }), 303)
  )
}

const headings = { before: 'who', after: 'whoCame', off: 'whoHad' } as const

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '')

export default function SessionPeopleRoute() {
  const {
    session,
    canWrite,
    canChange,
    canCallOff,
    stage,
    canTakeOff,
    saved,
    dates,
    figures,
    people,
    line,
    next,
    nextInLine,
  } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { t, to } = useLanguage()
  const { title, event, number } = session
  return (
    <div className="govuk-width-container">
      <BackLink href={to('event', { event })}>{t('signups:asked.back')}</BackLink>
      <Columns kind="text-aside">
        <div>
          <h1 lang={title.lang}>{title.text}</h1>
          <p className="cd-when">
            {session.date}, {session.time}
          </p>
          {session.isOff && (
            <InsetText>
              <p>
                <b>{t('eventPage:dateIsOff')}</b>
              </p>
              <WhyOff reason={session.reason} />
            </InsetText>
          )}
          <DoneBanner unless={reply} />
          {saved && !reply && (
            <NotificationBanner
              success
              title={t('signups:people.saved')}
              text={t('signups:people.savedCame')}
            />
          )}
          <Figures figures={figures} />
          <Section heading={t(`signups:people.${headings[stage]}`)}>
            {stage === 'after' ? (
              <AttendanceForm people={people} reply={reply} />
            ) : (
              <PeopleTable people={people} stage={stage} canTakeOff={canTakeOff} />
            )}
            {next && (
              <p>
                <a href={to('sessionPeople', { session: number }, { after: next })}>
                  {t('signups:mine.more')}
                </a>
              </p>
            )}
          </Section>
          {(stage === 'before' || line.length > 0) && (
            <Section heading={t('signups:people.list')}>
              <WaitingTable line={line} canTakeOff={canTakeOff} />
              {nextInLine && (
                <p>
                  <a href={to('sessionPeople', { session: number }, nextInLine)}>
                    {t('signups:people.moreInLine')}
                  </a>
                </p>
              )}
            </Section>
          )}
        </div>
        <aside>
          {stage !== 'off' && (
            <Section heading={t('signups:sheet.heading')} near>
              <p>{t('signups:sheet.hint')}</p>
              <Form method="post" action={to('sessionSheet', { session: number })}>
                <Button kind="secondary">{t('signups:sheet.link')}</Button>
              </Form>
            </Section>
          )}
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
                  {canChange && (
                    <li>
                      <a href={to('changeEvent', { event })}>{t('signups:people.change')}</a>
                    </li>
                  )}
                  {canCallOff && (
                    <li>
                      <a href={to('cancelSession', { session: number })}>
                        {t('eventsWrite:callOffDate')}
                      </a>
                    </li>
                  )}
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
