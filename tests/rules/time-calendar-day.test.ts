import { describe, expect, it } from 'vitest'
import { addDays, monthOf, weekdayOf, weekOf } from '#graphql/time/calendar-day.ts'

describe('calendar days', () => {
  it.each([
    ['2026-12-03', '2026-11-30'],
    ['2026-11-30', '2026-11-30'],
    ['2026-12-06', '2026-11-30'],
    ['2027-01-01', '2026-12-28'],
  ])('puts %s in the week of Monday %s', (date, monday) => {
    expect(weekOf(date)).toBe(monday)
  })

  it('counts Monday as the first day of the week and Sunday as the seventh', () => {
    expect(weekdayOf('2026-11-30')).toBe(1)
    expect(weekdayOf('2026-12-06')).toBe(7)
  })

  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-29', -1, '2026-03-28'],
    ['2026-12-31', 1, '2027-01-01'],
  ])('moves %s by %i to %s', (date, days, moved) => {
    expect(addDays(date, days)).toBe(moved)
  })

  it('finds the first day of a month', () => {
    expect(monthOf('2026-12-03')).toBe('2026-12-01')
  })

  it('throws on what is no date', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError)
    expect(() => weekOf('soon')).toThrow(RangeError)
  })
})
