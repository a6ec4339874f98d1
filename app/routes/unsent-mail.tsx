// Mails that were given up, for an administrator to send on their way again.
import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { WarningText } from '#app/components/warning-text.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { noticeHeading } from '#app/mail/notice-words.ts'
import { pageMeta } from '#app/page-meta.ts'
import { formatDateTime } from '#app/server/format-date.ts'
import { graphql } from '#app/server/graphql.ts'
import { needsSignIn, run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

const UnsentMailPage = graphql(`
  query UnsentMailPage($after: String) {
    setUp {
      mailsWaiting
    }
    unsentMails(first: 50, after: $after) {
      totalCount
      edges {
        node {
          noticeId
          number
          kind
          createdAt
          attempts
          fault
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const RetryNotice = graphql(`
  mutation RetryNotice($noticeId: ID!) {
    retryNotice(input: { noticeId: $noticeId }) {
      __typename
    }
  }
`)

export async function loader(asked: LoaderFunctionArgs) {
  const { lang, t } = languageOf(asked.request)
  await needsSignIn(asked)
  const viewer = await asked.context.viewer()
  if (!viewer.administrator) throw new Response(null, { status: 404 })
  const search = new URL(asked.request.url).searchParams
  const after = search.get('after')
  const { unsentMails, setUp } = await run(asked, UnsentMailPage, { after })
  const { hasNextPage, endCursor } = unsentMails.pageInfo
  return {
    heading: t('post:unsent.heading'),
    news: newsIn(search.get('news'), t('post:unsent', { returnObjects: true })),
    after,
    mailLeaves: asked.context.mailLeaves,
    waiting: setUp.mailsWaiting,
    older: hasNextPage ? endCursor : null,
    count: unsentMails.totalCount,
    mails: unsentMails.edges.map(({ node }) => ({
      noticeId: node.noticeId,
      number: node.number,
      heading: noticeHeading(node.kind, lang),
      when: formatDateTime(lang, node.createdAt),
      attempts: String(node.attempts),
      fault: node.fault ?? t('post:unsent.noFault'),
    })),
  }
}

const newsIn = (news: string | null, words: { sent: string; gone: string }) =>
  news === 'sent' || news === 'gone' ? words[news] : null

export async function action(asked: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const noticeId = String((await asked.request.formData()).get('noticeId') ?? '')
  const { retryNotice } = await run(asked, RetryNotice, { noticeId })
  switch (retryNotice.__typename) {
    case 'Done':
      return redirect(to('unsentMail', undefined, { news: 'sent' }))
    case 'WrongState':
      return redirect(to('unsentMail', undefined, { news: 'gone' }))
    case 'InvalidInput':
      throw new Response(null, { status: 404 })
    default:
      return unreachable(retryNotice)
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function UnsentMailRoute() {
  const { heading, news, count, mails, after, older, ...mail } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      {news && <NotificationBanner success title={t('post:unsent.done')} text={news} />}
      <div className="cd-prose">
        <h1>{heading}</h1>
        {!mail.mailLeaves && (
          <>
            <WarningText>{t('post:unsent.noWay', { count: mail.waiting })}</WarningText>
            <p>{t('post:unsent.noWayBody')}</p>
          </>
        )}
        {mails.length > 0 && <p className="cd-lead">{t('post:unsent.lead')}</p>}
      </div>
      {mails.length ? (
        <DataTable
          className="cd-above-5"
          caption={t('post:unsent.count', { count: count ?? mails.length })}
          stack
          firstCellIsHeader
          columns={[
            { heading: t('post:unsent.what') },
            { heading: t('post:unsent.when'), label: t('post:unsent.when') },
            { heading: t('post:unsent.tried'), label: t('post:unsent.tried') },
            { heading: t('post:unsent.fault'), label: t('post:unsent.fault') },
            { heading: t('post:unsent.again'), end: true },
          ]}
          rows={mails.map((mail) => [
            mail.heading,
            mail.when,
            mail.attempts,
            mail.fault,
            <Form key="again" method="post">
              <input type="hidden" name="noticeId" value={mail.noticeId} />
              <Button kind="secondary" small>
                {t('post:unsent.again')}
                <span className="govuk-visually-hidden"> {t('post:unsent.againWhich', mail)}</span>
              </Button>
            </Form>,
          ])}
        />
      ) : mail.mailLeaves ? (
        <EmptyState heading={t('post:unsent.none')}>
          <p>{t('post:unsent.noneBody')}</p>
        </EmptyState>
      ) : null}
      {(older || after) && (
        <Pagination
          label={t('post:unsent.pages')}
          previous={after ? { href: to('unsentMail'), text: t('post:unsent.newest') } : undefined}
          next={
            older
              ? {
                  href: to('unsentMail', undefined, { after: older }),
                  text: t('post:unsent.older'),
                }
              : undefined
          }
        />
      )}
    </div>
  )
}
