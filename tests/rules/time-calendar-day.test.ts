import { describe, expect, it } from 'vitest'
import { ageOn } from '#graphql/time/age.ts'
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

describe('age', () => {
  it.each([
    ['2008-12-03', '2026-12-02', 17],
    ['2008-12-03', '2026-12-03', 18],
    ['2008-12-03', '2026-12-04', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-28', 19],
    ['2008-02-29', '2028-02-29', 20],
    ['2026-12-03', '2026-12-03', 0],
    ['1896-12-03', '2026-12-03', 130],
  ])('of a person born on %s is on %s: %i', (born, date, age) => {
    expect(ageOn(born, date)).toBe(age)
  })

  it.each([
    ['2026-12-04', '2026-12-03'],
    ['1895-12-03', '2026-12-03'],
    ['2026-02-30', '2026-12-03'],
    ['', '2026-12-03'],
    ['03/12/2008', '2026-12-03'],
    ['2008-12-03', 'today'],
    ['2008-12-03T00:00:00Z', '2026-12-03'],
  ])('is not told for a birth on %j asked on %j', (born, date) => {
    expect(ageOn(born, date)).toBeNull()
  })
})
