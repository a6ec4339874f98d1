// The mails of the demonstration, which nobody sends. Not found anywhere else.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { noticeVersions, subjectOf } from '#app/mail/render-notice.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { formatDateTime } from '#app/server/format-date.ts'
import { graphql } from '#app/server/graphql.ts'
import { run } from '#app/server/run.ts'
import { nobodyNamed } from '#graphql/notices/named.ts'
import type { NoticeToRender } from '#graphql/notices/send-notice.ts'

const OutboxPage = graphql(`
  query OutboxPage($after: String) {
    outbox(first: 50, after: $after) {
      edges {
        node {
          number
          kind
          facts
          language
          to
          createdAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export async function loader(asked: LoaderFunctionArgs) {
  const { lang, t } = languageOf(asked.request)
  const after = new URL(asked.request.url).searchParams.get('after')
  const { outbox } = await run(asked, OutboxPage, { after })
  return {
    heading: t('post:outbox.heading'),
    after,
    older: outbox.pageInfo.hasNextPage ? outbox.pageInfo.endCursor : null,
    mails: outbox.edges.map(({ node: { number, to, createdAt, ...notice } }) => {
      const versions = noticeVersions({
        ...notice,
        name: null,
        token: null,
        named: nobodyNamed,
      } as NoticeToRender)
      return {
        number,
        to,
        when: formatDateTime(lang, createdAt),
        subject: subjectOf(versions),
        lang: versions[0]?.lang,
      }
    }),
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function OutboxRoute() {
  const { heading, mails, after, older } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <div className="cd-prose">
        <h1>{heading}</h1>
        <p className="cd-lead">{t('post:outbox.lead')}</p>
      </div>
      {mails.length ? (
        <DataTable
          caption={heading}
          captionHidden
          className="cd-above-5"
          stack
          columns={[
            { heading: t('post:outbox.subject') },
            { heading: t('post:outbox.to'), label: t('post:outbox.to') },
            { heading: t('post:outbox.when'), label: t('post:outbox.when') },
          ]}
          firstCellIsHeader
          rows={mails.map((mail) => [
            <a
              key="subject"
              className="govuk-link"
              href={to('outboxMail', { mail: mail.number })}
              lang={mail.lang}
            >
              {mail.subject}
            </a>,
            mail.to,
            mail.when,
          ])}
        />
      ) : (
        <EmptyState heading={t('post:outbox.empty')}>
          <p>{t('post:outbox.emptyBody')}</p>
        </EmptyState>
      )}
      {(older || after) && (
        <Pagination
          label={t('post:outbox.pages')}
          previous={after ? { href: to('outbox'), text: t('post:outbox.newest') } : undefined}
          next={
            older
              ? { href: to('outbox', undefined, { after: older }), text: t('post:outbox.older') }
              : undefined
          }
        />
      )}
    </div>
  )
}
