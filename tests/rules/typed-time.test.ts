import { expect, test } from 'vitest'
import { formatTime } from '#app/server/format-date.ts'
import { hourOfEither, typedTime } from '#app/server/typed-time.ts'

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
  ['19', '19:00'],
  ['19.00', '19:00'],
  ['7:30pm', '19:30'],
  ['7 o’clock in the evening', '19:00'],
  ['7 o’r gloch yr hwyr', '19:00'],
  ["9 o'r gloch y bore", '09:00'],
  ['2 y prynhawn', '14:00'],
  ['noon', '12:00'],
  ['Midday', '12:00'],
  ['hanner dydd', '12:00'],
  ['midnight', '00:00'],
  ['Hanner nos', '00:00'],
  [' ', ''],
])('%j is the time %s', (typed, time) => {
  expect(typedTime(typed)).toBe(time)
})

test.each([
  '6',
  '07',
  '24',
  '0',
  '13pm',
  '0am',
  'six',
  '6.3pm',
  '12345',
  '6pm?',
  '7 o’clock',
  '7 y nos',
])('%j stays as it was typed, for it is no time, or may be two', (typed) => {
  expect(typedTime(typed)).toBe(typed)
})

test.each([
  ['7', 7],
  ['07', 7],
  ['7 o’clock', 7],
  ['7 o’r gloch', 7],
  ['12', 12],
  ['19', null],
  ['0', null],
  ['7pm', null],
  ['', null],
])('the hour of %j that may be in either half of the day is %s', (typed, hour) => {
  expect(hourOfEither(typed)).toBe(hour)
})

test('every time that a page shows is one that a form takes', () => {
  for (let minute = 0; minute < 24 * 60; minute += 5) {
    const instant = new Date(Date.UTC(2026, 11, 3) + minute * 60_000)
    const time = instant.toISOString().slice(11, 16)
    for (const lang of ['en', 'cy'] as const) {
      expect(typedTime(formatTime(lang, instant))).toBe(time)
    }
  }
})
