import { expect, test } from 'vitest'
import { asTyped } from '#app/server/as-typed.ts'

const values = {
  'dueOn-day': '31',
  'dueOn-month': '11',
  'dueOn-year': '2026',
  sessions: [{}, { 'date-day': '30', 'date-month': '2', 'date-year': '2027', startTime: '7' }],
}

test.each([
  ['dueOn', 'no_such_date', 'month_too_short', 30],
  ['sessions[1].date', 'no_such_date', 'month_too_short', 28],
  ['sessions[0].date', 'no_such_date', 'no_such_date', null],
  ['sessions[1].startTime', 'not_a_time', 'which_half', 7],
  ['sessions[1].endTime', 'not_a_time', 'not_a_time', null],
  ['sessions[9].date', 'no_such_date', 'no_such_date', null],
  ['dueOn', 'in_the_past', 'in_the_past', null],
])('at %s what is %s is told as %s', (name, code, told, limit) => {
  expect(asTyped(values, { name, code, limit: null })).toEqual({ name, code: told, limit })
})

test('twelve may be midday or midnight', () => {
  expect(asTyped({ at: '12' }, { name: 'at', code: 'not_a_time' }).code).toBe('which_twelve')
})
