import { expect, test } from 'vitest'
import { wardBeside } from '#app/text.ts'

test.each([
  ['Tredegar', 'Tredegar', ''],
  ['The Market Hall, TREDEGAR', 'Tredegar', ''],
  ['Ebenezer Hall', 'Pontnewydd', 'Pontnewydd'],
  ['', 'Grofield', 'Grofield'],
  ['Ebenezer Hall', '', ''],
])('beside %j, the ward %j is said as %j', (venue, ward, said) => {
  expect(wardBeside(venue, ward)).toBe(said)
})
