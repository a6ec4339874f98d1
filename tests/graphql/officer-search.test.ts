import { beforeEach, describe, expect, test } from 'vitest'
import { searchText } from '#graphql/search/search-text.ts'
import { aMembership, anEvent, anOrganisation, aPerson, TORFAEN } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aLink, aLinkScene, type KindOfViewer, type LinkScene } from '#tests/support/links.ts'

const document = /* GraphQL */ `
  query ($words: String!) {
    officerSearch(words: $words) {
      organisations {
        number
      }
      members {
        name
        organisation {
          number
        }
      }
      links {
        number
        askedBy {
          number
        }
      }
      events {
        number
        organisation {
          number
        }
      }
    }
  }
`

let house: House
let scene: LinkScene

beforeEach(async () => {
  house = await openHouse()
  scene = await aLinkScene(house.db)
})

const find = async (words: string, kind: KindOfViewer = 'officer in remit') =>
  (await house.ask(document, { words }, scene.viewers[kind])).officerSearch
const numbers = (rows: { number: number }[]) => rows.map(({ number }) => number)
const nothing = { organisations: [], members: [], links: [], events: [] }

describe('what an officer looks for', () => {
  test('is found among groups, whatever the accents and whatever they stand at', async () => {
    const nameCy = 'Cerddwyr Pîl'
    const group = await anOrganisation(house.db, {
      nameCy,
      state: 'registered',
      searchText: searchText(nameCy),
    })
    expect(numbers((await find('PIL')).organisations)).toEqual([group.id])
    expect(numbers((await find('gerddwyr')).organisations)).toEqual([group.id])
    expect(await find('cerddwyr', 'officer elsewhere')).toEqual(nothing)
  })

  test('is found among the people of groups in the remit, and among nobody else', async () => {
    const { id: personId } = await aPerson(house.db, { name: 'Siân Wyn O’Brien' })
    const role = 'owner'
    await aMembership(house.db, { personId, organisationId: scene.asker.id, role })
    await aMembership(house.db, { personId, organisationId: scene.partner.id, role })
    await aPerson(house.db, { name: 'Sian Volunteer' })
    for (const words of ['sian', 'wyn sian', 'SIÂN OBRI']) {
      expect((await find(words)).members, words).toEqual([
        { name: 'Siân Wyn O’Brien', organisation: { number: scene.asker.id } },
      ])
    }
    // Of her two groups the other officer looks after the other one.
    expect((await find('sian', 'officer elsewhere')).members).toMatchObject([
      { organisation: { number: scene.partner.id } },
    ])
    expect(await find('sian nobody')).toEqual(nothing)
  })

  test('is found among links by either side and by their purpose, open ones first', async () => {
    const closed = await aLink(house.db, scene, {
      stage: 'closed',
      outcome: 'tied',
      closedAt: house.as().now(),
      purpose: 'Goleuo’r llwybr',
    })
    const open = await aLink(house.db, scene, { purpose: 'Gŵyl y goleuadau' })
    expect(numbers((await find('Heritage Rangers')).links)).toEqual([open.id, closed.id])
    expect(numbers((await find('gwyl')).links)).toEqual([open.id])
    expect((await find('gwyl', 'officer elsewhere')).links).toEqual([])
  })

  test('is found among events, and drafts are not', async () => {
    const made = async (state: 'published' | 'draft') =>
      (
        await anEvent(house.db, scene.asker.id, {
          state,
          titleEn: 'Lantern walk',
          searchText: searchText('Lantern walk'),
        })
      ).id
    const published = await made('published')
    await made('draft')
    expect(numbers((await find('lantern')).events)).toEqual([published])
  })

  test.each(['', '  ', '…', '%', "'"])('is nothing where %j is typed', async (words) => {
    expect(await find(words)).toEqual(nothing)
  })

  test('is for officers alone', async () => {
    for (const kind of ['visitor', 'asker’s owner', 'office staff', 'administrator'] as const) {
      expect(await find('spade', kind), kind).toBeNull()
    }
  })

  test('takes as many statements for many findings as for few', async () => {
    const fill = async (times: number) => {
      for (let one = 0; one < times; one += 1) {
        const { id: organisationId } = await anOrganisation(house.db, {
          nameEn: `Spade ${one}`,
          searchText: 'spade',
        })
        const { id: personId } = await aPerson(house.db, { name: `Spade ${one}` })
        await aMembership(house.db, { personId, organisationId, role: 'owner' })
        await aLink(house.db, scene, { askedById: organisationId })
        await anEvent(house.db, organisationId, { searchText: 'spade' })
      }
    }
    await fill(2)
    const few = await house.statementsOf(() => find('spade'))
    await fill(30)
    const many = await house.statementsOf(() => find('spade'))
    expect(many.length).toBe(few.length)
    expect(many.length).toBeLessThanOrEqual(16)
    const { organisations, members, links, events } = await find('spade')
    for (const rows of [organisations, members, links, events]) expect(rows).toHaveLength(20)
  })

  test('stays within the remit of whoever looks', async () => {
    await anOrganisation(house.db, { councils: [TORFAEN], state: 'registered', searchText: 'harp' })
    expect((await find('harp')).organisations).toEqual([])
    expect((await find('harp', 'officer elsewhere')).organisations).toHaveLength(1)
  })
})
