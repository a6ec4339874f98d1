import { describe, expect, it } from 'vitest'
import { editDistance } from '#graphql/search/edit-distance.ts'
import { matchLocality } from '#graphql/search/find-locality.ts'
import { outcodeOf } from '#graphql/search/postcode.ts'
import { localities } from '#prisma/reference/localities.ts'

const found = (input: string) => matchLocality(input, localities).locality?.key ?? null
const suggested = (input: string) =>
  matchLocality(input, localities).suggestions.map((place) => place.key)

describe('finding a place', () => {
  it.each([
    ['NP44', 'np44'],
    ['np44', 'np44'],
    [' np44 1xx ', 'np44'],
    ['NP441XX', 'np44'],
    ['np44 1', 'np44'],
    ['NP4 4XX', 'np4'],
    ['NP44XX', 'np4'],
    ['np 44 1xx', 'np44'],
    ['CF3 2AB', 'cf3'],
    ['cf832ab', 'cf83'],
    ['Cwmbran', 'cwmbran'],
    ['Cwmbrân', 'cwmbran'],
    ['CWMBRAN', 'cwmbran'],
    ['Cwm-bran', 'cwmbran'],
    ['cwm bran', 'cwmbran'],
    ['Nghwmbrân', 'cwmbran'],
    ['yng Nghwmbrân', 'cwmbran'],
    ['casnewydd', 'newport'],
    ['Nghasnewydd', 'newport'],
    ['i Gasnewydd', 'newport'],
    ['Newport', 'newport'],
    ['Newport, Gwent', 'newport'],
    ['Newport (Casnewydd)', 'newport'],
    ['near Newport', 'newport'],
    ['Y Fenni', 'abergavenny'],
    ['y fenni', 'abergavenny'],
    ['Fenni', 'abergavenny'],
    ['Abergavenny', 'abergavenny'],
    ['Pontypool', 'pontypool'],
    ['pontypwl', 'pontypool'],
    ['Pont y pŵl', 'pontypool'],
    ['ym Mhont-y-pŵl', 'pontypool'],
    ['Coed Duon', 'blackwood'],
    ['Chas-gwent', 'chepstow'],
    ['Glynebwy', 'ebbw-vale'],
    ['Lynebwy', 'ebbw-vale'],
    ['Ebbw Vale', 'ebbw-vale'],
    ['ebbwvale', 'ebbw-vale'],
    ['Ty Du', 'rogerstone'],
    ['Tŷ-du', 'rogerstone'],
    ['Brynbuga', 'usk'],
    ['Usk', 'usk'],
    ['Tredegar', 'tredegar'],
    ['Tredegar Newydd', 'new-tredegar'],
    ['Cwm', 'cwm'],
    ['Nghwm', 'cwm'],
    ['New Inn', 'new-inn'],
  ])('%j means %s', (input, key) => {
    expect(found(input)).toBe(key)
  })

  it.each(localities.map((place) => [place.nameEn, place.nameCy, place.key]))(
    'knows %s and %s by either name',
    (nameEn, nameCy, key) => {
      expect(found(nameEn)).toBe(key)
      expect(found(nameCy)).toBe(key)
    },
  )

  it.each([[''], ['   '], ['London'], ['!!'], ['x'.repeat(10_000)], ['\u0000'], ['Cardiff']])(
    'knows no place and suggests none for %j',
    (input) => {
      expect(matchLocality(input, localities)).toEqual({
        locality: null,
        suggestions: [],
        outcode: null,
      })
    },
  )

  it('tells a postcode of elsewhere from a place it does not know', () => {
    expect(matchLocality('CF10 1AA', localities)).toEqual({
      locality: null,
      suggestions: [],
      outcode: 'CF10',
    })
  })

  it.each([
    ['Cwmbrn', 'cwmbran'],
    ['Cumbran', 'cwmbran'],
    ['Abergaveny', 'abergavenny'],
    ['Abergavvenny', 'abergavenny'],
    ['Chepstwo', 'chepstow'],
    ['Casnewyd', 'newport'],
    ['Nghasnewyd', 'newport'],
    ['Pontypol', 'pontypool'],
    ['Blakwood', 'blackwood'],
    ['Caerffilli', 'caerphilly'],
    ['Caerphily', 'caerphilly'],
    ['Monmoth', 'monmouth'],
    ['newp', 'newport'],
  ])('suggests for %j first %s', (input, key) => {
    expect(found(input)).toBeNull()
    expect(suggested(input)[0]).toBe(key)
  })

  it('suggests every name that begins so, five at most', () => {
    expect(suggested('caer')).toEqual(expect.arrayContaining(['caerleon', 'caerphilly']))
    expect(suggested('pont').length).toBeGreaterThanOrEqual(3)
    for (const start of ['pon', 'new', 'aber', 'llan']) {
      expect(suggested(start).length).toBeLessThanOrEqual(5)
    }
  })

  it('does not choose between two places of the same name', () => {
    const twins = [
      { kind: 'town', nameEn: 'Newtown', nameCy: 'Y Drenewydd', key: 'one' },
      { kind: 'town', nameEn: 'Newtown', nameCy: 'Trenewydd', key: 'two' },
    ] as const
    const match = matchLocality('Newtown', twins)
    expect(match.locality).toBeNull()
    expect(match.suggestions.map((place) => place.key)).toEqual(['one', 'two'])
  })
})

describe('the outward part of a postcode', () => {
  it.each([
    ['NP44 1XX', 'NP44'],
    ['w1a 1aa', 'W1A'],
    ['EC1A1BB', 'EC1A'],
    ['m1 1ae', 'M1'],
    ['NP4', 'NP4'],
  ])('of %j is %s', (input, outcode) => {
    expect(outcodeOf(input)).toBe(outcode)
  })

  it.each(['', 'Newport', 'NP', '44', 'NP444 1XX', 'NPX 1AA', 'NP44 1XXX', 'NP44; 1XX'])(
    'is not in %j',
    (input) => {
      expect(outcodeOf(input)).toBeNull()
    },
  )
})

describe('the distance between two spellings', () => {
  it.each([
    ['cwmbran', 'cwmbran', 0],
    ['cwmbrn', 'cwmbran', 1],
    ['chepstwo', 'chepstow', 1],
    ['usk', 'risca', 3],
    ['a', 'abcdefgh', 3],
    ['', 'ab', 2],
  ])('of %s and %s is %i, told up to two', (from, to, distance) => {
    expect(editDistance(from, to, 2)).toBe(distance)
    expect(editDistance(to, from, 2)).toBe(distance)
  })
})
