// The list of a date as a table for a spreadsheet. It is fetched by a button, because that it was taken is written down.
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { stringify } from 'csv-stringify/sync'
import { languageOf } from '#app/language.tsx'
import { numbered, numberOf } from '#app/paths.ts'
import { dateParts, formatDateTime } from '#app/server/format-date.ts'
import { graphql } from '#app/server/graphql.ts'
import { found, run } from '#app/server/run.ts'
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
  mutation ExportSignUps($sessionId: ID!) {
    exportSignUps(sessionId: $sessionId) {
      __typename
      ... on SignUpExport {
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
  const { lang, t } = languageOf(asked.request)
  const { session } = await run(asked, SessionToExport, { number: numberOf(params.session) })
  const { id, startsAt, event } = found(session)
  const { exportSignUps } = await run(asked, ExportSignUps, { sessionId: id })
  if (exportSignUps.__typename !== 'SignUpExport') throw new Response(null, { status: 404 })
  const head = ['name', 'email', 'language', 'state', 'note', 'signedUp'] as const
  const rows = exportSignUps.rows.map((row) => [
    row.name || t('signups:people.left'),
    row.email,
    t(`signups:people.languages.${row.preferredLanguage}`),
    t(`signups:state.${row.state}`),
    row.note,
    formatDateTime(lang, row.signedUpAt),
  ])
  // A cell that starts like a formula would be one in a spreadsheet: the library puts a mark in front.
  const table = stringify([head.map((key) => t(`signups:file.${key}`)), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
  const file = `${numbered(event.number, plain(event.title, lang))}-${dateParts(lang, startsAt).iso}`
  return new Response(table, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
