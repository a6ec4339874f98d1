// All dates of an event as a file for a calendar.
import type { LoaderFunctionArgs } from '@remix-run/node'
import { numberOf } from '#app/paths.ts'
import { CalendarEventFields, calendarResponse } from '#app/server/calendar-response.ts'
import { graphql } from '#app/server/graphql.ts'
import { found, run } from '#app/server/run.ts'

const EventForCalendar = graphql(
  `
    query EventForCalendar($number: Int!) {
      event(number: $number) {
        ...CalendarEventFields
        sessions {
          number
          startsAt
          endsAt
          cancelledAt
          online
          venue {
            en
            cy
          }
        }
      }
    }
  `,
  [CalendarEventFields],
)

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const { event } = await run(asked, EventForCalendar, { number: numberOf(params.event) })
  const { sessions, ...rest } = found(event)
  return calendarResponse(asked, rest, sessions)
}
