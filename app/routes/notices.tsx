// What somebody was told, latest first: what mails said, for whoever rather reads it here.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { Tag } from '#app/components/tag.tsx'
import { langOf, languageOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { noticeLine } from '#app/mail/notice-line.ts'
import { pageMeta } from '#app/page-meta.ts'
import { formatDateTime } from '#app/server/format-date.ts'
import { graphql } from '#app/server/graphql.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'

const MyNotices = graphql(`
  query MyNotices($after: String) {
    me {
      unreadNotices
      notices(first: 50, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            kind
            data
            createdAt
            readAt
          }
        }
      }
    }
  }
`)

const MarkNoticesRead = graphql(`
  mutation MarkNoticesRead {
    markNoticesRead(input: {}) {
      __typename
    }
  }
`)

export async function loader({ context, request }: LoaderFunctionArgs) {
  await needsSignIn({ context, request })
  const { lang } = languageOf(request)
  const after = new URL(request.url).searchParams.get('after')
  const { notices, unreadNotices } = found(
    (await run({ context, request }, MyNotices, { after })).me,
  )
  const { hasNextPage, endCursor } = notices.pageInfo
  return {
    unread: unreadNotices,
    older: hasNextPage ? endCursor : null,
    first: after === null,
    notices: notices.edges.map(({ node: { kind, data, createdAt, readAt } }) => ({
      ...noticeLine(kind, data, lang),
      at: formatDateTime(lang, createdAt),
      isNew: readAt === null,
    })),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  await run({ context, request }, MarkNoticesRead)
  return redirect(languageOf(request).to('notices'))
}

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('accounts:notices.heading'))

export default function NoticesRoute() {
  const { notices, unread, older, first } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <h1>{t('accounts:notices.heading')}</h1>
      {notices.length === 0 && (
        <EmptyState heading={t('accounts:notices.none')}>
          <p>{t('accounts:notices.noneText')}</p>
        </EmptyState>
      )}
      {unread > 0 && (
        <Form method="post" className="cd-above-4">
          <Button kind="secondary">{t('accounts:notices.mark')}</Button>
        </Form>
      )}
      {notices.length > 0 && (
        <div className="cd-above-4">
          <SummaryList
            rows={notices.map(({ text, path, at, isNew }) => ({
              key: at,
              value: (
                <>
                  {path ? <a href={path}>{text}</a> : text}{' '}
                  {isNew && <Tag>{t('accounts:notices.new')}</Tag>}
                </>
              ),
            }))}
          />
        </div>
      )}
      {older && (
        <p className="cd-above-4">
          <a href={to('notices', undefined, { after: older })}>{t('accounts:notices.older')}</a>
        </p>
      )}
      {!first && (
        <p className="cd-above-4">
          <a href={to('notices')}>{t('accounts:notices.newest')}</a>
        </p>
      )}
    </div>
  )
}
