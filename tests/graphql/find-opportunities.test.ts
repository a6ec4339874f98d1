import { beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '#graphql/operation/id.ts'
import { anOpportunity, anOrganisation, NOW, TORFAEN } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const DAY = 86_400_000

const find = /* GraphQL */ `
  query (
    $filter: OpportunityFilter
    $search: String
    $near: String
    $order: OpportunityOrder
    $first: Int
    $after: String
  ) {
    opportunities(
      filter: $filter
      search: $search
      near: $near
      order: $order
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        miles
        node {
          title {
            en
          }
          stillWanted
          closedBecause
          organisation {
            name {
              en
            }
          }
          ward {
            parent {
              name {
                en
              }
            }
          }
          requirements {
            what {
              en
            }
          }
          priorities {
            key
          }
        }
      }
    }
  }
`

describe('finding what is wanted', () => {
  let house: House
  let organisationId: number
  const ask = async (variables: object = {}) => (await house.ask(find, variables)).opportunities
  const titles = async (variables: object = {}): Promise<string[]> =>
    (await ask({ first: 100, ...variables })).edges.map((edge: any) => edge.node.title.en)

  beforeAll(async () => {
    house = await openHouse()
    organisationId = (await anOrganisation(house.db)).id
    const ward = await house.db.area.findFirstOrThrow({
      where: { kind: 'ward', parentCode: TORFAEN },
    })
    const priority = await house.db.priority.findFirstOrThrow()
    const wanted = (titleEn: string, more: object, of = organisationId) =>
      anOpportunity(house.db, of, { titleEn, ...more })
    const ago = (days: number) => ({ publishedAt: new Date(+NOW - days * DAY) })
    await wanted('Oldest', { ...ago(30), timing: 'regular', heldIn: ['cy'] })
    await wanted('In Torfaen', { ...ago(20), wardCode: ward.code, under18Welcome: false })
    await wanted('From home', {
      ...ago(10),
      fromHome: true,
      wardCode: null,
      priorities: { create: [{ priorityId: priority.id }] },
    })
    await wanted('Newest', {
      ...ago(1),
      wanted: 3,
      accepted: 2,
      endsOn: new Date('2026-11-23T00:00:00Z'),
    })
    await wanted('All found', { wanted: 2, accepted: 2 })
    await wanted('Over', { endsOn: new Date('2026-11-22T00:00:00Z') })
    for (const state of ['draft', 'taken_down', 'cancelled']) await wanted(state, { state })
    for (const state of ['suspended', 'registered', 'archived'] as const) {
      await wanted(`Of ${state}`, {}, (await anOrganisation(house.db, { state })).id)
    }
  })

  test('lists what is open, the newest first, and nothing that is not public', async () => {
    expect(await titles()).toEqual(['Newest', 'From home', 'In Torfaen', 'Oldest'])
    const { totalCount, edges } = await ask()
    expect(totalCount).toBe(4)
    expect(edges[0].node).toMatchObject({ stillWanted: 1, closedBecause: null })
  })

  test.each<[string, object, string[]]>([
    ['council', { council: TORFAEN }, ['In Torfaen']],
    ['timing', { timings: ['regular', 'once'] }, ['Oldest']],
    ['language', { heldIn: 'cy' }, ['Oldest']],
    ['being done from home', { fromHome: true }, ['From home']],
    ['being open to under-18s', { under18Welcome: true }, ['Newest', 'From home', 'Oldest']],
  ])('narrows by %s', async (_, filter, expected) => {
    expect(await titles({ filter })).toEqual(expected)
  })

  test('narrows by a priority and an organisation', async () => {
    const { key } = await house.db.priority.findFirstOrThrow()
    expect(await titles({ filter: { priority: key } })).toEqual(['From home'])
    const organisation = globalId('Organisation', organisationId)
    expect(await titles({ filter: { organisation } })).toHaveLength(4)
  })

  test.each([
    ['Casnewydd', ['Newest', 'Oldest']],
    ['Pontypool', ['In Torfaen']],
  ])('puts what is nearest to %s first, and what has no place last', async (near, first) => {
    const found = await titles({ near })
    expect(found.slice(0, first.length).sort()).toEqual(first)
    expect(found.at(-1)).toBe('From home')
    expect((await titles({ near, order: 'newest' }))[0]).toBe('Newest')
  })

  test('finds nothing near a place that nobody knows', async () => {
    expect(await titles({ near: 'Atlantis' })).toEqual([])
  })

  test('keeps what is done from home however far is asked for', async () => {
    const filter = { withinMiles: 3 }
    expect((await titles({ near: 'Newport', filter })).sort()).toEqual([
      'From home',
      'Newest',
      'Oldest',
    ])
  })

  test.each<[string, object]>([
    ['the newest first', {}],
    ['the nearest first', { near: 'Newport' }],
  ])('pages through each once, %s', async (_, variables) => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: any = await ask({ ...variables, first: 1, after })
      seen.push(...page.edges.map((edge: any) => edge.node.title.en))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual(await titles(variables))
  })

  test('makes as many statements for one row as for many', async () => {
    const few = await house.statementsOf(() => ask({ first: 1 }))
    const many = await house.statementsOf(() => ask({ first: 50 }))
    // One row may lack a ward or a priority, whose statement then falls away.
    expect(many.length - few.length).toBeLessThanOrEqual(0)
  })
})

describe('finding a place', () => {
  test('tells the one that was meant, or those that may have been', async () => {
    const house = await openHouse()
    const locality = async (text: string) =>
      (
        await house.ask(
          /* GraphQL */ `
            query ($text: String!) {
              locality(text: $text) {
                outcode
                locality {
                  name {
                    en
                    cy
                  }
                }
                suggestions {
                  name {
                    en
                  }
                }
              }
            }
          `,
          { text },
        )
      ).locality
    expect(await locality('yng Nghwmbrân')).toMatchObject({ locality: { name: { en: 'Cwmbran' } } })
    expect(await locality('NP44 1XX')).toMatchObject({
      outcode: 'NP44',
      locality: { name: { en: 'NP44' } },
    })
    expect(await locality('SW1A 1AA')).toEqual({ outcode: 'SW1A', locality: null, suggestions: [] })
    const { suggestions } = await locality('Cwmbrn')
    expect(suggestions[0]?.name.en).toBe('Cwmbran')
    const { localities } = await house.ask('{ localities(kind: town) { name { en } } }')
    expect(localities.length).toBeGreaterThan(40)
    const statements = await house.statementsOf(() =>
      house.ask('{ a: locality(text: "x") { outcode } sessions(near: "Newport") { totalCount } }'),
    )
    expect(statements.filter((one) => one.includes('"Locality"'))).toHaveLength(1)
  })
})
