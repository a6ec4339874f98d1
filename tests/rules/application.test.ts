import { expect, test } from 'vitest'
import {
  applicationLifecycle,
  applicationStep,
  isDue,
  isLive,
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

test('a hold is due at its very end, and only while nobody answered', () => {
  const heldUntil = new Date('2026-11-24T12:00:00Z')
  expect(isDue({ state: 'asked', heldUntil }, heldUntil)).toBe(true)
  expect(isDue({ state: 'asked', heldUntil }, new Date(+heldUntil - 1))).toBe(false)
  expect(isDue({ state: 'put_forward', heldUntil }, heldUntil)).toBe(false)
})
