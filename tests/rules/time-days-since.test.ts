import { describe, expect, test } from 'vitest'
import { daysBack, daysSince } from '#graphql/time/days-since.ts'

describe('days between two moments', () => {
  test.each([
    ['an hour', '2026-11-22T08:00:00Z', '2026-11-22T09:00:00Z', 0],
    ['an hour over midnight', '2026-11-21T23:30:00Z', '2026-11-22T00:30:00Z', 1],
    ['almost two days', '2026-11-20T00:00:00Z', '2026-11-21T23:59:59Z', 1],
    ['a summer’s midnight in London', '2026-06-10T22:30:00Z', '2026-06-10T23:30:00Z', 1],
    [
      'twelve days, later than now by the clock',
      '2026-11-10T14:00:00Z',
      '2026-11-22T08:00:00Z',
      12,
    ],
    ['the day of 23 hours', '2026-03-28T23:30:00Z', '2026-03-29T23:30:00Z', 2],
    ['over the day of 23 hours', '2026-03-28T12:00:00Z', '2026-03-29T11:00:00Z', 1],
    ['the day of 25 hours', '2026-10-24T23:00:00Z', '2026-10-25T23:59:59Z', 0],
    ['over the day of 25 hours', '2026-10-24T22:59:00Z', '2026-10-26T00:00:00Z', 2],
    ['what is still to come', '2026-11-23T08:00:00Z', '2026-11-22T08:00:00Z', 0],
  ])('are London’s, by the calendar: %s', (_, then, now, days) => {
    expect(daysSince(new Date(then), new Date(now))).toBe(days)
  })

  test.each(['2026-03-30T11:00:00Z', '2026-10-26T11:00:00Z', '2026-11-22T00:00:00Z'])(
    'have one edge, also where the clocks change: fourteen before %s',
    (text) => {
      const now = new Date(text)
      const edge = daysBack(14, now)
      expect(daysSince(edge, now)).toBe(13)
      expect(daysSince(new Date(edge.getTime() - 1), now)).toBe(14)
    },
  )
})
