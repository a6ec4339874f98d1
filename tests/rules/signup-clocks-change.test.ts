import { describe, expect, test } from 'vitest'
import { sessionInput } from '#graphql/events/event-input.ts'
import { holdUntil, offerDeadline } from '#graphql/signups/hold.ts'
import { closesAt } from '#graphql/signups/signup.ts'
import { wallOf } from '#graphql/time/london-time.ts'

const MINUTE = 60_000
const session = (date: string, startTime: string, endTime: string, more: object = {}) =>
  sessionInput.safeParse({
    date,
    startTime,
    endTime,
    capacity: 2,
    venue: { en: 'Pill Mill' },
    wardCode: 'W05001638',
    ...more,
  })
const sound = (...given: Parameters<typeof session>) => {
  const { data } = session(...given)
  if (!data) throw new Error('The times of a test are times.')
  return data
}
const inLondon = (instant: Date) => Object.values(wallOf(instant)).join(' ')

/** In 2027 the clocks go forward at 01:00 on 28 March, and back at 02:00 on 31 October. */
describe('on the nights when the clocks change', () => {
  test.each([
    ['2027-03-28', '00:30', '03:00', 90],
    ['2027-10-31', '00:30', '03:00', 210],
    ['2027-03-28', '02:00', '03:00', 60],
    ['2027-10-31', '02:00', '03:00', 60],
  ])('a date on %s from %s to %s lasts %d minutes', (date, from, to, minutes) => {
    const { startsAt, endsAt } = sound(date, from, to)
    expect((endsAt.getTime() - startsAt.getTime()) / MINUTE).toBe(minutes)
  })

  test.each([
    ['2027-03-28', '01:30', '03:00', 'startTime', 'lost_hour'],
    ['2027-03-28', '00:30', '01:30', 'endTime', 'lost_hour'],
    ['2027-10-31', '01:30', '03:00', 'startTime', 'doubled_hour'],
    ['2027-10-31', '00:30', '01:30', 'endTime', 'doubled_hour'],
  ])('a date on %s from %s to %s is wrong in its %s: %s', (date, from, to, field, code) => {
    const { error } = session(date, from, to)
    expect(error?.issues).toMatchObject([{ path: [field], message: code }])
  })

  test.each([
    ['2027-03-28', '00:30', 1, '2027-03-27 23:30'],
    ['2027-03-28', '02:30', 1, '2027-03-28 00:30'],
    ['2027-03-28', '10:00', 24, '2027-03-27 09:00'],
    ['2027-03-29', '10:00', 24, '2027-03-28 10:00'],
    ['2027-10-31', '02:30', 1, '2027-10-31 01:30'],
    ['2027-10-31', '02:30', 2, '2027-10-31 01:30'],
    ['2027-10-31', '10:00', 24, '2027-10-30 11:00'],
    ['2027-11-01', '10:00', 24, '2027-10-31 10:00'],
  ])('sign-up for %s, %s closes %d hours before: %s', (date, from, hours, closes) => {
    const times = sound(date, from, '23:00', { signUpClosesHours: hours })
    expect(inLondon(closesAt(times))).toBe(closes)
    expect(times.startsAt.getTime() - closesAt(times).getTime()).toBe(hours * 60 * MINUTE)
  })

  test.each(['2027-03-28', '2027-10-31'])('on %s a hold is as long as on any night', (date) => {
    const times = sound(date, '10:00', '12:00', { signUpClosesHours: null })
    const now = new Date(`${date}T00:45:00Z`)
    expect(holdUntil(times, now).getTime() - now.getTime()).toBe(30 * MINUTE)
    const dayBefore = new Date(times.startsAt.getTime() - 48 * 60 * MINUTE)
    expect(offerDeadline(times, dayBefore).getTime() - dayBefore.getTime()).toBe(24 * 60 * MINUTE)
  })
})
