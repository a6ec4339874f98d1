import { expect, test } from 'vitest'
import { exampleDay, typedDay } from '#app/server/typed-day.ts'

test.each([
  ['2026-11-23T12:00:00Z', '30 11 2026'],
  // Half past midnight in London's summer, and still yesterday in UTC.
  ['2027-06-10T23:30:00Z', '18 6 2027'],
  ['2026-12-28T12:00:00Z', '4 1 2027'],
])('at %s the day in a week is %s', (now, example) => {
  expect(exampleDay(new Date(now))).toBe(example)
})

test.each([
  [{ 'on-day': '3', 'on-month': '2', 'on-year': '2027' }, '2027-02-03'],
  [{ 'on-day': '31', 'on-month': '2', 'on-year': '2027' }, '2027-02-31'],
  [{ 'on-day': '', 'on-month': ' ', 'on-year': '' }, ''],
  [{}, ''],
])('of %j the day is %j, and what is no day stays none', (values, day) => {
  expect(typedDay(values, 'on')).toBe(day)
})
