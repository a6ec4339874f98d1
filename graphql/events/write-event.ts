// What is said about an event, as its rows keep it.
import type { EventFields, SessionFields } from '#graphql/events/event-input.ts'
import { searchText } from '#graphql/search/search-text.ts'
import { columnsOf } from '#graphql/text/schema.ts'

type Organisation = { nameEn: string | null; nameCy: string | null }

/** The columns of an event. */
export function eventColumns(fields: EventFields, organisation: Organisation) {
  const { title, description, access, signUpNote } = fields
  const venues = fields.sessions.flatMap(({ venue }) => [venue.en, venue.cy])
  return {
    kind: fields.kind,
    ...columnsOf('title', title),
    ...columnsOf('description', description),
    ...columnsOf('access', access),
    ...columnsOf('signUpNote', signUpNote),
    heldIn: [...new Set(fields.heldIn)],
    stepFree: fields.stepFree ?? null,
    hearingLoop: fields.hearingLoop ?? null,
    accessibleToilet: fields.accessibleToilet ?? null,
    minimumAge: fields.minimumAge,
    under18Welcome: fields.under18Welcome,
    dropIn: fields.dropIn,
    searchText: searchText(
      title.en,
      title.cy,
      organisation.nameEn,
      organisation.nameCy,
      ...venues,
      description.en,
      description.cy,
    ),
  }
}

/** The columns of a session. */
export const sessionColumns = (session: SessionFields) => ({
  startsAt: session.startsAt,
  endsAt: session.endsAt,
  capacity: session.capacity,
  signUpClosesHours: session.signUpClosesHours || null,
  online: session.online,
  joinUrl: session.online ? session.joinUrl : null,
  ...columnsOf('venue', session.venue),
  wardCode: session.online ? null : session.wardCode,
})

/** The wards of an event's dates, each with its place in the input. */
export const wardsOf = ({ sessions }: Pick<EventFields, 'sessions'>) =>
  sessions.map(({ wardCode }, position) => ({
    path: ['sessions', String(position), 'wardCode'],
    code: wardCode,
  }))
