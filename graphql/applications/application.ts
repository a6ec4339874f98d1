// How somebody's offer to help is made, answered and taken back. Rules only: data and a time in, a decision out.
import type { NoticeKind } from '#graphql/notices/notice-kinds.ts'
import type { ApplicationState, PublishedState } from '#prisma/client.ts'

export type ApplicationAction = 'ask' | 'putForward' | 'accept' | 'decline' | 'withdraw' | 'lapse'

export type ApplicationStep = {
  /** Null where there was none before. */
  from: ApplicationState | null
  action: ApplicationAction
  /** Who causes it. "time" is a job that finds what is due. */
  by: 'person' | 'organiser' | 'time'
  to: ApplicationState
  history: string
  /** What the person is told; null where there is nothing to tell. */
  notice: ApplicationNotice | null
  /** What the organisers are told. */
  toOrganisers: 'application.new' | 'application.withdrawn' | null
}

export type ApplicationNotice = Extract<
  NoticeKind,
  | 'application.confirmAsked'
  | 'application.received'
  | 'application.accepted'
  | 'application.declined'
>

/** How long a guest has to follow the link in the mail. */
export const HOLD_HOURS = 24
/** For how long the link still shows what became of it, once it is over. */
const LINK_DAYS = 180

const ask = (from: ApplicationStep['from']): ApplicationStep => ({
  from,
  action: 'ask',
  by: 'person',
  to: 'asked',
  history: 'application.asked',
  notice: 'application.confirmAsked',
  toOrganisers: null,
})

const putForward = (from: ApplicationStep['from']): ApplicationStep => ({
  from,
  action: 'putForward',
  by: 'person',
  to: 'put_forward',
  history: 'application.putForward',
  notice: 'application.received',
  toOrganisers: 'application.new',
})

const withdraw = (from: ApplicationState, heard: boolean): ApplicationStep => ({
  from,
  action: 'withdraw',
  by: 'person',
  to: 'withdrawn',
  history: 'application.withdrawn',
  notice: null,
  toOrganisers: heard ? 'application.withdrawn' : null,
})

const decline = (from: ApplicationState): ApplicationStep => ({
  from,
  action: 'decline',
  by: 'organiser',
  to: 'declined',
  history: 'application.declined',
  notice: 'application.declined',
  toOrganisers: null,
})

/** The lifecycle of an application. */
export const applicationLifecycle: readonly ApplicationStep[] = [
  ask(null),
  putForward(null),
  putForward('asked'),
  withdraw('asked', false),
  {
    from: 'asked',
    action: 'lapse',
    by: 'time',
    to: 'lapsed',
    history: 'application.lapsed',
    // Nobody ever answered at this address: it is not written to again.
    notice: null,
    toOrganisers: null,
  },
  {
    from: 'put_forward',
    action: 'accept',
    by: 'organiser',
    to: 'accepted',
    history: 'application.accepted',
    notice: 'application.accepted',
    toOrganisers: null,
  },
  decline('put_forward'),
  withdraw('put_forward', true),
  decline('accepted'),
  withdraw('accepted', true),
  // Who comes back begins anew.
  ask('lapsed'),
  putForward('lapsed'),
  ask('withdrawn'),
  putForward('withdrawn'),
]

/** The step that an action takes from a state, or null where it takes none. */
export const applicationStep = (
  from: ApplicationState | null,
  action: ApplicationAction,
): ApplicationStep | null =>
  applicationLifecycle.find((step) => step.from === from && step.action === action) ?? null

/** Whether it stands, or waits for its person's answer. */
export const isLive = ({ state }: { state: ApplicationState }): boolean =>
  state === 'asked' || state === 'put_forward' || state === 'accepted'

/** Whether the group has it, and has not said no: what a link is for, as long as there is something to help with. */
export const standing = ['put_forward', 'accepted'] as const satisfies ApplicationState[]

/** Until when the link in the mail opens it: so long as it stands, and a time after. Null where no end is known. */
export function linkUntil(
  { state }: { state: ApplicationState },
  opportunity: { state: PublishedState; endsOn: Date | null },
  now: Date,
): Date | null {
  const stands = standing.some((one) => one === state) && opportunity.state !== 'cancelled'
  const { endsOn } = opportunity
  if (stands && !endsOn) return null
  const over = stands && endsOn && endsOn > now ? endsOn : now
  return new Date(over.getTime() + LINK_DAYS * 24 * 3_600_000)
}
