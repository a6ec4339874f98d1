// What changes between the sessions an event has and those it is to have. Rules only.

export type Place = {
  startsAt: Date
  endsAt: Date
  online: boolean
  venueEn: string | null
  venueCy: string | null
  wardCode: string | null
}

/** Whether people have to be told: another time, or another venue. A venue's name in the other language is none. */
export function isMoved(before: Place, after: Place): boolean {
  const sameTime =
    before.startsAt.getTime() === after.startsAt.getTime() &&
    before.endsAt.getTime() === after.endsAt.getTime()
  return !sameTime || isElsewhere(before, after)
}

function isElsewhere(before: Place, after: Place): boolean {
  if (before.online !== after.online) return true
  if (before.online) return false
  const renamed = (one: string | null, other: string | null) => one !== null && one !== other
  return (
    before.wardCode !== after.wardCode ||
    renamed(before.venueEn, after.venueEn) ||
    renamed(before.venueCy, after.venueCy)
  )
}

type Existing = { id: number; sourceId: string | null; cancelledAt: Date | null }
type Wanted = { id?: number | null | undefined; sourceId?: string | null | undefined }

export type SessionPlan<Before, After> = {
  kept: { before: Before; after: After; position: number }[]
  added: After[]
  gone: Before[]
  /** Positions of what names a session that this event does not have, or has called off, or names one twice. */
  wrong: number[]
}

/** Matches sessions by their id, or by the source's identifier where they were imported. */
export function planSessions<Before extends Existing, After extends Wanted>(
  existing: readonly Before[],
  wanted: readonly After[],
): SessionPlan<Before, After> {
  const left = new Set(existing.filter((session) => !session.cancelledAt))
  const plan: SessionPlan<Before, After> = { kept: [], added: [], gone: [], wrong: [] }
  wanted.forEach((after, position) => {
    const before = [...left].find((session) => isSame(session, after))
    if (before) {
      left.delete(before)
      plan.kept.push({ before, after, position })
    } else if (after.id) plan.wrong.push(position)
    else plan.added.push(after)
  })
  return { ...plan, gone: [...left] }
}

function isSame(session: Existing, wanted: Wanted): boolean {
  if (wanted.id) return session.id === wanted.id
  return Boolean(wanted.sourceId) && session.sourceId === wanted.sourceId
}

/** Whether what has begun would be yet to come: who came to it would be marked for another day. */
export const isBroughtBack = (
  before: { startsAt: Date },
  after: { startsAt: Date },
  now: Date,
): boolean => before.startsAt <= now && after.startsAt > now

/** Whether fewer places are wanted than people hold. What was overbooked already may stay so. */
export function isBelowTaken(
  before: { capacity: number | null; taken: number },
  capacity: number | null,
): boolean {
  return capacity !== null && capacity < before.taken && capacity !== before.capacity
}
