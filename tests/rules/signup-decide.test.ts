import { describe, expect, test } from 'vitest'
import { holdUntil, linkUntil, minutesUntil, offerDeadline } from '#graphql/signups/hold.ts'
import {
  attendanceSteps,
  closedBecause,
  decideSignUp,
  isAttendanceOpen,
  isLive,
  isWithdrawable,
  needsAge,
  signUpLifecycle,
  signUpStep,
  type EventToDecide,
  type SessionToDecide,
} from '#graphql/signups/signup.ts'
import { SignUpState } from '#prisma/generated/prisma/enums.ts'

const NOW = new Date('2026-11-23T12:00:00Z')
const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000)

const session: SessionToDecide = {
  startsAt: hours(100),
  signUpClosesHours: null,
  cancelledAt: null,
  capacity: 10,
  taken: 0,
  waiting: 0,
}
const event: EventToDecide = {
  state: 'published',
  organisationState: 'verified',
  dropIn: false,
  minimumAge: null,
  under18Welcome: true,
}

type Case = [
  string,
  Partial<SessionToDecide>,
  Partial<EventToDecide>,
  number | null,
  string | object,
]

describe('somebody who wants to come', () => {
  test.each<Case>([
    ['gets a place where there is one', {}, {}, null, 'place'],
    ['gets the last place', { taken: 9 }, {}, null, 'place'],
    ['joins the list when all are taken', { taken: 10 }, {}, null, 'waiting_list'],
    ['joins the list when more are taken than there are', { taken: 12 }, {}, null, 'waiting_list'],
    ['does not pass those who wait', { taken: 9, waiting: 1 }, {}, null, 'waiting_list'],
    [
      'always gets a place where there is no limit',
      { capacity: null, taken: 900 },
      {},
      null,
      'place',
    ],
    ['is late once it has begun', { startsAt: NOW }, {}, null, { because: 'started' }],
    ['is in time a moment before', { startsAt: new Date(NOW.getTime() + 1) }, {}, null, 'place'],
    [
      'is late once sign-up closed',
      { signUpClosesHours: 100 },
      {},
      null,
      { because: 'sign_up_closed' },
    ],
    ['is in time an hour before sign-up closes', { signUpClosesHours: 99 }, {}, null, 'place'],
    [
      'is told that it has begun, not that sign-up closed',
      { startsAt: NOW, signUpClosesHours: 24 },
      {},
      null,
      { because: 'started' },
    ],
    ['cannot come to a date called off', { cancelledAt: NOW }, {}, null, { because: 'cancelled' }],
    [
      'cannot come to an event called off',
      {},
      { state: 'cancelled' },
      null,
      { because: 'cancelled' },
    ],
    ['cannot come to a draft', {}, { state: 'draft' }, null, { because: 'not_published' }],
    [
      'cannot come to what was taken down',
      {},
      { state: 'taken_down' },
      null,
      { because: 'not_published' },
    ],
    [
      'cannot come to a suspended group',
      {},
      { organisationState: 'suspended' },
      null,
      { because: 'not_published' },
    ],
    ['just turns up to a drop-in', {}, { dropIn: true }, null, 'no_sign_up_needed'],
    [
      'is told of the end first, at a drop-in too',
      { startsAt: NOW },
      { dropIn: true },
      null,
      'closed',
    ],
    [
      'is asked their age where under-18s were not invited',
      {},
      { under18Welcome: false },
      null,
      'age_missing',
    ],
    ['is asked their age where there is a least', {}, { minimumAge: 12 }, null, 'age_missing'],
    ['is old enough at the least', {}, { minimumAge: 12 }, 12, 'place'],
    ['is too young below it', {}, { minimumAge: 12 }, 11, { minimumAge: 12 }],
    ['is of age at 18', {}, { under18Welcome: false }, 18, 'place'],
    ['is not of age at 17', {}, { under18Welcome: false }, 17, { minimumAge: 18 }],
    [
      'needs 18 where only a least of 16 was said',
      {},
      { minimumAge: 16, under18Welcome: false },
      17,
      { minimumAge: 18 },
    ],
    ['needs 21 where that is the least', {}, { minimumAge: 21 }, 20, { minimumAge: 21 }],
    ['is told of the age before the list', { taken: 10 }, { minimumAge: 16 }, 3, 'too_young'],
  ])('%s', (_, inSession, ofEvent, age, expected) => {
    const decision = decideSignUp({
      session: { ...session, ...inSession },
      event: { ...event, ...ofEvent },
      age,
      now: NOW,
    })
    expect(decision).toMatchObject(typeof expected === 'string' ? { outcome: expected } : expected)
  })

  test.each([
    [null, true, false],
    [0, true, false],
    [8, true, true],
    [null, false, true],
  ])(
    'with a least of %s and under-18s welcome %s is asked their age: %s',
    (minimumAge, under18Welcome, asked) => {
      expect(needsAge({ minimumAge, under18Welcome })).toBe(asked)
    },
  )
})

const at = (startsAt: Date) => ({ startsAt, signUpClosesHours: null })

describe('an offered place is held', () => {
  test.each([
    ['a day, where there is time', 100, 24],
    ['a day, exactly 26 hours before', 26, 24],
    ['until two hours before the start', 25, 23],
    ['until two hours before the start', 12, 10],
    ['for a third of what is left from three hours on', 3, 1],
    ['for a third of what is left', 1.5, 0.5],
    ['for ten minutes half an hour before', 0.5, 1 / 6],
  ])('%s: %d h before, %d h', (_, before, held) => {
    expect(offerDeadline(at(hours(before)), NOW)).toEqual(hours(held))
    // Where sign-up closes earlier, it is that end which counts.
    expect(offerDeadline({ ...at(hours(before + 48)), signUpClosesHours: 48 }, NOW)).toEqual(
      hours(held),
    )
  })

  test('never beyond the start, and never for longer when there is less time', () => {
    let last = Infinity
    for (let minutes = 60 * 48; minutes > 0; minutes -= 7) {
      const startsAt = new Date(NOW.getTime() + minutes * 60_000)
      const until = offerDeadline(at(startsAt), NOW)
      expect(until.getTime()).toBeLessThan(startsAt.getTime())
      expect(until.getTime()).toBeLessThanOrEqual(last)
      last = until.getTime()
    }
  })
})

describe('times', () => {
  test('a guest’s place is held for half an hour, but not after sign-up closes', () => {
    expect(holdUntil(at(hours(9)), NOW)).toEqual(hours(0.5))
    expect(holdUntil(at(hours(0.25)), NOW)).toEqual(hours(0.25))
    expect(holdUntil({ ...at(hours(24.25)), signUpClosesHours: 24 }, NOW)).toEqual(hours(0.25))
  })

  test('the link works until a week after the session', () => {
    expect(linkUntil({ endsAt: hours(0) })).toEqual(hours(24 * 7))
    expect(minutesUntil(hours(2), NOW)).toBe(120)
  })
})

describe('the lifecycle of a sign-up', () => {
  test('takes each action at most once from each state', () => {
    const keys = signUpLifecycle.map(({ from, action }) => `${from} ${action}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('lets everybody who is coming or waiting go, and nobody else', () => {
    for (const state of Object.values(SignUpState)) {
      expect(Boolean(signUpStep(state, 'withdraw'))).toBe(isLive({ state }))
      // The organisers take off whom they see.
      expect(Boolean(signUpStep(state, 'remove'))).toBe(isLive({ state }) && state !== 'asked')
    }
  })

  test('does not let back in whom the organiser took off the list', () => {
    expect(signUpLifecycle.filter(({ from }) => from === 'declined')).toEqual([])
  })

  test('writes nothing to an address that never answered', () => {
    expect(signUpStep('asked', 'lapse')?.notice).toBeNull()
  })

  test('who came can be noted, and noted otherwise, of whoever had a place', () => {
    for (const state of Object.values(SignUpState)) {
      const steps = Object.entries(attendanceSteps).filter(([, action]) =>
        signUpStep(state, action),
      )
      const others = ['confirmed', 'attended', 'absent'].filter((one) => one !== state)
      expect(steps.map(([to]) => to).sort()).toEqual(
        ['confirmed', 'attended', 'absent'].includes(state) ? others.sort() : [],
      )
      for (const [to, action] of steps) {
        expect(signUpStep(state, action)).toMatchObject({ to, by: 'organiser', notice: null })
      }
    }
  })

  test.each([
    ['before it starts', { startsAt: hours(1) }, 'published', false],
    ['from its start on', { startsAt: NOW }, 'published', true],
    ['long after', { startsAt: hours(-5000) }, 'published', true],
    ['of a date called off', { startsAt: NOW, cancelledAt: NOW }, 'published', false],
    ['of an event called off from then on', { startsAt: NOW }, 'cancelled', true],
    ['of what was taken down afterwards', { startsAt: NOW }, 'taken_down', true],
    ['of a draft', { startsAt: NOW }, 'draft', false],
  ] as const)('who came, %s, can be noted: %s', (_, times, state, open) => {
    expect(isAttendanceOpen({ cancelledAt: null, ...times }, { state }, NOW)).toBe(open)
  })

  test('a place can be given back until the session starts', () => {
    expect(isWithdrawable({ state: 'confirmed' }, { startsAt: hours(1) }, NOW)).toBe(true)
    expect(isWithdrawable({ state: 'confirmed' }, { startsAt: NOW }, NOW)).toBe(false)
    expect(isWithdrawable({ state: 'withdrawn' }, { startsAt: hours(1) }, NOW)).toBe(false)
    expect(closedBecause(session, event, NOW)).toBeNull()
  })
})
