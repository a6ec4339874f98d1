// One date of an event as a file for a calendar.
import type { LoaderFunctionArgs } from '@remix-run/node'
import { numberOf } from '#app/paths.ts'
import { CalendarEventFields, calendarResponse } from '#app/server/calendar-response.ts'
import { graphql } from '#app/server/graphql.ts'
import { found, run } from '#app/server/run.ts'

const SessionForCalendar = graphql(
  `
    query SessionForCalendar($number: Int!) {
      session(number: $number) {
        number
        startsAt
        endsAt
        cancelledAt
        online
        venue {
          en
          cy
        }
        event {
          ...CalendarEventFields
        }
      }
    }
  `,
  [CalendarEventFields],
)

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const { session } = await run(asked, SessionForCalendar, { number: numberOf(params.session) })
  const { event, ...date } = found(session)
  return calendarResponse(asked, event, [date])
}
