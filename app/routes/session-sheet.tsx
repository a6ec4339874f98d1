// The list of a date on paper, for the door: names to tick, lines for whoever walks in, and nothing that tells more of anybody.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { SessionWhere } from '#app/components/session-where.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { graphql } from '#app/server/graphql.ts'
import { found, run } from '#app/server/run.ts'
import { SessionView, sessionView } from '#app/server/session-view.ts'

const SessionSheet = graphql(
  `
    query SessionSheet($number: Int!, $after: String) {
      session(number: $number) {
        ...SessionView
        event {
          viewerCanReadPeople
        }
        coming: signUps(states: [confirmed, attended, absent], first: 100, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              number
              name
            }
          }
        }
      }
    }
  `,
  [SessionView],
)

/** Lines for whoever walks in. */
const LINES = 8

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const { lang, t } = languageOf(asked.request)
  const after = new URL(asked.request.url).searchParams.get('after')
  const number = numberOf(params.session)
  const { coming, event, ...row } = found(
    (await run(asked, SessionSheet, { number, after })).session,
  )
  if (!event.viewerCanReadPeople) throw new Response(null, { status: 404 })
  const session = sessionView({ ...row, event }, lang)
  return {
    session,
    title: t('signups:sheet.title', { event: session.title.text }),
    count: coming.totalCount,
    people: coming.edges.map(({ node }) => ({
      number: node.number,
      name: node.name || t('signups:people.left'),
    })),
    next: coming.pageInfo.hasNextPage ? coming.pageInfo.endCursor : null,
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '')

export default function SessionSheetRoute() {
  const { session, count, people, next } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  const at = { session: session.number }
  return (
    <div className="govuk-width-container cd-sheet">
      <div className="cd-noprint">
        <BackLink href={to('sessionPeople', at)}>{t('signups:sheet.back')}</BackLink>
        <p>{t('signups:sheet.how')}</p>
      </div>
      <h1 lang={session.title.lang}>{session.title.text}</h1>
      <p className="cd-when">
        {session.date}, {session.time}
      </p>
      <p>
        <SessionWhere session={session} />
      </p>
      <p>
        <b>{t('signups:sheet.coming', { count })}</b>
      </p>
      {people.length > 0 && (
        <DataTable
          caption={t('signups:people.who')}
          captionHidden
          firstCellIsHeader
          columns={[
            { heading: t('signups:people.name') },
            { heading: t('signups:sheet.here'), numeric: true },
          ]}
          rows={people.map(({ number, name }) => [
            name,
            <span key={number} className="cd-sheet__box" aria-hidden="true" />,
          ])}
        />
      )}
      {next && (
        <p className="cd-noprint">
          <a href={to('sessionSheet', at, { after: next })}>{t('signups:mine.more')}</a>
        </p>
      )}
      <h2>{t('signups:sheet.walkIns')}</h2>
      <div className="cd-sheet__lines" aria-hidden="true">
        {Array.from({ length: LINES }, (_, line) => (
          <div key={line} />
        ))}
      </div>
      <p className="cd-2">{t('signups:sheet.data')}</p>
    </div>
  )
}
