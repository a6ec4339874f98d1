// What an entry of a calendar would do to each date of its event, for whoever looks before it is done. Rules only.
import type { EventDecision, KeptEvent, WantedEvent } from '#graphql/imports/imported-event.ts'

export type DateChange = {
  change: 'added' | 'moved' | 'place' | 'kept' | 'called_off' | 'gone' | 'cancelled'
  startsAt: Date
  endsAt: Date
  /** When it was to be before it moved. */
  before: Date | null
}

/** The words of it that change, and its dates to come, the first one first. */
export type Preview = { words: ('title' | 'description' | 'kind')[]; dates: DateChange[] }

export function previewOf(
  wanted: WantedEvent,
  kept: KeptEvent | null,
  decision: EventDecision,
  now: Date,
): Preview {
  if (decision.do === 'leave') return { words: [], dates: [] }
  const old = kept?.sessions ?? []
  const whole = { before: null }
  if (decision.do === 'cancel') {
    const ahead = old.filter((one) => !one.cancelledAt && one.startsAt > now)
    const dates = ahead.map((one) => ({ ...when(one), ...whole, change: 'called_off' as const }))
    return { words: [], dates: inOrder(dates) }
  }
  const { sessions, callOff } = decision.plan
  const stays = new Set(sessions.map(({ id }) => id))
  const dates: DateChange[] = sessions.map((next) => {
    const before = old.find(({ id }) => id === next.id)
    if (!before) return { ...when(next), ...whole, change: 'added' }
    const isMoved =
      before.startsAt.getTime() !== next.startsAt.getTime() ||
      before.endsAt.getTime() !== next.endsAt.getTime()
    const isElsewhere =
      before.online !== next.online ||
      before.joinUrl !== next.joinUrl ||
      before.venueEn !== next.venue.en ||
      before.venueCy !== next.venue.cy
    if (isMoved) return { ...when(next), change: 'moved', before: before.startsAt }
    return { ...when(next), ...whole, change: isElsewhere ? 'place' : 'kept' }
  })
  for (const one of old.filter(({ id, cancelledAt }) => !stays.has(id) && !cancelledAt)) {
    dates.push({ ...when(one), ...whole, change: callOff.includes(one.id) ? 'called_off' : 'gone' })
  }
  // What the calendar itself says is off, and never was here.
  const known = new Set(old.map(({ sourceId }) => sourceId))
  for (const one of wanted.sessions.filter(
    (after) => after.cancelled && !known.has(after.sourceId),
  ))
    dates.push({ ...when(one), ...whole, change: 'cancelled' })
  return {
    words: kept && decision.do === 'change' ? changedWords(decision, kept) : [],
    dates: inOrder(dates.filter(({ startsAt, before }) => startsAt > now || before !== null)),
  }
}

type Words = Extract<EventDecision, { do: 'change' }>

const changedWords = ({ title, description, kind }: Words, kept: KeptEvent) => [
  ...(title.en === kept.titleEn && title.cy === kept.titleCy ? [] : ['title' as const]),
  ...(description.en === kept.descriptionEn && description.cy === kept.descriptionCy
    ? []
    : ['description' as const]),
  ...(kind === kept.kind ? [] : ['kind' as const]),
]

const when = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) => ({ startsAt, endsAt })

const inOrder = (dates: DateChange[]) =>
  dates.sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
