import { expect, test } from 'vitest'
import { rememberedPlace } from '#app/remembered.ts'

test.each([
  ['place=Cwmbr%C3%A2n', 'Cwmbrân'],
  ['language=cy; place=NP44', 'NP44'],
  ['place=%E0%A4%A', null],
  ['place=a%00b', null],
  ['place=a%E2%80%AEb', null],
  ['displace=NP44', null],
  ['', null],
])('the cookies %j remember the place %j', (cookies, place) => {
  expect(rememberedPlace(cookies)).toBe(place)
})
