import { beforeAll, describe, expect, test } from 'vitest'
import { ranking } from '#graphql/search/search-query.ts'
import { searchText } from '#graphql/search/search-text.ts'
import { mustMatch } from '#tests/rules/search-must-match.ts'
import { mustNotMatch } from '#tests/rules/search-must-not-match.ts'
import { anEvent, anOpportunity, anOrganisation } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

describe('looking for words', () => {
  let house: House
  const eventOf = new Map<string, number>()

  const find = async (search: string) => {
    const { sessions } = await house.ask(
      /* GraphQL */ `
        query ($search: String) {
          sessions(search: $search, first: 100) {
            nearMiss
            edges {
              node {
                event {
                  number
                }
              }
            }
          }
        }
      `,
      { search },
    )
    const numbers: number[] = sessions.edges.map((edge: any) => edge.node.event.number)
    return { numbers, nearMiss: sessions.nearMiss as boolean }
  }

  beforeAll(async () => {
    house = await openHouse()
    const { id } = await anOrganisation(house.db)
    const texts = new Set([...mustMatch, ...mustNotMatch].map(([, text]) => text))
    for (const text of texts) {
      const event = await anEvent(house.db, id, { titleEn: text, searchText: searchText(text) })
      eventOf.set(text, event.id)
    }
  })

  test.each(mustMatch)('%j finds %j', async (query, text) => {
    const { numbers, nearMiss } = await find(query)
    expect(numbers).toContain(eventOf.get(text))
    expect(nearMiss).toBe(false)
  })

  test.each(mustNotMatch)('%j does not find %j', async (query, text) => {
    const { numbers, nearMiss } = await find(query)
    if (!nearMiss) expect(numbers).not.toContain(eventOf.get(text))
  })

  test('puts what was typed before its other forms', async () => {
    const { id } = await anOrganisation(house.db)
    const later = new Date('2027-06-01T18:00:00Z')
    const exact = await anEvent(house.db, id, {
      titleEn: 'Exact',
      searchText: searchText('Gweithdy beiciau'),
      sessions: [{ startsAt: later, endsAt: new Date(+later + 3_600_000) }],
    })
    const other = await anEvent(house.db, id, {
      titleEn: 'Other',
      searchText: searchText('Dau weithdy'),
    })
    expect((await find('gweithdy')).numbers).toEqual([exact.id, other.id])
    expect((await find('weithdy')).numbers).toEqual([other.id, exact.id])
  })

  test('puts what was typed first, however late it is, for every pair of the list', async () => {
    const { id } = await anOrganisation(house.db)
    const textOf = new Map([...eventOf].map(([text, number]) => [number, text]))
    for (const query of new Set(mustMatch.map(([query]) => query))) {
      const startsAt = new Date('2027-09-01T18:00:00Z')
      const late = await anEvent(house.db, id, {
        titleEn: query,
        searchText: searchText(query),
        sessions: [{ startsAt, endsAt: new Date(+startsAt + 3_600_000) }],
      })
      textOf.set(late.id, query)
    }
    for (const [query] of mustMatch) {
      const { numbers } = await find(query)
      const rankOf = ranking(query)
      const asTyped = numbers.map((number) => rankOf(textOf.get(number) ?? '') === 3)
      expect(asTyped[0], query).toBe(true)
      expect(asTyped, query).toEqual(asTyped.toSorted((one, other) => +other - +one))
    }
  })

  test('finds what is nearly the word, and says that it is', async () => {
    const { id } = await anOrganisation(house.db)
    const event = await anEvent(house.db, id, { searchText: searchText('Safeguarding evening') })
    for (const typed of ['safegaurding', 'safegarding evening', 'safeguardign']) {
      expect(await find(typed)).toEqual({ numbers: [event.id], nearMiss: true })
    }
    expect(await find('xylophonists')).toEqual({ numbers: [], nearMiss: true })
  })

  test.each(['!?', '\'; DROP TABLE "Event"; --', '((((', '&|!', '% _ \\', 'ﬀ ① Ⅳ'])(
    'takes %j without a fault',
    async (typed) => {
      await find(typed)
      expect(house.faults).toEqual([])
    },
  )

  const findHelp = async (search: string): Promise<number[]> => {
    const { opportunities } = await house.ask(
      'query ($search: String) { opportunities(search: $search) { edges { node { number } } } }',
      { search },
    )
    return opportunities.edges.map((edge: any) => edge.node.number)
  }

  test('puts what was typed first among ways to help, however new the others are', async () => {
    const { id } = await anOrganisation(house.db)
    const made = (title: string, day: number) =>
      anOpportunity(house.db, id, {
        searchText: searchText(title),
        publishedAt: new Date(Date.UTC(2026, 10, day)),
      })
    const exact = await made('Llyfrgell y pentref', 1)
    const other = await made('Ein dwy lyfrgell', 20)
    expect(await findHelp('llyfrgell')).toEqual([exact.id, other.id])
    expect(await findHelp('lyfrgell')).toEqual([other.id, exact.id])
  })

  test('looks through opportunities alike', async () => {
    const { id } = await anOrganisation(house.db)
    const opportunity = await anOpportunity(house.db, id, {
      searchText: searchText('Gyrru’r cerbyd'),
    })
    for (const search of ['gyrru', 'nghyrru', 'cherbyd', 'gerbyd', 'cerbyyd']) {
      expect(await findHelp(search)).toEqual([opportunity.id])
    }
  })
})
