import { describe, expect, it } from 'vitest'
import { nameRanking } from '#graphql/search/name-rank.ts'

/** What is typed, the name that it means, and names that hold it too and come after. */
const exactFirst: readonly (readonly [query: string, name: string, ...others: string[]])[] = [
  ['Pill Walkers', 'Pill Walkers', 'Pill Walkers and Talkers', 'Friends of Pill Walkers'],
  ['pill walkers', 'Pill Walkers', 'A Pill Walkers Choir'],
  ['Cwmbran', 'Cwmbrân', 'Cwmbrân Amateur Boxing', 'Age Cymru Cwmbrân'],
  ['cwm-bran', 'Cwmbran', 'Cwmbran Choir'],
  ['Nghwmbrân', 'Cwmbrân', 'Age Cymru Cwmbrân'],
  ['Gymdeithas Pill', 'Cymdeithas Pill', 'Cymdeithas Gymuned Pill', 'Cymdeithas Pill Newydd'],
  ['cor cwmbran', 'Côr Cwmbrân', 'Côr Meibion Cwmbrân', 'Côr Cwmbrân Iau'],
  ['gor gwmbran', 'Côr Cwmbrân', 'Côr Cwmbrân Iau'],
  ['gerddwyr llusern', 'Cerddwyr Llusern', 'Cerddwyr Llusern Pill'],
  ['Ty’r Afon', 'Tŷ’r Afon', 'Cyfeillion Tŷ’r Afon'],
  ['Friends of Bryn-mawr', 'Friends of Brynmawr', 'Young Friends of Brynmawr'],
  ['Friends Usk', 'The Friends of Usk', 'Alway Friends of Usk'],
  ['Mhontypwl', 'Pont-y-pŵl', 'Côr Pont-y-pŵl'],
]

describe('how well a name answers', () => {
  it.each(exactFirst)('%j means %j before every other', (query, name, ...others) => {
    for (const other of others) {
      expect(nameRanking(query)([other]), other).toBeLessThan(nameRanking(query)([name]))
    }
    expect(nameRanking(query)([null, name])).toBe(nameRanking(query)([name]))
  })

  it('goes from the name itself to what does not hold it', () => {
    const names = [
      'Cerddwyr',
      'Gerddwyr',
      'Cerddwyr Pill',
      'Clwb gerddwyr',
      'Garddwyr',
      'Cerddwyrol',
    ]
    expect(names.map((name) => nameRanking('cerddwyr')([name]))).toEqual([5, 4, 3, 2, 0, 1])
  })

  it.each([[''], ['!?'], ['y'], ['\u0000']])('takes %j without a fault', (query) => {
    expect(nameRanking(query)(['Pill', null])).toBe(0)
    expect(nameRanking('pill')([query])).toBe(0)
  })
})

it('however much is typed, as many names as are ever found are ranked in a moment', () => {
  const start = performance.now()
  const rankOf = nameRanking('cymdeithas '.repeat(10_000))
  for (let number = 0; number < 1000; number++) rankOf([`Cymdeithas Pont-y-pŵl ${number}`])
  expect(performance.now() - start).toBeLessThan(1000)
})
