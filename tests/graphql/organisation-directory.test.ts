import { beforeAll, describe, expect, test } from 'vitest'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import { organisationKeys } from '#graphql/organisations/write-organisation.ts'
import {
  aMembership,
  anOrganisation,
  aPerson,
  NEWPORT,
  PILLGWENLLY,
  TORFAEN,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const list = /* GraphQL */ `
  query ($filter: OrganisationFilter, $first: Int, $after: String) {
    organisations(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          name {
            en
            cy
          }
          areas {
            code
          }
          identifiers {
            value
          }
          viewerCan {
            claim
          }
        }
      }
    }
  }
`
const queue = /* GraphQL */ `
  {
    officerQueue {
      registered {
        number
        name {
          en
        }
        areas {
          code
        }
      }
      claims {
        claimant
        organisation {
          number
        }
      }
      flags {
        text
        organisation {
          number
        }
        event {
          number
        }
      }
      reviews {
        number
        reviewOn
      }
    }
  }
`

describe('the directory', () => {
  let house: House
  const texts = { nameCy: null, summaryEn: null, summaryCy: null }

  const listed = async (filter: object | null, viewer: Viewer = visitor) => {
    const { organisations } = await house.ask(list, { filter, first: 100 }, viewer)
    return organisations.edges.map(({ node }: any) => node.name.en ?? node.name.cy)
  }
  const aGroup = (nameEn: string, more: object = {}) => {
    const said = { ...texts, nameEn, kind: 'youth_group' as const, ...more }
    return anOrganisation(house.db, { ...organisationKeys(said), ...said })
  }

  beforeAll(async () => {
    house = await openHouse()
    await aGroup('Alway Allotments', { summaryEn: 'We grow leeks.' })
    await aGroup('Bettws Boxing', { councils: [NEWPORT, PILLGWENLLY] })
    await aGroup('Cwmbran Choir', { councils: [TORFAEN], nameCy: 'Côr Cwmbrân' })
    await aGroup('Hidden Hikers', { state: 'registered' })
  })

  test.each<[string, object, string[]]>([
    [
      'of one kind, in the order of names',
      {},
      ['Alway Allotments', 'Bettws Boxing', 'Cwmbran Choir'],
    ],
    ['of one council', { council: TORFAEN }, ['Cwmbran Choir']],
    [
      'of a ward, with those of its whole council',
      { ward: PILLGWENLLY },
      ['Alway Allotments', 'Bettws Boxing'],
    ],
    [
      'of a ward elsewhere in the council: not those of another ward',
      { ward: 'W05001637' },
      ['Alway Allotments'],
    ],
    ['by a word of what it does', { search: 'leeks' }, ['Alway Allotments']],
    ['by a Welsh name without its accents, mutated', { search: 'gor cwmbran' }, ['Cwmbran Choir']],
    ['by a word that is nearly right', { search: 'boxxing' }, ['Bettws Boxing']],
    ['by a word that nobody has', { search: 'zymurgy' }, []],
    [
      'by nothing but signs',
      { search: '\u0000%_\\' },
      ['Alway Allotments', 'Bettws Boxing', 'Cwmbran Choir'],
    ],
    ['of a council that is none', { council: 'x\u0000' }, []],
    ['not verified: nobody’s who is no officer', { states: ['registered'] }, []],
  ])('lists groups %s', async (_, filter, names) => {
    expect(await listed({ kind: 'youth_group', ...filter })).toEqual(names)
  })

  test.each([
    ['Ringland Ramblers', 'Ringland Ramblers'],
    ['grwp ringland', 'Grŵp Ringland'],
    ['rwp ringland', 'Grŵp Ringland'],
  ])('puts what is called %s first, and pages on from there', async (search, first) => {
    const kind = 'health_body'
    if (!(await listed({ kind, search: 'ringland' })).length) {
      const names = ['A Ringland Ramblers Choir', 'Cyfeillion Grŵp Ringland', 'All Grŵp Ringland']
      for (const name of [...names, 'Ringland Ramblers', 'Grŵp Ringland']) {
        await aGroup(name, { kind })
      }
    }
    const all = await listed({ kind, search })
    expect([all.length > 1, all[0]]).toEqual([true, first])
    const seen: string[] = []
    let after: string | null = null
    do {
      const { organisations }: any = await house.ask(list, {
        filter: { kind, search },
        first: 1,
        after,
      })
      expect(organisations.totalCount).toBe(all.length)
      seen.push(...organisations.edges.map(({ node }: any) => node.name.en))
      after = organisations.pageInfo.hasNextPage ? organisations.pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual(all)
  })

  test('is read a page at a time where what was typed is nothing to look for', async () => {
    const read = (search: string) =>
      house.statementsOf(() => house.ask(list, { filter: { search }, first: 1 }))
    expect(await read('!?')).toHaveLength((await read('')).length)
    expect(await listed({ search: '!?' })).toEqual(await listed({}))
  })

  test('stands in the order of the language that is asked for, its digraphs after their letters', async () => {
    const names = ['Llanwern Lanterns', 'Lys y Bont', 'Chwarae Teg', 'Cylch Meithrin', 'Ŵyn Bach']
    for (const nameCy of names) await aGroup('Z', { nameEn: null, nameCy, kind: 'faith_group' })
    const inOrder = async (order: string) => {
      const found = []
      let after: string | null = null
      do {
        const { organisations }: any = await house.ask(
          `query ($order: OrganisationOrder!, $after: String) {
            organisations(filter: { kind: faith_group }, order: $order, first: 2, after: $after) {
              pageInfo { endCursor hasNextPage }
              edges { node { name { cy } } }
            }
          }`,
          { order, after },
        )
        found.push(...organisations.edges.map(({ node }: any) => node.name.cy))
        after = organisations.pageInfo.hasNextPage ? organisations.pageInfo.endCursor : null
      } while (after)
      return found
    }
    expect(await inOrder('nameCy')).toEqual([
      'Cylch Meithrin',
      'Chwarae Teg',
      'Lys y Bont',
      'Llanwern Lanterns',
      'Ŵyn Bach',
    ])
    expect(await inOrder('nameEn')).toEqual([
      'Chwarae Teg',
      'Cylch Meithrin',
      'Llanwern Lanterns',
      'Lys y Bont',
      'Ŵyn Bach',
    ])
  })

  test('shows entries that wait to be claimed, with their source', async () => {
    const { organisations } = await house.ask(
      `{ organisations(filter: { kind: police_body }) { edges { node { state source name { cy } } } } }`,
    )
    const entries = organisations.edges.map(({ node }: any) => node)
    expect(entries).toContainEqual({
      state: 'unclaimed',
      source: 'reference',
      name: { cy: 'Heddlu Gwent' },
    })
  })

  test('goes on from page to page and counts them all', async () => {
    const filter = { kind: 'youth_group' }
    const first = (await house.ask(list, { filter, first: 2 })).organisations
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } })
    const after = first.pageInfo.endCursor
    const second = (await house.ask(list, { filter, first: 2, after })).organisations
    expect(second.edges.map(({ node }: any) => node.name.en)).toEqual(['Cwmbran Choir'])
  })

  test('takes as many statements for twenty groups as for one', async () => {
    const count = (first: number) =>
      house.statementsOf(() => house.ask(list, { filter: { search: 'g' }, first }))
    const one = await count(1)
    const many = await count(20)
    expect(many.length).toBe(one.length)
    expect(many.length).toBeLessThanOrEqual(7)
  })

  test('names what may be the same before it is registered twice', async () => {
    const similar = async (variables: object) =>
      (
        await house.ask(
          `query ($name: TextInput!, $at: [String!]) {
            similarOrganisations(name: $name, areaCodes: $at) { name { en } }
          }`,
          variables,
        )
      ).similarOrganisations.map(({ name }: any) => name.en)
    expect(await similar({ name: { cy: 'Cor Cwmbran' }, at: [TORFAEN] })).toEqual(['Cwmbran Choir'])
    expect(await similar({ name: { en: 'Cwmbran Choir' }, at: [NEWPORT] })).toEqual([])
    expect(await similar({ name: { en: 'Betws Boxing Club' }, at: [PILLGWENLLY] })).toEqual([
      'Bettws Boxing',
    ])
    expect(await similar({ name: { en: '\u0000' }, at: ['\u0000'] })).toEqual([])
  })
})

describe('the officer’s queue', () => {
  let house: House
  let officer: Viewer
  const numbers: Record<string, number> = {}

  beforeAll(async () => {
    house = await openHouse()
    const body = await anOrganisation(house.db, { kind: 'county_voluntary_council' })
    const { id } = await aPerson(house.db)
    await aMembership(house.db, {
      personId: id,
      organisationId: body.id,
      role: 'liaison_officer',
    })
    officer = await viewerOf(house.db, id)
    const at = (day: number) => ({ createdAt: new Date(Date.UTC(2026, 10, day)) })
    const keep = async (name: string, more: object) => {
      numbers[name] = (await anOrganisation(house.db, more)).id
      return numbers[name]
    }
    await keep('newer', { state: 'registered', ...at(20) })
    await keep('older', { state: 'registered', ...at(10) })
    await keep('asked', { state: 'more_asked', ...at(1) })
    await keep('elsewhere', { state: 'registered', councils: [TORFAEN], ...at(1) })
    await keep('due', { reviewOn: new Date('2026-11-23') })
    await keep('notDue', { reviewOn: new Date('2026-11-24') })
    const council = await keep('claimed', { kind: 'council', state: 'unclaimed' })
    const claimant = await aPerson(house.db, { name: 'Mair' })
    await house.db.claim.create({
      data: {
        organisationId: council,
        personId: claimant.id,
        message: 'I work there.',
        state: 'open',
        ...at(5),
      },
    })
    for (const organisation of ['due', 'elsewhere']) {
      await house.db.flag.create({
        data: {
          organisationId: numbers[organisation] ?? 0,
          reason: 'other',
          text: organisation,
          state: 'open',
          ...at(6),
        },
      })
    }
  })

  test('holds what waits in their remit, oldest first, and nothing of elsewhere', async () => {
    const { officerQueue } = await house.ask(queue, {}, officer)
    expect(officerQueue.registered.map(({ number }: any) => number)).toEqual([
      numbers.older,
      numbers.newer,
    ])
    expect(officerQueue.claims).toEqual([
      { claimant: 'Mair', organisation: { number: numbers.claimed } },
    ])
    expect(officerQueue.flags).toEqual([
      { text: 'due', organisation: { number: numbers.due }, event: null },
    ])
    expect(officerQueue.reviews).toEqual([{ number: numbers.due, reviewOn: '2026-11-23' }])
  })

  test('takes as many statements however long it is', async () => {
    const count = () => house.statementsOf(() => house.ask(queue, {}, officer))
    const before = (await count()).length
    for (let more = 0; more < 5; more++) await anOrganisation(house.db, { state: 'registered' })
    expect((await count()).length).toBe(before)
    expect(before).toBeLessThanOrEqual(14)
  })

  test('is nobody’s who looks after no group', async () => {
    const somebody = await viewerOf(house.db, (await aPerson(house.db)).id)
    for (const viewer of [visitor, somebody]) {
      await expect(house.ask(queue, {}, viewer)).rejects.toMatchObject({
        extensions: { code: 'NOT_ALLOWED' },
      })
    }
  })
})
