// How a place in a session is asked for, given, held and freed. Rules only: data and a time in, a decision out.
import type { NoticeKind } from '#graphql/notices/notice-kinds.ts'
import type { PublishedState, SignUpState } from '#prisma/client.ts'

export type SignUpAction =
  | 'ask'
  | 'take'
  | 'queue'
  | 'offer'
  | 'accept'
  | 'withdraw'
  | 'remove'
  | 'lapse'
  | 'attend'
  | 'miss'
  | 'unmark'

export type SignUpNotice = Extract<NoticeKind, `signUp.${string}`>

export type SignUpStep = {
  /** Null where there was no sign-up before. */
  from: SignUpState | null
  action: SignUpAction
  /** Who causes it. "time" is a job that finds what is due. */
  by: 'person' | 'organiser' | 'time'
  to: SignUpState
  history: string
  /** What the person is told; null where there is nothing to tell. */
  notice: SignUpNotice | null
}

type StepRow = readonly [
  from: SignUpStep['from'],
  action: SignUpAction,
  by: SignUpStep['by'],
  to: SignUpState,
  history: string,
  notice: SignUpNotice | null,
]

// prettier-ignore
const rows: readonly StepRow[] = [
  [null,        'ask',      'person',    'asked',     'signUp.asked',     'signUp.confirmAsked'],
  [null,        'take',     'person',    'confirmed', 'signUp.confirmed', 'signUp.confirmed'],
  [null,        'queue',    'person',    'waiting',   'signUp.queued',    'signUp.waiting'],
  // The organisers do not see who has yet to confirm, and so cannot take them off.
  ['asked',     'take',     'person',    'confirmed', 'signUp.confirmed', 'signUp.confirmed'],
  ['asked',     'queue',    'person',    'waiting',   'signUp.queued',    'signUp.waiting'],
  ['asked',     'withdraw', 'person',    'withdrawn', 'signUp.withdrawn', 'signUp.withdrawn'],
  // Nobody ever answered at this address: it is not written to again.
  ['asked',     'lapse',    'time',      'lapsed',    'signUp.lapsed',    null],
  ['waiting',   'offer',    'time',      'offered',   'signUp.offered',   'signUp.offered'],
  ['waiting',   'withdraw', 'person',    'withdrawn', 'signUp.withdrawn', 'signUp.withdrawn'],
  ['waiting',   'remove',   'organiser', 'declined',  'signUp.declined',  'signUp.declined'],
  ['offered',   'accept',   'person',    'confirmed', 'signUp.accepted',  'signUp.confirmed'],
  ['offered',   'withdraw', 'person',    'withdrawn', 'signUp.withdrawn', 'signUp.withdrawn'],
  ['offered',   'remove',   'organiser', 'declined',  'signUp.declined',  'signUp.declined'],
  ['offered',   'lapse',    'time',      'lapsed',    'signUp.lapsed',    'signUp.lapsed'],
  ['confirmed', 'withdraw', 'person',    'withdrawn', 'signUp.withdrawn', 'signUp.withdrawn'],
  ['confirmed', 'remove',   'organiser', 'declined',  'signUp.declined',  'signUp.declined'],
  // Who came is noted from the start on, and may be noted otherwise. Nobody is written to about it.
  ['confirmed', 'attend',   'organiser', 'attended',  'signUp.attended',  null],
  ['confirmed', 'miss',     'organiser', 'absent',    'signUp.absent',    null],
  ['attended',  'miss',     'organiser', 'absent',    'signUp.absent',    null],
  ['attended',  'unmark',   'organiser', 'confirmed', 'signUp.unmarked',  null],
  ['absent',    'attend',   'organiser', 'attended',  'signUp.attended',  null],
  ['absent',    'unmark',   'organiser', 'confirmed', 'signUp.unmarked',  null],
  // Who comes back begins anew: the place that they had is somebody else's by now.
  ['lapsed',    'ask',      'person',    'asked',     'signUp.asked',     'signUp.confirmAsked'],
  ['lapsed',    'take',     'person',    'confirmed', 'signUp.confirmed', 'signUp.confirmed'],
  ['lapsed',    'queue',    'person',    'waiting',   'signUp.queued',    'signUp.waiting'],
  ['withdrawn', 'ask',      'person',    'asked',     'signUp.asked',     'signUp.confirmAsked'],
  ['withdrawn', 'take',     'person',    'confirmed', 'signUp.confirmed', 'signUp.confirmed'],
  ['withdrawn', 'queue',    'person',    'waiting',   'signUp.queued',    'signUp.waiting'],
]

/** The lifecycle of a sign-up. */
export const signUpLifecycle: readonly SignUpStep[] = rows.map(
  ([from, action, by, to, history, notice]) => ({ from, action, by, to, history, notice }),
)

/** The step that an action takes from a state, or null where it takes none. */
export const signUpStep = (from: SignUpState | null, action: SignUpAction): SignUpStep | null =>
  signUpLifecycle.find((step) => step.from === from && step.action === action) ?? null

/** Whether somebody is coming, hopes to come, or has yet to answer. */
export const liveStates = [
  'asked',
  'confirmed',
  'waiting',
  'offered',
] as const satisfies SignUpState[]

export const isLive = ({ state }: { state: SignUpState }): boolean =>
  (liveStates as readonly string[]).includes(state)

export type SessionTimes = {
  startsAt: Date
  /** How many hours before its start sign-up closes; null where people can sign up until then. */
  signUpClosesHours: number | null
}

/** When sign-up closes. */
export const closesAt = ({ startsAt, signUpClosesHours }: SessionTimes): Date =>
  new Date(startsAt.getTime() - (signUpClosesHours ?? 0) * 3_600_000)

/** What is known of a session when somebody wants a place in it. */
export type SessionToDecide = SessionTimes & {
  cancelledAt: Date | null
  capacity: number | null
  taken: number
  waiting: number
}
export type EventToDecide = {
  state: PublishedState
  organisationState: string
  dropIn: boolean
  minimumAge: number | null
  under18Welcome: boolean | null
}

export type ClosedBecause = 'cancelled' | 'started' | 'sign_up_closed' | 'not_published'

/** Why nobody can sign up for a session now; null where people can. */
export function closedBecause(
  session: SessionTimes & Pick<SessionToDecide, 'cancelledAt'>,
  event: Pick<EventToDecide, 'state' | 'organisationState'>,
  now: Date,
): ClosedBecause | null {
  if (session.cancelledAt || event.state === 'cancelled') return 'cancelled'
  if (event.state !== 'published' || event.organisationState !== 'verified') return 'not_published'
  if (session.startsAt <= now) return 'started'
  return closesAt(session) <= now ? 'sign_up_closed' : null
}

/** Whether somebody can give a place back: while they have one to give, and the session has not begun. */
export const isWithdrawable = (
  signUp: { state: SignUpState },
  session: { startsAt: Date },
  now: Date,
): boolean => isLive(signUp) && session.startsAt > now

/** What organisers can note of somebody who had a place: they came, they did not, or nothing any more. */
export const attendanceSteps = {
  attended: 'attend',
  absent: 'miss',
  confirmed: 'unmark',
} as const satisfies Partial<Record<SignUpState, SignUpAction>>

/**
 * Whether organisers can note who came: from the start of what takes place, while it is and ever after, also where
 * the event was called off from then on.
 */
export const isAttendanceOpen = (
  { startsAt, cancelledAt }: { startsAt: Date; cancelledAt: Date | null },
  { state }: { state: PublishedState },
  now: Date,
): boolean => startsAt <= now && !cancelledAt && state !== 'draft'

/**
 * How many places people have. One that is held for a guest who has yet to confirm is not among them: anybody may
 * ask in anybody's name, and would see by the number whether that address was coming already.
 */
export const placesGiven = ({ taken, held }: { taken: number; held: number }) => taken - held

/** How many places are free; null where there is no limit. */
export const placesFree = ({ capacity, taken }: Pick<SessionToDecide, 'capacity' | 'taken'>) =>
  capacity === null ? null : Math.max(0, capacity - taken)

/** A free place goes to whoever asks, unless somebody has been waiting for it. */
export const decidePlace = (session: SessionToDecide): 'place' | 'waiting_list' =>
  session.waiting === 0 && placesFree(session) !== 0 ? 'place' : 'waiting_list'

export type SignUpDecision =
  | { outcome: 'place' | 'waiting_list' }
  | { outcome: 'closed'; because: ClosedBecause }
  | { outcome: 'no_sign_up_needed' | 'age_missing' }
  | { outcome: 'too_young'; minimumAge: number }

/** What becomes of somebody who wants to come. */
export function decideSignUp(asked: {
  session: SessionToDecide
  event: EventToDecide
  age?: number | null
  now: Date
}): SignUpDecision {
  const { session, event, age, now } = asked
  const because = closedBecause(session, event, now)
  if (because) return { outcome: 'closed', because }
  if (event.dropIn) return { outcome: 'no_sign_up_needed' }
  const old = ageDecision(event, age)
  if (old !== 'old_enough') return old
  return { outcome: decidePlace(session) }
}

type Ages = Pick<EventToDecide, 'minimumAge' | 'under18Welcome'>

/** The youngest age that may come, in years; 0 where everybody may. While nobody has said, it is 18. */
export const youngestAge = ({ minimumAge, under18Welcome }: Ages): number =>
  Math.max(minimumAge ?? 0, under18Welcome ? 0 : 18)

/** Whether nobody has said who may come: an age that keeps people under 18 out says it too. */
export const isAgeUnsaid = ({ minimumAge, under18Welcome }: Ages): boolean =>
  under18Welcome === null && (minimumAge ?? 0) < 18

/** Whether an age has to be asked at all. It is never kept. */
export const needsAge = (event: Ages): boolean => youngestAge(event) > 0

function ageDecision(event: Ages, age: number | null | undefined) {
  if (!needsAge(event)) return 'old_enough'
  if (age === null || age === undefined) return { outcome: 'age_missing' } as const
  const minimumAge = youngestAge(event)
  return age >= minimumAge ? 'old_enough' : ({ outcome: 'too_young', minimumAge } as const)
}
