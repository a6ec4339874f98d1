import { expect, test } from 'vitest'
import { formatTime } from '#app/server/format-date.ts'
import { typedTime } from '#app/server/typed-time.ts'

test.each([
  ['18:30', '18:30'],
  ['18:30:00', '18:30'],
  ['18.30', '18:30'],
  ['1830', '18:30'],
  ['930', '09:30'],
  ['9:30', '09:30'],
  ['6pm', '18:00'],
  ['6 PM', '18:00'],
  ['6.30 p.m.', '18:30'],
  ['12.30pm', '12:30'],
  ['12.30am', '00:30'],
  ['12am', '00:00'],
  ['10am', '10:00'],
  ['11.15yb', '11:15'],
  ['7.15 yh', '19:15'],
  ['noon', '12:00'],
  ['Midday', '12:00'],
  ['hanner dydd', '12:00'],
  ['midnight', '00:00'],
  ['Hanner nos', '00:00'],
  [' ', ''],
])('%j is the time %s', (typed, time) => {
  expect(typedTime(typed)).toBe(time)
})

test.each(['6', '18', '13pm', '0am', 'six', '6.3pm', '12345', '6pm?'])(
  '%j stays as it was typed, for it is no time, or may be two',
  (typed) => {
    expect(typedTime(typed)).toBe(typed)
  },
)

test('every time that a page shows is one that a form takes', () => {
  for (let minute = 0; minute < 24 * 60; minute += 5) {
    const instant = new Date(Date.UTC(2026, 11, 3) + minute * 60_000)
    const time = instant.toISOString().slice(11, 16)
    for (const lang of ['en', 'cy'] as const) {
      expect(typedTime(formatTime(lang, instant))).toBe(time)
    }
  }
})
