// What a notice says about a session.
import type { SessionFacts } from '#graphql/notices/notice-kinds.ts'
import type { HeldSession } from '#graphql/sessions/lock-session.ts'
import { textOf } from '#graphql/text/schema.ts'

type ToldSession = Pick<
  HeldSession,
  | 'id'
  | 'eventId'
  | 'titleEn'
  | 'titleCy'
  | 'startsAt'
  | 'endsAt'
  | 'venueEn'
  | 'venueCy'
  | 'online'
>

export const sessionFacts = (session: ToldSession): SessionFacts => ({
  title: textOf('title', session),
  eventId: session.eventId,
  sessionId: session.id,
  ...whenAndWhere(session),
})

/** When a session is and where: also of one as it was before. */
export const whenAndWhere = (
  session: Pick<ToldSession, 'startsAt' | 'endsAt' | 'venueEn' | 'venueCy' | 'online'>,
) => ({
  startsAt: session.startsAt.toISOString(),
  endsAt: session.endsAt.toISOString(),
  venue: textOf('venue', session),
  online: session.online,
})
