// The list of a date as a table for a spreadsheet. It is fetched by a button, because that it was taken is written down.
import { Readable } from 'node:stream'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { createReadableStreamFromReadable, redirect } from '@remix-run/node'
import { stringify } from 'csv-stringify/sync'
import { languageOf, type Language } from '#app/language.tsx'
import { numbered, numberOf } from '#app/paths.ts'
import { dateParts, formatDateTime } from '#app/server/format-date.ts'
import { graphql, type ResultOf } from '#app/server/graphql.ts'
import { found, run, type Asked } from '#app/server/run.ts'
import { plain } from '#app/text.ts'

const SessionToExport = graphql(`
  query SessionToExport($number: Int!) {
    session(number: $number) {
      id
      startsAt
      event {
        number
        title {
          en
          cy
        }
      }
    }
  }
`)

const ExportSignUps = graphql(`
  mutation ExportSignUps($sessionId: ID!, $after: String) {
    exportSignUps(sessionId: $sessionId, after: $after) {
      __typename
      ... on SignUpExport {
        next
        rows {
          name
          email
          preferredLanguage
          state
          note
          signedUpAt
        }
      }
    }
  }
`)

/** Somebody who opens the address is led to the page with the button. */
export const loader = ({ params, request }: LoaderFunctionArgs) =>
  redirect(languageOf(request).to('sessionPeople', { session: numberOf(params.session) }))

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const language = languageOf(asked.request)
  const { lang } = language
  const { session } = await run(asked, SessionToExport, { number: numberOf(params.session) })
  const { id, startsAt, event } = found(session)
  // Whoever may not have the list is told so before any of it is sent.
  const first = await pageOf(asked, id, null)
  const table = Readable.from(tableFrom(first, language, (after) => pageOf(asked, id, after)))
  const file = `${numbered(event.number, plain(event.title, lang))}-${dateParts(lang, startsAt).iso}`
  return new Response(createReadableStreamFromReadable(table), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

type Page = Extract<ResultOf<typeof ExportSignUps>['exportSignUps'], { __typename: 'SignUpExport' }>

async function pageOf(asked: Asked, sessionId: string, after: string | null): Promise<Page> {
  const { exportSignUps } = await run(asked, ExportSignUps, { sessionId, after })
  if (exportSignUps.__typename !== 'SignUpExport') throw new Response(null, { status: 404 })
  return exportSignUps
}

const head = ['name', 'email', 'language', 'state', 'note', 'signedUp'] as const

/** The whole table, a page of its rows at a time, so that a long list is never in memory as a whole. */
async function* tableFrom(
  first: Page,
  { lang, t }: Language,
  more: (after: string) => Promise<Page>,
) {
  yield csv([head.map((key) => t(`signups:file.${key}`))], { bom: true })
  for (let page: Page | null = first; page; page = page.next ? await more(page.next) : null) {
    yield csv(
      page.rows.map((row) => [
        row.name || t('signups:people.left'),
        row.email,
        t(`signups:people.languages.${row.preferredLanguage}`),
        t(`signups:state.${row.state}`),
        row.note,
        formatDateTime(lang, row.signedUpAt),
      ]),
    )
  }
}

/**
 * A cell that starts like a formula would be one in a spreadsheet: the library puts a mark in front. In quotes, none
 * begins in the middle of somebody's words where a spreadsheet takes another sign than the comma between cells.
 */
const csv = (rows: (string | null)[][], more: { bom?: boolean } = {}) =>
  stringify(rows, { escape_formulas: true, quoted: true, record_delimiter: 'windows', ...more })
