import { describe, expect, test } from 'vitest'
import { posterSize } from '#app/server/poster-view.ts'
import { qrCode } from '#app/server/qr-code.ts'
import { opening } from '#app/text.ts'

describe('a poster', () => {
  test.each([
    ['Taith lusernau', 'Lantern walkabout', 'large'],
    ['Cymdogaethau diogel', 'Safer streets', 'middle'],
    ['Taith gerdded gymunedol ar hyd glan y gamlas', 'Canal walkabout', 'middle'],
    ['Llanfairpwllgwyngyll', 'A fair', 'small'],
    ['a '.repeat(60), 'b', 'small'],
  ])('sets “%s” beside “%s” %s', (cy, en, size) => {
    expect(posterSize([cy, en])).toBe(size)
  })

  test.each([
    ['Soup.', 10, 'Soup.'],
    ['One  two.\nThree.', 20, 'One two. Three.'],
    ['Come and walk. Then we eat soup together.', 20, 'Come and walk.'],
    ['Come. And walk with all of us.', 20, 'Come. And walk…'],
    ['Come and walk with all of us.', 20, 'Come and walk with…'],
  ])('tells of “%s” in %i characters: %s', (text, most, told) => {
    expect(opening(text, most)).toBe(told)
    expect(told.length).toBeLessThanOrEqual(most)
  })

  test('carries a code with its three corners', () => {
    const { size, path } = qrCode('https://pull.example/e/412')
    expect((size - 17) % 4).toBe(0)
    const corner = (x: number, y: number) => `M${x} ${y}h7v1H${x}z`
    for (const at of [corner(0, 0), corner(size - 7, 0), corner(0, size - 1)]) {
      expect(path).toContain(at)
    }
  })
})
