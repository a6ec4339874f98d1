import { expect, test } from 'vitest'
import {
  applicationLifecycle,
  applicationStep,
  isLive,
  linkUntil,
  type ApplicationAction,
} from '#graphql/applications/application.ts'
import { ApplicationState } from '#prisma/generated/prisma/enums.ts'

const actions: ApplicationAction[] = ['ask', 'putForward', 'accept', 'decline', 'withdraw', 'lapse']

test.each([
  [null, { ask: 'asked', putForward: 'put_forward' }],
  ['asked', { putForward: 'put_forward', withdraw: 'withdrawn', lapse: 'lapsed' }],
  ['put_forward', { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' }],
  ['accepted', { decline: 'declined', withdraw: 'withdrawn' }],
  ['declined', {}],
  ['withdrawn', { ask: 'asked', putForward: 'put_forward' }],
  ['lapsed', { ask: 'asked', putForward: 'put_forward' }],
] as const)('an application that is %s moves on by these steps alone', (from, steps) => {
  const taken = actions.flatMap((action) => {
    const step = applicationStep(from, action)
    return step ? [[action, step.to]] : []
  })
  expect(Object.fromEntries(taken)).toEqual(steps)
})

test('nobody who never answered is written to again, and organisers hear only of those who did', () => {
  for (const step of applicationLifecycle) {
    if (step.to === 'lapsed') expect(step.notice).toBeNull()
    if (step.from === 'asked' && step.action === 'withdraw') expect(step.toOrganisers).toBeNull()
    if (step.to === 'put_forward') expect(step.toOrganisers).toBe('application.new')
  }
})

test('what stands, or waits for an answer, is live', () => {
  const live = Object.values(ApplicationState).filter((state) => isLive({ state }))
  expect(live).toEqual(['asked', 'put_forward', 'accepted'])
})

test.each([
  ['asked', { state: 'published', endsOn: null }, 180],
  ['put_forward', { state: 'published', endsOn: null }, null],
  ['accepted', { state: 'published', endsOn: null }, null],
  ['accepted', { state: 'taken_down', endsOn: null }, null],
  ['accepted', { state: 'cancelled', endsOn: null }, 180],
  ['accepted', { state: 'published', endsOn: 40 }, 220],
  ['accepted', { state: 'published', endsOn: -400 }, 180],
  ['declined', { state: 'published', endsOn: 40 }, 180],
  ['withdrawn', { state: 'published', endsOn: null }, 180],
  ['lapsed', { state: 'published', endsOn: null }, 180],
] as const)(
  'the link to one that is %s, to %j, opens for %d days',
  (state, { endsOn, ...it }, days) => {
    const now = new Date('2026-11-24T00:00:00Z')
    const on = (day: number | null) => (day === null ? null : new Date(+now + day * 86_400_000))
    expect(linkUntil({ state }, { ...it, endsOn: on(endsOn) }, now)).toEqual(on(days))
  },
)
