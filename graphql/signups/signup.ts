// How a place in a session is asked for, given, held and freed. Rules only: data and a time in, a decision out.
import type { NoticeKind } from '#graphql/notices/notice-kinds.ts'
import type { PublishedState, SignUpState } from '#prisma/client.ts'

export type SignUpAction =
  'ask' | 'take' | 'queue' | 'offer' | 'accept' | 'withdraw' | 'remove' | 'lapse'

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

const come = (from: SignUpStep['from']): SignUpStep[] => [
  {
    from,
    action: 'take',
    by: 'person',
    to: 'confirmed',
    history: 'signUp.confirmed',
    notice: 'signUp.confirmed',
  },
  {
    from,
    action: 'queue',
    by: 'person',
    to: 'waiting',
    history: 'signUp.queued',
    notice: 'signUp.waiting',
  },
]

const ask = (from: SignUpStep['from']): SignUpStep => ({
  from,
  action: 'ask',
  by: 'person',
  to: 'asked',
  history: 'signUp.asked',
  notice: 'signUp.confirmAsked',
})

const leave = (from: SignUpState): SignUpStep[] => [
  {
    from,
    action: 'withdraw',
    by: 'person',
    to: 'withdrawn',
    history: 'signUp.withdrawn',
    notice: 'signUp.withdrawn',
  },
  {
    from,
    action: 'remove',
    by: 'organiser',
    to: 'declined',
    history: 'signUp.declined',
    notice: 'signUp.declined',
  },
]

/** The lifecycle of a sign-up. */
export const signUpLifecycle: readonly SignUpStep[] = [
  ask(null),
  ...come(null),
  ...come('asked'),
  // The organisers do not see who has yet to confirm, and so cannot take them off.
  ...leave('asked').filter(({ by }) => by === 'person'),
  {
    from: 'asked',
    action: 'lapse',
    by: 'time',
    to: 'lapsed',
    history: 'signUp.lapsed',
    // Nobody ever answered at this address: it is not written to again.
    notice: null,
  },
  {
    from: 'waiting',
    action: 'offer',
    by: 'time',
    to: 'offered',
    history: 'signUp.offered',
    notice: 'signUp.offered',
  },
  ...leave('waiting'),
  {
    from: 'offered',
    action: 'accept',
    by: 'person',
    to: 'confirmed',
    history: 'signUp.accepted',
    notice: 'signUp.confirmed',
  },
  ...leave('offered'),
  {
    from: 'offered',
    action: 'lapse',
    by: 'time',
    to: 'lapsed',
    history: 'signUp.lapsed',
    notice: 'signUp.lapsed',
  },
  ...leave('confirmed'),
  // Who comes back begins anew: the place that they had is somebody else's by now.
  ask('lapsed'),
  ...come('lapsed'),
  ask('withdrawn'),
  ...come('withdrawn'),
]

/** The step that an action takes from a state, or null where it takes none. */
export const signUpStep = (from: SignUpState | null, action: SignUpAction): SignUpStep | null =>
  signUpLifecycle.find((step) => step.from === from && step.action === action) ?? null

type Standing = { state: SignUpState; placed: boolean }

/** Whether a sign-up takes up one of the session's places. */
export const holdsPlace = ({ state, placed }: Standing): boolean =>
  state === 'asked' ? placed : ['confirmed', 'offered', 'attended', 'absent'].includes(state)

/** Whether somebody is coming, hopes to come, or has yet to answer. */
export const liveStates = [
  'asked',
  'confirmed',
  'waiting',
  'offered',
] as const satisfies SignUpState[]

export const isLive = ({ state }: { state: SignUpState }): boolean =>
  (liveStates as readonly string[]).includes(state)

/** What is known of a session when somebody wants a place in it. */
export type SessionToDecide = {
  startsAt: Date
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
  under18Welcome: boolean
}

export type ClosedBecause = 'cancelled' | 'started' | 'not_published'

/** Why nobody can sign up for a session now; null where people can. It closes when it starts. */
export function closedBecause(
  session: Pick<SessionToDecide, 'startsAt' | 'cancelledAt'>,
  event: Pick<EventToDecide, 'state' | 'organisationState'>,
  now: Date,
): ClosedBecause | null {
  if (session.cancelledAt || event.state === 'cancelled') return 'cancelled'
  if (event.state !== 'published' || event.organisationState !== 'verified') return 'not_published'
  return session.startsAt <= now ? 'started' : null
}

/** Whether somebody can give a place back: while they have one to give, and the session has not begun. */
export const isWithdrawable = (
  signUp: { state: SignUpState },
  session: { startsAt: Date },
  now: Date,
): boolean => isLive(signUp) && session.startsAt > now

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

/** The youngest age that may come, in years; 0 where everybody may. */
export const youngestAge = ({ minimumAge, under18Welcome }: Ages): number =>
  Math.max(minimumAge ?? 0, under18Welcome ? 0 : 18)

/** Whether an age has to be asked at all. It is never kept. */
export const needsAge = (event: Ages): boolean => youngestAge(event) > 0

function ageDecision(event: Ages, age: number | null | undefined) {
  if (!needsAge(event)) return 'old_enough'
  if (age === null || age === undefined) return { outcome: 'age_missing' } as const
  const minimumAge = youngestAge(event)
  return age >= minimumAge ? 'old_enough' : ({ outcome: 'too_young', minimumAge } as const)
}
