// One mail of the demonstration, as its plain text, with links that work. Not found anywhere else.
import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { noticeVersions, subjectOf } from '#app/mail/render-notice.tsx'
import { textParts } from '#app/mail/plain-text.ts'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { formatDateTime } from '#app/server/format-date.ts'
import { graphql } from '#app/server/graphql.ts'
import { found, run } from '#app/server/run.ts'
import type { NoticeToRender } from '#graphql/notices/send-notice.ts'

const OutboxMailPage = graphql(`
  query OutboxMailPage($number: Int!) {
    outboxMail(number: $number) {
      kind
      facts
      language
      name
      named
      token
      to
      createdAt
    }
  }
`)

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const { lang } = languageOf(asked.request)
  const { publicUrl } = asked.context
  const { outboxMail } = await run(asked, OutboxMailPage, { number: numberOf(params.mail) })
  const { to, createdAt, ...notice } = found(outboxMail)
  const versions = noticeVersions(notice as NoticeToRender)
  return {
    to,
    when: formatDateTime(lang, createdAt),
    subject: { text: subjectOf(versions), lang: versions[0]?.lang },
    parts: textParts(versions, publicUrl).map((part) => ({
      lang: part.lang,
      paragraphs: part.text.split('\n\n').map((paragraph) => linesOf(paragraph, publicUrl)),
    })),
  }
}

/** A line that is an address of ours leads there, whatever name this machine is known by. */
const linesOf = (paragraph: string, publicUrl: string) =>
  paragraph.split('\n').map((text) => ({
    text,
    path: text.startsWith(`${publicUrl}/`) ? text.slice(publicUrl.length) : null,
  }))

/** What it links to opens with no password. */
export const headers: HeadersFunction = () => ({
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'private, no-store',
})

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.subject.text ?? '')

export default function OutboxMailRoute() {
  const { subject, to: recipient, when, parts } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <BackLink href={to('outbox')}>{t('post:outbox.all')}</BackLink>
      <h1 lang={subject.lang}>{subject.text}</h1>
      <SummaryList
        className="cd-above-4"
        rows={[
          { key: t('post:outbox.to'), value: recipient },
          { key: t('post:outbox.when'), value: when },
        ]}
      />
      {parts.map(({ lang, paragraphs }, at) => (
        <div key={at} lang={lang} className="cd-prose cd-above-5">
          {paragraphs.map((lines, number) => (
            <p key={number}>
              {lines.map(({ text, path }, line) => (
                <span key={line}>
                  {line > 0 && <br />}
                  {path ? (
                    <a className="govuk-link" href={path}>
                      {text}
                    </a>
                  ) : (
                    text
                  )}
                </span>
              ))}
            </p>
          ))}
        </div>
      ))}
    </div>
  )
}
