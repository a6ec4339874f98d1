// Which dates of an event an entry of a calendar moves, adds, calls off or leaves. Rules only.
import type { SessionFields } from '#graphql/events/event-input.ts'
import { isBroughtBack } from '#graphql/sessions/session-changes.ts'
import type { Where } from '#graphql/imports/calendar-text.ts'

export type KeptSession = {
  id: number
  startsAt: Date
  endsAt: Date
  cancelledAt: Date | null
  capacity: number | null
  signUpClosesHours: number | null
  online: boolean
  joinUrl: string | null
  venueEn: string | null
  venueCy: string | null
  wardCode: string | null
  sourceId: string | null
}

export type WantedSession = {
  sourceId: string
  startsAt: Date
  endsAt: Date
  cancelled: boolean
  /** Null where the calendar does not say. */
  where: Where | null
}

export type SessionsPlan = {
  /** All that are to be, those that stay as they are among them. */
  sessions: SessionFields[]
  /** Numbers of those that the calendar says are off. */
  callOff: number[]
  /** Numbers of those that the calendar calls otherwise now, or no longer speaks of, with what it calls them. */
  renamed: { id: number; sourceId: string | null }[]
  /** Whether anything comes of it. */
  changes: boolean
}

export type PlanOptions = {
  now: Date
  /** Where somebody has changed the event here, places are theirs; times are still the calendar's. */
  placesAreOurs: boolean
  /** The day on which something is, so that a series which moves by an hour is known again. */
  dayOf: (instant: Date) => string
}

/** Dates that are past, were called off here, or were added here by hand are left as they are. */
export function planImport(
  kept: readonly KeptSession[],
  wanted: readonly WantedSession[],
  options: PlanOptions,
): SessionsPlan {
  const pairs = pair(kept, wanted, options)
  const matched = new Map([...pairs].map(([after, before]) => [before, after]))
  const plan: SessionsPlan = { sessions: [], callOff: [], renamed: [], changes: false }
  const said = new Set(wanted.filter((one) => !one.cancelled).map(({ sourceId }) => sourceId))
  for (const { id, sourceId } of kept.filter((one) => isOwn(one) && !matched.has(one))) {
    // What took place gives its name to the date that the calendar speaks of now.
    if (said.has(sourceId ?? '')) plan.renamed.push({ id, sourceId: null })
  }
  for (const before of kept) {
    const after = matched.get(before)
    if (before.cancelledAt) continue
    if (after?.cancelled) plan.callOff.push(before.id)
    else if (after) {
      const next = moved(before, after, options)
      plan.sessions.push(next)
      if (before.sourceId !== after.sourceId) {
        plan.renamed.push({ id: before.id, sourceId: after.sourceId })
      }
      plan.changes ||= !isSame(asIs(before), next)
    } else if (isOwn(before) && before.startsAt > options.now) plan.changes = true
    else plan.sessions.push(asIs(before))
  }
  const added = wanted.filter((after) => !pairs.has(after) && !after.cancelled)
  plan.sessions.push(...added.map((after) => fresh(after, kept, options)))
  plan.changes ||= added.length + plan.callOff.length + plan.renamed.length > 0
  return plan
}

const isOwn = (session: KeptSession) => session.sourceId !== null

/**
 * What the calendar wants, with what is there: by its identifier; what is left over, by its day. A date that has
 * begun stays: where the calendar says a later one under its identifier, that is another.
 */
function pair(
  kept: readonly KeptSession[],
  wanted: readonly WantedSession[],
  { now, dayOf }: PlanOptions,
): Map<WantedSession, KeptSession> {
  const bySource = new Map(kept.filter(isOwn).map((session) => [session.sourceId, session]))
  const pairs = new Map<WantedSession, KeptSession>()
  for (const after of wanted) {
    const before = bySource.get(after.sourceId)
    if (before && !isBroughtBack(before, after, now)) pairs.set(after, before)
  }
  const taken = new Set(pairs.values())
  const left = kept.filter(
    (one) => isOwn(one) && !taken.has(one) && !one.cancelledAt && one.startsAt > now,
  )
  for (const after of wanted) {
    if (pairs.has(after) || after.cancelled) continue
    const position = left.findIndex(({ startsAt }) => dayOf(startsAt) === dayOf(after.startsAt))
    if (position >= 0) pairs.set(after, left.splice(position, 1)[0] as KeptSession)
  }
  return pairs
}

const asIs = (session: KeptSession): SessionFields => ({
  id: session.id,
  startsAt: session.startsAt,
  endsAt: session.endsAt,
  capacity: session.capacity,
  signUpClosesHours: session.signUpClosesHours,
  online: session.online,
  joinUrl: session.joinUrl,
  venue: { en: session.venueEn, cy: session.venueCy },
  wardCode: session.wardCode,
  sourceId: session.sourceId,
})

function moved(
  before: KeptSession,
  after: WantedSession,
  { placesAreOurs }: PlanOptions,
): SessionFields {
  const fields = asIs(before)
  const where = placesAreOurs ? null : after.where
  return {
    ...fields,
    startsAt: after.startsAt,
    endsAt: after.endsAt,
    ...(where ? placeOf(where, fields) : {}),
  }
}

/** The calendar's place. A venue that it does not rename keeps its name in the other language. */
function placeOf(
  where: Where,
  fields: SessionFields,
): Pick<SessionFields, 'online' | 'joinUrl' | 'venue'> {
  const { online, venue } = where
  const renamed = (['en', 'cy'] as const).some(
    (one) => venue[one] && venue[one] !== fields.venue[one],
  )
  return {
    online,
    joinUrl: online ? (where.joinUrl ?? fields.joinUrl) : null,
    venue: online || renamed ? venue : fields.venue,
  }
}

/** A new date of an event takes after one at the same place: its ward and how many may come. */
function fresh(
  after: WantedSession,
  kept: readonly KeptSession[],
  { placesAreOurs }: PlanOptions,
): SessionFields {
  const said = placesAreOurs && kept.length ? null : after.where
  const like = said ? kept.findLast((one) => isAt(one, said)) : kept.at(-1)
  const place = said ?? (like ? asIs(like) : nowhere)
  return {
    startsAt: after.startsAt,
    endsAt: after.endsAt,
    capacity: like?.capacity ?? null,
    signUpClosesHours: like?.signUpClosesHours ?? null,
    online: place.online,
    joinUrl: place.joinUrl,
    venue: place.venue,
    wardCode: like?.wardCode ?? null,
    sourceId: after.sourceId,
  }
}

const nowhere: Where = { venue: { en: null, cy: null }, online: false, joinUrl: null }

const isAt = (session: KeptSession, { venue: { en, cy } }: Where) =>
  (en !== null && en === session.venueEn) || (cy !== null && cy === session.venueCy)

function isSame(one: SessionFields, other: SessionFields): boolean {
  const key = ({ startsAt, endsAt, online, joinUrl, venue }: SessionFields) =>
    [startsAt.getTime(), endsAt.getTime(), online, joinUrl, venue.en, venue.cy].join('\n')
  return key(one) === key(other)
}
