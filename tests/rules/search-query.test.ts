import { describe, expect, it } from 'vitest'
import { exactSearchQuery, searchQuery } from '#graphql/search/search-query.ts'
import { searchText } from '#graphql/search/search-text.ts'

/** The whole language that may ever reach to_tsquery: quoted letters and digits, and our operators. */
const safe = /^[()]*'[\p{L}\p{N}]+'(:\*)?[()]*( [|&] [()]*'[\p{L}\p{N}]+'(:\*)?[()]*)*$/u

describe('the text of a search', () => {
  it.each([
    ['park', "'park':*"],
    ['pa', "'pa'"],
    ['the park', "'park':*"],
    ['the', "'the':*"],
    ['  PARK, road! ', "(('park' & 'road':*) | 'parkroad')"],
    ['NP44', "'np44':*"],
    ['cwm', "('cwm':* | 'gwm' | 'nghwm' | 'chwm')"],
    ['nghasnewydd', "('nghasnewydd':* | 'casnewydd':* | 'gasnewydd':* | 'chasnewydd':*)"],
  ])('%j is %s', (text, query) => {
    expect(searchQuery(text)).toBe(query)
  })

  it.each([[''], ['   '], ['!?'], ["'"], ['&|!():*<->'], ['\u0000'], ['\u202e']])(
    'is nothing for %j',
    (text) => {
      expect(searchQuery(text)).toBeNull()
      expect(exactSearchQuery(text)).toBeNull()
    },
  )

  it.each([
    ["'; DROP TABLE events; --"],
    ["park' | '"],
    ["park':*A & !secret"],
    ['a <-> b <2> c'],
    ['\\\\park\\'],
    ['((((park'],
    ['!!park'],
    ["it's o'clock a'r cwm"],
    ['Pont-y-pŵl--Bryn-mawr-'],
    ['ﬀ ① Ⅳ ²'],
    ['مرحبا 社区 Ελλάδα'],
    ['👩‍👩‍👧 park'],
    ['\ud800 half'],
    ['café\u0301\u0301'],
  ])('holds no operator that was typed: %j', (text) => {
    expect(searchQuery(text)).toMatch(safe)
    expect(exactSearchQuery(text)).toMatch(safe)
  })

  it('stays safe whatever is typed', () => {
    const signs = [...'ab\'y-&|!()<>:*\\ "%_;ŵ’n3\u0000\u0301\n', 'gwent ', 'ngh', 'dd']
    let seed = 7
    const next = () => (seed = (seed * 48_271) % 2_147_483_647)
    for (let round = 0; round < 3_000; round += 1) {
      const text = Array.from({ length: next() % 24 }, () => signs[next() % signs.length]).join('')
      const query = searchQuery(text)
      if (query !== null) expect(query, text).toMatch(safe)
    }
  })

  it('stays small however much is typed', () => {
    const query = searchQuery('gwirfoddolwyr dardd ngharra mell '.repeat(1_000)) ?? ''
    expect(query.length).toBeLessThan(1_500)
    expect(searchQuery('x'.repeat(100_000))).toBe(`'${'x'.repeat(40)}':*`)
    expect(searchQuery('a-'.repeat(100_000))?.length).toBeLessThan(1_500)
  })

  it('asks for exact hits with the typed words alone', () => {
    expect(exactSearchQuery('yng Nghasnewydd')).toBe("'nghasnewydd'")
    expect(exactSearchQuery('gard')).toBe("'gard'")
    expect(exactSearchQuery('Cwm-bran')).toBe("('cwmbran' | ('cwm' & 'bran'))")
  })
})

describe('the text that is searched', () => {
  it('holds each text once, folded, names with hyphens closed up as well', () => {
    expect(searchText('Taith y Cwm', null, 'Taith y Cwm', undefined, 'Bryn-mawr, Tŷ’r Afon')).toBe(
      'taith y cwm brynmawr bryn mawr ty r afon',
    )
  })

  it('is bounded', () => {
    expect(searchText('gardd '.repeat(10_000)).length).toBe(20_000)
  })
})
