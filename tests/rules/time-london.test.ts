import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  instantOf,
  isLondonDate,
  londonDate,
  startOfLondonDay,
  wallOf,
} from '#graphql/time/london-time.ts'

const machineZone = process.env.TZ

describe.each([
  ['UTC', 0],
  ['Europe/London', 0],
  ['Pacific/Auckland', -780],
  ['America/Los_Angeles', 480],
])('on a machine in %s', (zone, winterOffset) => {
  beforeAll(() => {
    process.env.TZ = zone
  })
  afterAll(() => {
    if (machineZone === undefined) delete process.env.TZ
    else process.env.TZ = machineZone
  })

  it('really stands in that zone', () => {
    expect(new Date('2026-01-15T12:00:00Z').getTimezoneOffset()).toBe(winterOffset)
  })

  it.each([
    ['2026-12-03', '18:00', '2026-12-03T18:00:00.000Z'],
    ['2026-07-03', '18:00', '2026-07-03T17:00:00.000Z'],
    ['2026-07-03', '00:30', '2026-07-02T23:30:00.000Z'],
    ['2026-12-31', '23:59', '2026-12-31T23:59:00.000Z'],
    ['2028-02-29', '09:05', '2028-02-29T09:05:00.000Z'],
    ['2026-03-29', '00:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '02:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '00:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25', '02:00', '2026-10-25T02:00:00.000Z'],
    ['2000-01-01', '00:00', '2000-01-01T00:00:00.000Z'],
    ['2100-12-31', '23:59', '2100-12-31T23:59:00.000Z'],
  ])('takes %s at %s in London for the instant %s and back', (date, time, instant) => {
    const reading = instantOf({ date, time })
    expect(reading.ok?.toISOString()).toBe(instant)
    expect(wallOf(new Date(instant))).toEqual({ date, time })
  })

  it('reads a date and a time as a browser or a person may write them', () => {
    expect(instantOf({ date: ' 2026-7-3 ', time: '9:05' }).ok?.toISOString()).toBe(
      '2026-07-03T08:05:00.000Z',
    )
    expect(instantOf({ date: '2026-07-03', time: '09:05:00' }).ok?.toISOString()).toBe(
      '2026-07-03T08:05:00.000Z',
    )
  })

  it.each([
    ['2026-03-29', '01:00', 'lost_hour'],
    ['2026-03-29', '01:59', 'lost_hour'],
    ['2027-03-28', '01:30', 'lost_hour'],
    ['2026-10-25', '01:00', 'doubled_hour'],
    ['2026-10-25', '01:59', 'doubled_hour'],
    ['2027-10-31', '01:30', 'doubled_hour'],
    ['2026-02-29', '18:00', 'no_such_date'],
    ['2026-02-30', '18:00', 'no_such_date'],
    ['2026-13-01', '18:00', 'no_such_date'],
    ['2026-00-10', '18:00', 'no_such_date'],
    ['2026-01-00', '18:00', 'no_such_date'],
    ['2100-02-29', '18:00', 'no_such_date'],
    ['3/12/2026', '18:00', 'no_such_date'],
    ['2026-12-03T00:00', '18:00', 'no_such_date'],
    ['', '18:00', 'no_such_date'],
    ['tomorrow', '18:00', 'no_such_date'],
    ['2026-12-03', '24:00', 'not_a_time'],
    ['2026-12-03', '18:60', 'not_a_time'],
    ['2026-12-03', '18:00:30', 'not_a_time'],
    ['2026-12-03', '6pm', 'not_a_time'],
    ['2026-12-03', '-1:00', 'not_a_time'],
    ['2026-12-03', '', 'not_a_time'],
    ['1999-12-31', '18:00', 'year_out_of_range'],
    ['2101-01-01', '18:00', 'year_out_of_range'],
    ['12026-12-03', '18:00', 'year_out_of_range'],
    ['0026-12-03', '18:00', 'year_out_of_range'],
  ])('refuses %s at %s: %s', (date, time, refused) => {
    expect(instantOf({ date, time })).toEqual({ refused })
  })

  it.each([
    ['2026-07-02T22:59:59Z', '2026-07-02'],
    ['2026-07-02T23:00:00Z', '2026-07-03'],
    ['2026-12-02T23:59:59Z', '2026-12-02'],
    ['2026-12-03T00:00:00Z', '2026-12-03'],
  ])('counts the instant %s to the London day %s', (instant, date) => {
    expect(londonDate(new Date(instant))).toBe(date)
  })

  it.each([
    ['2026-12-03', '2026-12-03T00:00:00.000Z'],
    ['2026-07-03', '2026-07-02T23:00:00.000Z'],
    ['2026-03-29', '2026-03-29T00:00:00.000Z'],
    ['2026-03-30', '2026-03-29T23:00:00.000Z'],
  ])('starts the London day %s at %s', (date, start) => {
    expect(startOfLondonDay(date).toISOString()).toBe(start)
  })
})

describe('a date of the calendar', () => {
  it.each(['2026-12-03', '2028-02-29', '2000-01-01'])('knows %s', (text) => {
    expect(isLondonDate(text)).toBe(true)
  })
  it.each(['2026-02-29', '1999-12-31', '12026-12-03', '2026-12', '', 'x'])('denies %j', (text) => {
    expect(isLondonDate(text)).toBe(false)
  })
})

it('refuses to read an invalid Date instead of inventing a day', () => {
  expect(() => wallOf(new Date('nonsense'))).toThrow(RangeError)
  expect(() => londonDate(new Date(Number.NaN))).toThrow(RangeError)
})
