// The list of a date on paper, for the door: names to tick, lines for whoever walks in, and nothing that tells more of
// anybody. It is made by a button, because that it was taken is written down.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { SessionWhere } from '#app/components/session-where.tsx'
import { inOrder } from '#app/in-order.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { readForm, textOrNull } from '#app/server/form.ts'
import { found, run } from '#app/server/run.ts'
import { ListForDoor, SessionSheet } from '#app/server/session-sheet.ts'
import { sessionView } from '#app/server/session-view.ts'

/** Lines for whoever walks in. */
const LINES = 8

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const { lang, t } = languageOf(asked.request)
  const number = numberOf(params.session)
  const row = found((await run(asked, SessionSheet, { number })).session)
  if (!row.event.viewerCanReadPeople) throw new Response(null, { status: 404 })
  const session = sessionView(row, lang)
  return { session, title: t('signups:sheet.title', { event: session.title.text }) }
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { t, lang } = languageOf(asked.request)
  const { values } = await readForm(asked.request)
  const { id } = found(
    (await run(asked, SessionSheet, { number: numberOf(params.session) })).session,
  )
  const part = { sessionId: id, after: textOrNull(values.after) }
  const { listForDoor } = await run(asked, ListForDoor, part)
  if (listForDoor.__typename !== 'DoorList') throw new Response(null, { status: 404 })
  const { names, next } = listForDoor
  const shown = names.map((name) => name || t('signups:people.left'))
  return { names: inOrder(lang, shown, (name) => name), next }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '')

export default function SessionSheetRoute() {
  const { session } = useLoaderData<typeof loader>()
  const list = useActionData<typeof action>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container cd-sheet">
      <div className="cd-noprint">
        <BackLink href={to('sessionPeople', { session: session.number })}>
          {t('signups:sheet.back')}
        </BackLink>
        {list && <p>{t('signups:sheet.how')}</p>}
      </div>
      <h1 lang={session.title.lang}>{session.title.text}</h1>
      <p className="cd-when">
        {session.date}, {session.time}
      </p>
      <p>
        <SessionWhere session={session} />
      </p>
      {list ? (
        <List {...list} />
      ) : (
        <Form method="post">
          <p>{t('signups:sheet.hint')}</p>
          <Button>{t('signups:sheet.link')}</Button>
        </Form>
      )}
    </div>
  )
}

function List({ names, next }: { names: string[]; next: string | null }) {
  const { t } = useLanguage()
  return (
    <>
      <p>
        <b>{t('signups:sheet.coming', { count: names.length })}</b>
      </p>
      {names.length > 0 && (
        <DataTable
          caption={t('signups:people.who')}
          captionHidden
          firstCellIsHeader
          columns={[
            { heading: t('signups:people.name') },
            { heading: t('signups:sheet.here'), numeric: true },
          ]}
          rows={names.map((name, at) => [
            name,
            <span key={at} className="cd-sheet__box" aria-hidden="true" />,
          ])}
        />
      )}
      {next && (
        <Form method="post" className="cd-noprint">
          <input type="hidden" name="after" value={next} />
          <Button kind="secondary">{t('signups:mine.more')}</Button>
        </Form>
      )}
      <h2>{t('signups:sheet.walkIns')}</h2>
      <div className="cd-sheet__lines" aria-hidden="true">
        {Array.from({ length: LINES }, (_, line) => (
          <div key={line} />
        ))}
      </div>
      <p className="cd-2">{t('signups:sheet.data')}</p>
    </>
  )
}
