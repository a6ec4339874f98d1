import { expect, test } from 'vitest'
import { rememberedPlace } from '#app/remembered.ts'

test.each([
  ['place=Cwmbr%C3%A2n', 'Cwmbrân'],
  ['language=cy; place=NP44', 'NP44'],
  ['place=%E0%A4%A', null],
  ['place=a%00b', 'a b'],
  ['place=a%E2%80%AEb', 'a b'],
  ['place=a%E2%80%A9b', 'a b'],
  ['place=%C2%A0', null],
  [`place=${'a'.repeat(99)}%F0%9F%98%80%F0%9F%98%80`, `${'a'.repeat(99)}😀`],
  ['displace=NP44', null],
  ['', null],
])('the cookies %j remember the place %j', (cookies, place) => {
  expect(rememberedPlace(cookies)).toBe(place)
})
