import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  dateParts,
  formatDate,
  formatDateTime,
  formatTime,
  formatTimeRange,
} from '#app/server/format-date.ts'

const machineZone = process.env.TZ
const evening = new Date('2026-12-03T18:00:00Z')
const summerNight = new Date('2026-07-02T23:30:00Z')

beforeAll(() => {
  process.env.TZ = 'Pacific/Auckland'
})
afterAll(() => {
  if (machineZone === undefined) delete process.env.TZ
  else process.env.TZ = machineZone
})

it('is tested far from London', () => {
  expect(evening.getDate()).toBe(4)
})

describe('dates', () => {
  it.each([
    ['en', 'full', 'Thursday 3 December 2026'],
    ['en', 'long', '3 December 2026'],
    ['en', 'day', 'Thursday 3 December'],
    ['en', 'short', '3 Dec 2026'],
    ['en', 'month', 'December 2026'],
    ['cy', 'full', 'Dydd Iau, 3 Rhagfyr 2026'],
    ['cy', 'long', '3 Rhagfyr 2026'],
    ['cy', 'day', 'Dydd Iau, 3 Rhagfyr'],
    ['cy', 'short', '3 Rhag 2026'],
    ['cy', 'month', 'Rhagfyr 2026'],
  ] as const)('reads in %s, %s, as %s', (lang, style, text) => {
    expect(formatDate(lang, evening, style)).toBe(text)
    expect(formatDate(lang, '2026-12-03', style)).toBe(text)
  })

  it('belongs to the London day when summer time has already begun the next one', () => {
    expect(formatDate('en', summerNight, 'full')).toBe('Friday 3 July 2026')
    expect(formatDate('cy', summerNight, 'full')).toBe('Dydd Gwener, 3 Gorffennaf 2026')
  })

  it('comes in short pieces for a row', () => {
    expect(dateParts('en', evening)).toEqual({
      weekday: 'Thu',
      day: '3',
      month: 'Dec',
      year: '2026',
      iso: '2026-12-03',
    })
    expect(dateParts('cy', '2026-12-03')).toMatchObject({ weekday: 'Iau', day: '3', month: 'Rhag' })
  })

  it('takes its time along', () => {
    expect(formatDateTime('en', evening)).toBe('Thursday 3 December 2026, 6pm')
    expect(formatDateTime('cy', evening)).toBe('Dydd Iau, 3 Rhagfyr 2026, 18:00')
  })
})

describe('times', () => {
  it.each([
    ['2026-12-03T18:00:00Z', '6pm', '18:00'],
    ['2026-12-03T19:30:00Z', '7.30pm', '19:30'],
    ['2026-12-03T09:05:00Z', '9.05am', '09:05'],
    ['2026-12-03T00:00:00Z', 'midnight', '00:00'],
    ['2026-12-03T00:30:00Z', '12.30am', '00:30'],
    ['2026-12-03T12:00:00Z', 'midday', '12:00'],
    ['2026-12-03T12:15:00Z', '12.15pm', '12:15'],
    ['2026-07-03T17:00:00Z', '6pm', '18:00'],
  ])('at %s are %s and %s', (instant, en, cy) => {
    expect(formatTime('en', new Date(instant))).toBe(en)
    expect(formatTime('cy', new Date(instant))).toBe(cy)
  })

  it.each([
    ['2026-12-03T18:00Z', '2026-12-03T19:30Z', '6pm to 7.30pm', '18:00 i 19:30'],
    ['2026-12-03T10:00Z', '2026-12-03T12:00Z', '10am to midday', '10:00 i 12:00'],
    ['2026-12-03T22:00Z', '2026-12-04T00:00Z', '10pm to midnight', '22:00 i 00:00'],
    [
      '2026-12-03T22:00Z',
      '2026-12-04T02:00Z',
      '10pm to 2am (Friday 4 December)',
      '22:00 i 02:00 (Dydd Gwener, 4 Rhagfyr)',
    ],
    ['2026-07-03T21:30Z', '2026-07-03T22:30Z', '10.30pm to 11.30pm', '22:30 i 23:30'],
    [
      '2026-12-04T10:00Z',
      '2026-12-06T16:00Z',
      '10am to 4pm (Sunday 6 December)',
      '10:00 i 16:00 (Dydd Sul, 6 Rhagfyr)',
    ],
  ])('from %s until %s read %s and %s', (start, end, en, cy) => {
    expect(formatTimeRange('en', new Date(start), new Date(end))).toBe(en)
    expect(formatTimeRange('cy', new Date(start), new Date(end))).toBe(cy)
  })
})
