// Between what stands in the form of an event and what the operations take.
import { lackField, notReadyIssues } from '#app/server/event-lacks.ts'
import {
  again,
  isTicked,
  textOrNull,
  ticked,
  typedPair,
  wholeNumber,
  yesNoValue,
  yesOrNo,
} from '#app/server/form.ts'
import { issuesFrom, type FormIssue, type Submitted, type Typed } from '#app/server/form.ts'
import { addDays } from '#graphql/time/calendar-day.ts'
import { isLondonDate, wallOf } from '#graphql/time/london-time.ts'
import { dayBoxes, typedDay } from '#app/server/typed-day.ts'
import { typedTime } from '#app/server/typed-time.ts'
import { unreachable } from '#app/server/unreachable.ts'

const kinds = ['walkabout', 'marking', 'drop_in', 'talk', 'tidy_up', 'meeting', 'other'] as const
const answers = ['yes', 'partly', 'no'] as const

const oneOf = <Value extends string>(values: readonly Value[], typed: unknown) =>
  values.find((value) => value === typed) ?? null

const sessionsOf = (values: Typed) =>
  Array.isArray(values.sessions) ? (values.sessions as (Typed | undefined)[]) : []

/** What was typed, as an input. */
export function eventInput(values: Typed) {
  return {
    kind: oneOf(kinds, values.kind),
    title: typedPair(values.title),
    description: typedPair(values.description),
    sessions: sessionsOf(values).map((session) => sessionInput(session ?? {})),
    priorityIds: ticked(values.priorityIds),
    heldIn: ticked(values.heldIn),
    stepFree: oneOf(answers, values.stepFree),
    hearingLoop: oneOf(answers, values.hearingLoop),
    accessibleToilet: oneOf(answers, values.accessibleToilet),
    access: typedPair(values.access),
    signUpNote: typedPair(values.signUpNote),
    minimumAge: wholeNumber(values.minimumAge),
    under18Welcome: yesOrNo(values.under18Welcome),
    dropIn: isTicked(values.dropIn),
  }
}

function sessionInput(session: Typed) {
  return {
    id: textOrNull(session.id),
    date: typedDay(session, 'date'),
    startTime: typedTime(session.startTime),
    endTime: typedTime(session.endTime),
    endDate: typedDay(session, 'endDate') || null,
    capacity: wholeNumber(session.capacity),
    signUpClosesHours: wholeNumber(session.signUpClosesHours),
    online: isTicked(session.online),
    joinUrl: textOrNull(session.joinUrl),
    venue: typedPair(session.venue),
    wardCode: textOrNull(session.wardCode),
  }
}

type Kept = {
  startsAt: Date
  endsAt: Date
  cancelledAt: Date | null
  ward: { code: string } | null
}

/** An event as its form shows it. */
export const eventValues = <
  Event extends {
    sessions: (Kept & Typed)[]
    priorities: { id: string }[]
    under18Welcome: boolean | null
    dropIn: boolean
  },
>({
  sessions,
  priorities,
  ...event
}: Event) => ({
  ...event,
  under18Welcome: yesNoValue(event.under18Welcome),
  dropIn: event.dropIn ? 'on' : '',
  priorityIds: priorities.map(({ id }) => id),
  sessions: sessions.filter(({ cancelledAt }) => !cancelledAt).map(sessionValues),
})

/** A session as its fields show it; the wall times are London's. */
export function sessionValues({ startsAt, endsAt, ward, ...session }: Kept & Typed) {
  const [start, end] = [wallOf(startsAt), wallOf(endsAt)]
  return {
    ...session,
    ...dayBoxes('date', start.date),
    // The day it ends on is said only where it is another.
    ...(end.date === start.date ? {} : dayBoxes('endDate', end.date)),
    startTime: start.time,
    endTime: end.time,
    wardCode: ward?.code,
    online: session.online ? 'on' : '',
  }
}

/**
 * The form again after a button that adds or removes a date. A date that is added is the one before it, a week
 * later: whoever puts on a series says only what is different, and is brought to it.
 */
export function reshapedAgain(submitted: Submitted) {
  const sessions = sessionsOf(submitted.values)
  const [last, added] = sessions.slice(-2)
  if (!last || !added || Object.keys(added).length) return again(submitted)
  const copied = { ...last, ...aWeekLater(last, 'date'), ...aWeekLater(last, 'endDate'), id: '' }
  const values = { ...submitted.values, sessions: [...sessions.slice(0, -1), copied] }
  return again({ ...submitted, values }, [], `sessions[${sessions.length - 1}].date`)
}

function aWeekLater(session: Typed, name: string) {
  const date = typedDay(session, name)
  if (isLondonDate(date)) return dayBoxes(name, addDays(date, 7))
  return { [`${name}-year`]: '', [`${name}-month`]: '', [`${name}-day`]: '' }
}

/** What is said of a draft that was saved: where one of its dates is over, that too. */
export const drafted = (sessions: readonly { startsAt: Date }[], now: Date) =>
  sessions.some(({ startsAt }) => startsAt <= now) ? 'eventDraftedLate' : 'eventDrafted'

type Answer =
  | { __typename: 'InvalidInput'; issues: Parameters<typeof issuesFrom>[0]['issues'] }
  | { __typename: 'CapacityBelowTaken'; path: string[]; taken: number }
  | { __typename: 'NotReady'; lacks: string[]; toWrite: string[] }
  | { __typename: 'Stale' | 'WrongState' }

/** The form again, with what is wrong. */
export function eventRefused(submitted: Submitted, result: Answer) {
  const whole = (code: string): FormIssue => ({ name: '', code })
  switch (result.__typename) {
    case 'InvalidInput':
      return again(submitted, issuesFrom(result))
    case 'CapacityBelowTaken': {
      const { path, taken } = result
      const issues = [{ path, code: 'below_taken', limit: taken }]
      return again(submitted, issuesFrom({ issues }))
    }
    case 'NotReady':
      return again(
        submitted,
        notReadyIssues(result, (lack) => lackField(lack, sessionsOf(submitted.values))),
      )
    case 'Stale':
      return again(submitted, [whole('stale')])
    case 'WrongState':
      return again(submitted, [whole('wrong_state')])
    default:
      return unreachable(result)
  }
}
