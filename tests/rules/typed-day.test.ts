import { expect, test } from 'vitest'
import { dateParts, formatDate } from '#app/server/format-date.ts'
import { daysWhereShort, exampleDay, typedDay } from '#app/server/typed-day.ts'

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
  [{ 'on-day': '3', 'on-month': '2', 'on-year': '27' }, '2027-02-03'],
  [{ 'on-day': '3', 'on-month': 'Dec', 'on-year': '2026' }, '2026-12-03'],
  [{ 'on-day': '3', 'on-month': ' rhag. ', 'on-year': '26' }, '2026-12-03'],
  [{ 'on-day': '9', 'on-month': 'Mawrth', 'on-year': '2026' }, '2026-03-09'],
  [{ 'on-day': '9', 'on-month': 'De', 'on-year': '2026' }, '2026-De-09'],
  [{ 'on-day': '31', 'on-month': '2', 'on-year': '2027' }, '2027-02-31'],
  [{ 'on-day': '', 'on-month': ' ', 'on-year': '' }, ''],
  [{}, ''],
])('of %j the day is %j, and what is no day stays none', (values, day) => {
  expect(typedDay(values, 'on')).toBe(day)
})

test.each([
  ['31', '11', '2026', 30],
  ['31', 'Tach', '26', 30],
  ['31', '11', '', 30],
  ['30', '2', '2026', 28],
  ['29', '2', '2026', 28],
  ['29', '2', '2028', null],
  ['29', '2', '', null],
  ['32', '12', '2026', 31],
  ['30', '11', '2026', null],
  ['31', '13', '2026', null],
  ['31', '', '2026', null],
  ['', '', '', null],
])('of %s %s %s the month is too short by what it has: %s', (day, month, year, days) => {
  expect(daysWhereShort({ 'on-day': day, 'on-month': month, 'on-year': year }, 'on')).toBe(days)
})

test('every month that a page shows is one that a form takes', () => {
  for (let month = 1; month <= 12; month++) {
    const day = `2026-${String(month).padStart(2, '0')}-05`
    for (const lang of ['en', 'cy'] as const) {
      const shown = [formatDate(lang, day, 'long').split(' ')[1], dateParts(lang, day).month]
      for (const name of shown) {
        const typed = { 'on-day': '5', 'on-month': name, 'on-year': '2026' }
        expect(typedDay(typed, 'on'), name).toBe(day)
      }
    }
  }
})
