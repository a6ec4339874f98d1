import { describe, expect, it } from 'vitest'
import { fold, indexWords, radicals, variants, words } from '#graphql/search/welsh-words.ts'
import { ranking } from '#graphql/search/search-query.ts'
import { mustMatch } from './search-must-match.ts'
import { mustNotMatch } from './search-must-not-match.ts'

describe('folding', () => {
  it.each([
    ['Pont-y-pŵl', 'pont-y-pwl'],
    ['CWMBRÂN', 'cwmbran'],
    ['Tŷ’r Afon', 'ty r afon'],
    ["a'r a’i i'n", 'a r a i i n'],
    ["St Julian's", 'st julians'],
    ['Æsir ﬁne Øl Straße', 'aesir fine ol strasse'],
    ['Ynys-ddu', 'ynys-ddu'],
    ['', ''],
  ])('turns %j into %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('parts a text into words and closes up those with hyphens for the index', () => {
    expect(words('Taith: Bryn-mawr, NP44 (18:30)!')).toEqual([
      'taith',
      'bryn',
      'mawr',
      'np44',
      '18',
      '30',
    ])
    expect(indexWords('Bryn-mawr a’r Cwm')).toEqual(['brynmawr', 'bryn', 'mawr', 'a', 'r', 'cwm'])
  })
})

describe('mutation', () => {
  it.each([
    ['casnewydd', ['casnewydd', 'gasnewydd', 'nghasnewydd', 'chasnewydd']],
    ['torfaen', ['torfaen', 'dorfaen', 'nhorfaen', 'thorfaen']],
    ['pobl', ['pobl', 'bobl', 'mhobl', 'phobl']],
    ['llan', ['llan', 'lan']],
    ['rhisga', ['rhisga', 'risga']],
    ['ysgol', ['ysgol', 'hysgol']],
    ['digwyddiad', ['digwyddiad', 'ddigwyddiad', 'nigwyddiad']],
    ['gwent', ['gwent', 'ngwent']],
    ['gardd', ['gardd', 'ardd', 'ngardd']],
    ['mynwy', ['mynwy', 'fynwy']],
    ['cwm', ['cwm', 'gwm', 'nghwm', 'chwm']],
  ])('gives %s its forms', (radical, forms) => {
    expect(variants(radical)).toEqual(expect.arrayContaining(forms))
  })

  it('reads every form back to its radical', () => {
    for (const radical of [
      'casnewydd',
      'torfaen',
      'pobl',
      'brynbuga',
      'dinas',
      'gwent',
      'maerun',
    ]) {
      for (const form of variants(radical)) {
        const shared = radicals(form).filter((word) => radicals(radical).includes(word))
        expect(shared, `${form} of ${radical}`).not.toEqual([])
      }
    }
  })

  it('works both ways: whatever finds a word is found by it', () => {
    const sample = [...mustMatch, ...mustNotMatch].flatMap(([query, text]) =>
      words(`${query} ${text}`),
    )
    for (const word of new Set(sample)) {
      for (const form of variants(word)) expect(variants(form), `${form}, ${word}`).toContain(word)
    }
  })

  it.each(['park', 'team', 'garden', 'went', 'police', 'the', 'np44', '999', 'ty', 'مرحبا'])(
    'leaves %s alone',
    (word) => {
      expect(variants(word)).toEqual([word])
    },
  )

  it('stays a handful of forms for the most ambiguous word', () => {
    for (const word of ['fad', 'lard', 'mell', 'galla', 'dardd', 'barrau', 'ngharra']) {
      expect(variants(word).length).toBeLessThanOrEqual(12)
    }
  })
})

describe('search', () => {
  it('is tried on enough pairs of either kind', () => {
    expect(mustMatch.length).toBeGreaterThanOrEqual(60)
    expect(mustNotMatch.length).toBeGreaterThanOrEqual(60)
  })

  it.each(mustMatch)('%j finds %j', (query, text) => {
    expect(ranking(query)(text)).toBeGreaterThan(0)
  })

  it.each(mustNotMatch)('%j does not find %j', (query, text) => {
    expect(ranking(query)(text)).toBe(0)
  })

  it.each([
    ['dŵr', 'Dŵr glân', 'Hen tŵr'],
    ['bara', 'Bara brith', 'Para am byth'],
    ['ardal', 'Ardal leol', 'Gardal'],
    ['casnewydd', 'Casnewydd', 'Yng Nghasnewydd'],
    ['nghasnewydd', 'Yng Nghasnewydd', 'Casnewydd'],
    ['garddio', 'Garddio i bawb', 'Clwb carddio'],
    ['gard', 'Gard', 'Gardd gymunedol'],
    ['cwmbran', 'Cwmbrân', 'Yng Nghwmbrân'],
  ])('ranks %j in %j before %j', (query, exact, other) => {
    expect(ranking(query)(exact)).toBe(3)
    expect(ranking(query)(exact)).toBeGreaterThan(ranking(query)(other))
  })

  it('ranks as typed over another form over the beginning of a word', () => {
    expect(ranking('gwirfoddoli')('Gwirfoddoli yng Ngwent')).toBe(3)
    expect(ranking('gwirfoddoli')('Dysgu wirfoddoli')).toBe(2)
    expect(ranking('gwirfoddol')('Gwirfoddoli yng Ngwent')).toBe(1)
    expect(ranking('gwirfoddol')('Dysgu wirfoddoli')).toBe(1)
  })
})
