// What an event may become, and when. Rules only: data and a time in, a decision out.
import { isOfficialBody } from '#graphql/organisations/organisation.ts'
import { isAgeUnsaid } from '#graphql/signups/signup.ts'
import { eventTexts, type EventTexts } from '#graphql/wordings/texts-of.ts'
import { emptySides, type Texts } from '#graphql/wordings/wording.ts'
import type { OrganisationKind, PublishedState } from '#prisma/client.ts'

export type EventAction = 'publish' | 'cancel' | 'takeDown' | 'putBack'

/** The lifecycle of what an organisation publishes: state, action, next state, and its name in the history. */
const publishedLifecycle: readonly {
  from: PublishedState
  action: EventAction
  to: PublishedState
  history: string
}[] = [
  { from: 'draft', action: 'publish', to: 'published', history: 'published' },
  { from: 'published', action: 'cancel', to: 'cancelled', history: 'cancelled' },
  { from: 'published', action: 'takeDown', to: 'taken_down', history: 'takenDown' },
  { from: 'taken_down', action: 'putBack', to: 'published', history: 'putBack' },
]

/** The step that an action takes from a state, or null where it takes none. */
export const stepFrom = (state: PublishedState, action: EventAction) =>
  publishedLifecycle.find((step) => step.from === state && step.action === action) ?? null

export type EventToPublish = EventTexts & {
  organisation: { kind: OrganisationKind }
  minimumAge: number | null
  under18Welcome: boolean | null
  sessions: readonly {
    startsAt: Date
    cancelledAt: Date | null
    online: boolean
    venueEn: string | null
    venueCy: string | null
    wardCode: string | null
  }[]
}

export type Lack = 'description' | 'languages' | 'session' | 'venue' | 'ward' | 'under18' | 'over'

/** What an event still lacks before it can be published; nothing when it is ready. */
export function lacksOf(event: EventToPublish, now: Date): Lack[] {
  const sessions = event.sessions.filter((session) => !session.cancelledAt)
  const inPerson = sessions.filter((session) => !session.online)
  const lacks: [Lack, boolean][] = [
    ['description', !event.descriptionEn && !event.descriptionCy],
    ['languages', isOneSided(event.organisation, eventTexts(event))],
    ['session', sessions.length === 0],
    ['venue', inPerson.some((session) => !session.venueEn && !session.venueCy)],
    ['ward', inPerson.some((session) => !session.wardCode)],
    ['under18', isAgeUnsaid(event)],
    ['over', sessions.length > 0 && sessions.every((session) => session.startsAt <= now)],
  ]
  return lacks.filter(([, lacking]) => lacking).map(([lack]) => lack)
}

/** Whether an official body's text stands in one language only. */
export const isOneSided = ({ kind }: { kind: OrganisationKind }, texts: Texts): boolean =>
  isOfficialBody(kind) && emptySides(texts).length > 0

/** Whether a session is over. */
export const isOver = (session: { endsAt: Date }, now: Date): boolean => session.endsAt <= now
