// What an entry of a calendar does to the events of an organisation. Rules only.
import {
  planImport,
  type KeptSession,
  type PlanOptions,
  type SessionsPlan,
  type WantedSession,
} from '#graphql/imports/imported-sessions.ts'
import type { BilingualText } from '#graphql/text/bilingual-text.ts'
import type { EventKind, PublishedState } from '#prisma/client.ts'

export type KeptEvent = {
  state: PublishedState
  kind: EventKind
  titleEn: string | null
  titleCy: string | null
  descriptionEn: string | null
  descriptionCy: string | null
  sessions: readonly KeptSession[]
  /** Whether somebody has changed it here since: its words and places are theirs from then on. */
  changedHere: boolean
}

export type WantedEvent = {
  title: BilingualText
  description: BilingualText
  /** Null where the calendar says none that is known. */
  kind: EventKind | null
  cancelled: boolean
  isPrivate: boolean
  sessions: readonly WantedSession[]
}

export type EventLeftAlone =
  'same' | 'private' | 'cancelled' | 'over' | 'taken_down' | 'cancelled_here'

export type EventDecision =
  | { do: 'create'; plan: SessionsPlan }
  | {
      do: 'change'
      title: BilingualText
      description: BilingualText
      kind: EventKind
      plan: SessionsPlan
    }
  /** It is off as a whole, and published: whoever signed up is told. */
  | { do: 'cancel' }
  | { do: 'leave'; reason: EventLeftAlone }

export function decideEvent(
  wanted: WantedEvent,
  kept: KeptEvent | null,
  { now, dayOf }: Pick<PlanOptions, 'now' | 'dayOf'>,
): EventDecision {
  const leave = (reason: EventLeftAlone): EventDecision => ({ do: 'leave', reason })
  if (wanted.isPrivate) return leave('private')
  if (kept?.state === 'taken_down') return leave('taken_down')
  if (kept?.state === 'cancelled') return leave(wanted.cancelled ? 'same' : 'cancelled_here')
  if (kept?.state === 'published' && wanted.cancelled) return { do: 'cancel' }
  if (!kept && wanted.cancelled) return leave('cancelled')
  const placesAreOurs = kept?.changedHere ?? false
  const plan = planImport(kept?.sessions ?? [], wanted.sessions, { now, dayOf, placesAreOurs })
  if (!kept) return plan.sessions.length ? { do: 'create', plan } : leave('over')
  const old = {
    title: { en: kept.titleEn, cy: kept.titleCy },
    description: { en: kept.descriptionEn, cy: kept.descriptionCy },
  }
  const title = kept.changedHere ? old.title : said(wanted.title, old.title)
  const description = kept.changedHere ? old.description : said(wanted.description, old.description)
  const kind = (kept.changedHere ? null : wanted.kind) ?? kept.kind
  const sameWords =
    kind === kept.kind && isSame(title, old.title) && isSame(description, old.description)
  if (sameWords && !plan.changes) return leave('same')
  return { do: 'change', title, description, kind, plan }
}

/** A language in which the calendar says nothing keeps what it has. */
const said = (text: BilingualText, old: BilingualText): BilingualText => ({
  en: text.en ?? old.en,
  cy: text.cy ?? old.cy,
})

const isSame = (one: BilingualText, other: BilingualText) =>
  one.en === other.en && one.cy === other.cy
