import { beforeEach, describe, expect, test } from 'vitest'
import { globalId } from '#graphql/operation/id.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aLink, aLinkScene, type KindOfViewer, type LinkScene } from '#tests/support/links.ts'

const list = /* GraphQL */ `
  query ($filter: LinkFilter, $first: Int, $after: String) {
    links(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          number
          daysSilent
          isSilent
          steps
          officer {
            name
          }
          askedBy {
            name {
              en
            }
          }
          partner {
            name {
              en
            }
          }
          openTasks {
            what
            dueOn
          }
        }
      }
    }
  }
`
const board = /* GraphQL */ `
  query ($filter: LinkFilter, $first: Int) {
    linkBoard(filter: $filter, first: $first) {
      counts {
        open
        mine
        late
        mineLate
        withOffice
        waitsForOffice
        unassigned
        closed
      }
      columns {
        stage
        outcome
        count
        links {
          number
          askedBy {
            name {
              en
            }
          }
          openTasks {
            what
          }
        }
      }
    }
  }
`
const at = (day: string) => new Date(`${day}T10:00:00Z`)

let house: House
let scene: LinkScene

beforeEach(async () => {
  house = await openHouse()
  scene = await aLinkScene(house.db)
})

const linksOf = async (variables: object = {}, kind: KindOfViewer = 'officer in remit') =>
  (await house.ask(list, variables, scene.viewers[kind])).links
const numbers = (connection: any) => connection.edges.map((edge: any) => edge.node.number)

describe('lists of links', () => {
  test('show the longest silence first, page by page', async () => {
    const links = []
    for (const day of ['2026-11-03', '2026-11-01', '2026-11-20', '2026-11-02']) {
      links.push((await aLink(house.db, scene, { lastHeardAt: at(day) })).id)
    }
    const order = [links[1], links[3], links[0], links[2]]
    expect(numbers(await linksOf())).toEqual(order)
    const first = await linksOf({ first: 3 })
    expect(numbers(first)).toEqual(order.slice(0, 3))
    const rest = await linksOf({ first: 3, after: first.pageInfo.endCursor })
    expect([numbers(rest), rest.pageInfo.hasNextPage, rest.totalCount]).toEqual([
      [order[3]],
      false,
      4,
    ])
  })

  test('lose no link and double none when one moves from one page to another', async () => {
    const days = ['2026-11-01', '2026-11-02', '2026-11-02', '2026-11-04', '2026-11-05']
    const ids: number[] = []
    for (const day of days) ids.push((await aLink(house.db, scene, { lastHeardAt: at(day) })).id)
    const first = await linksOf({ first: 2 })
    expect(numbers(first)).toEqual(ids.slice(0, 2))
    // The very link on which the first page ended is heard from, and goes to the end.
    await house.db.link.update({ where: { id: ids[1]! }, data: { lastHeardAt: at('2026-11-20') } })
    const rest = await linksOf({ first: 3, after: first.pageInfo.endCursor })
    expect(numbers(rest)).toEqual(ids.slice(2))
    expect(rest.pageInfo.hasNextPage).toBe(true)
    const last = await linksOf({ first: 3, after: rest.pageInfo.endCursor })
    expect([numbers(last), last.pageInfo.hasNextPage]).toEqual([[ids[1]], false])
  })

  test('go back by a cursor as well as on, and refuse one that is none of theirs', async () => {
    const ids: number[] = []
    for (const day of ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04']) {
      ids.push((await aLink(house.db, scene, { lastHeardAt: at(day) })).id)
    }
    const { pageInfo } = await linksOf({ first: 3 })
    const { links } = await house.ask(
      'query ($before: String) { links(last: 1, before: $before) { edges { node { number } } } }',
      { before: pageInfo.endCursor },
      scene.viewers['officer in remit'],
    )
    expect(numbers(links)).toEqual([ids[1]])
    await expect(linksOf({ after: 'bm90IG91cnM' })).rejects.toThrow()
    const far = Buffer.from('["silence",9e15,1]').toString('base64url')
    await expect(linksOf({ after: far })).rejects.toThrow()
  })

  test('narrow by stage, officer, lateness and partner', async () => {
    const asked = await aLink(house.db, scene, { stage: 'asked', officerId: null })
    const overdue = await aLink(house.db, scene, { tasks: [{ dueOn: new Date('2026-11-22') }] })
    const silent = await aLink(house.db, scene, { stage: 'active', lastHeardAt: at('2026-11-01') })
    const office = await aLink(house.db, scene, { withId: scene.office.id, tasks: [{}] })
    const tied = await aLink(house.db, scene, {
      stage: 'closed',
      outcome: 'tied',
      lastHeardAt: at('2026-11-01'),
    })
    const gone = await aLink(house.db, scene, { stage: 'closed', outcome: 'let_go' })
    const by = async (filter: object) => numbers(await linksOf({ filter })).sort()
    expect(await by({ stage: 'asked' })).toEqual([asked.id])
    expect(await by({ open: true })).toEqual([asked.id, overdue.id, silent.id, office.id])
    expect(await by({ mine: true, open: true })).toEqual([overdue.id, silent.id, office.id])
    expect(await by({ unassigned: true })).toEqual([asked.id])
    expect(await by({ overdue: true })).toEqual([overdue.id])
    expect(await by({ silent: true })).toEqual([silent.id])
    expect(await by({ late: true })).toEqual([overdue.id, silent.id])
    expect(await by({ withOffice: true })).toEqual([office.id])
    expect(await by({ outcome: 'tied' })).toEqual([tied.id])
    expect(await by({ stage: 'closed', outcome: 'let_go' })).toEqual([gone.id])
    const organisationId = globalId('Organisation', scene.office.id)
    expect(await by({ organisationId })).toEqual([office.id])
  })

  test('hold nothing that the viewer may not see, whatever they are narrowed to', async () => {
    await aLink(house.db, scene)
    await aLink(house.db, scene, { officerId: null })
    for (const kind of [
      'visitor',
      'other group’s owner',
      'officer elsewhere',
      'office staff',
    ] as const) {
      for (const filter of [{}, { mine: true }, { unassigned: true }, { open: true }]) {
        expect((await linksOf({ filter }, kind)).totalCount, kind).toBe(0)
      }
      const { linkBoard } = await house.ask(board, {}, scene.viewers[kind])
      expect(linkBoard.columns.map((column: any) => column.count)).toEqual([0, 0, 0, 0])
      expect(Object.values(linkBoard.counts)).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
    }
  })

  test('never say that a task is overdue to whoever may not see the task', async () => {
    const link = await aLink(house.db, scene, {
      withId: scene.office.id,
      tasks: [{ dueOn: new Date('2026-11-22') }],
    })
    for (const kind of ['asker’s owner', 'office staff', 'administrator'] as const) {
      expect(numbers(await linksOf({}, kind)), kind).toEqual([link.id])
      expect(numbers(await linksOf({ filter: { overdue: true } }, kind)), kind).toEqual([])
      expect(numbers(await linksOf({ filter: { late: true } }, kind)), kind).toEqual([])
      const { linkBoard } = await house.ask(board, {}, scene.viewers[kind])
      expect(linkBoard.counts, kind).toMatchObject({ open: 1, late: 0 })
    }
    expect(numbers(await linksOf({ filter: { overdue: true } }))).toEqual([link.id])
  })

  test('take as many statements for thirty links as for three', async () => {
    const fill = async (times: number) => {
      for (let one = 0; one < times; one += 1) await aLink(house.db, scene, { tasks: [{}] })
    }
    await fill(3)
    const few = await house.statementsOf(() => linksOf({ first: 100 }))
    await fill(27)
    const many = await house.statementsOf(() => linksOf({ first: 100 }))
    expect(many.length).toBe(few.length)
    expect(many.length).toBeLessThanOrEqual(10)
  })

  test('of an organisation show each side its own', async () => {
    const link = await aLink(house.db, scene)
    const sideOf = async (of: { id: number }, kind: KindOfViewer) => {
      const { node } = await house.ask(
        `query ($id: ID!) { node(id: $id) { ... on Organisation {
          linksAsked { edges { node { number } } } linksWith { edges { node { number } } } } } }`,
        { id: globalId('Organisation', of.id) },
        scene.viewers[kind],
      )
      return [numbers(node.linksAsked), numbers(node.linksWith)]
    }
    expect(await sideOf(scene.asker, 'asker’s reader')).toEqual([[link.id], []])
    expect(await sideOf(scene.partner, 'partner’s reader')).toEqual([[], [link.id]])
    expect(await sideOf(scene.asker, 'other group’s owner')).toEqual([[], []])
    expect(await sideOf(scene.asker, 'visitor')).toEqual([[], []])
  })
})

describe('the board', () => {
  test('stands under the knot’s four stages, with counts and the first few of each', async () => {
    const asked = []
    for (const day of ['2026-11-21', '2026-11-20', '2026-11-19', '2026-11-22']) {
      asked.push((await aLink(house.db, scene, { stage: 'asked', lastHeardAt: at(day) })).id)
    }
    const active = await aLink(house.db, scene, { stage: 'active', tasks: [{ what: 'Visit' }] })
    const office = await aLink(house.db, scene, {
      withId: scene.office.id,
      lastHeardAt: at('2026-11-01'),
    })
    const tied = await aLink(house.db, scene, { stage: 'closed', outcome: 'tied' })
    const gone = await aLink(house.db, scene, { stage: 'closed', outcome: 'let_go' })
    const others = { stage: 'active' as const, officerId: null, lastHeardAt: at('2026-11-01') }
    const unassigned = await aLink(house.db, scene, others)
    const { linkBoard } = await house.ask(board, {}, scene.viewers['officer in remit'])
    expect(
      linkBoard.columns.map(({ stage, outcome, count, links }: any) => [
        stage,
        outcome,
        count,
        links.map((link: any) => link.number),
      ]),
    ).toEqual([
      ['asked', null, 4, [asked[2], asked[1], asked[0]]],
      ['introduced', null, 1, [office.id]],
      ['active', null, 2, [unassigned.id, active.id]],
      ['closed', 'tied', 1, [tied.id]],
    ])
    expect(linkBoard.counts).toEqual({
      open: 7,
      mine: 6,
      late: 2,
      mineLate: 1,
      withOffice: 1,
      waitsForOffice: 0,
      unassigned: 1,
      closed: 2,
    })
    const closed = await linksOf({ filter: { closed: true } })
    expect(numbers(closed).sort()).toEqual([tied.id, gone.id].sort())
    expect(linkBoard.columns[2].links[1].openTasks).toEqual([{ what: 'Visit' }])
  })

  test('shows the office’s staff the links with their office, and no tasks', async () => {
    const link = await aLink(house.db, scene, { withId: scene.office.id, tasks: [{}] })
    const { linkBoard } = await house.ask(board, {}, scene.viewers['office staff'])
    expect(linkBoard.columns[1].links).toMatchObject([{ number: link.id, openTasks: [] }])
  })

  test('tells the office’s staff what waits for a first word of theirs, until somebody of them writes', async () => {
    const { office, viewers } = scene
    const staff = viewers['office staff'].personId!
    const filter = { waitsForOffice: true }
    const waiting = await aLink(house.db, scene, { withId: office.id, stage: 'asked', log: [{}] })
    await aLink(house.db, scene, { withId: office.id, log: [{ byId: staff, ring: 'parties' }] })
    await aLink(house.db, scene, { withId: office.id, stage: 'closed', outcome: 'tied' })
    await aLink(house.db, scene)
    const seen = async (kind: KindOfViewer) => {
      const { linkBoard } = await house.ask(board, {}, viewers[kind])
      const found = numbers(await linksOf({ filter }, kind))
      expect(linkBoard.counts.waitsForOffice, kind).toBe(found.length)
      return found
    }
    expect(await seen('office staff')).toEqual([waiting.id])
    expect(await seen('officer in remit')).toEqual([])
    expect(await seen('administrator')).toEqual([])
  })

  test('takes as many statements for twenty of a stage as for one', async () => {
    const fill = async (times: number) => {
      for (let one = 0; one < times; one += 1) {
        await aLink(house.db, scene, { stage: 'asked', tasks: [{}] })
        await aLink(house.db, scene, { stage: 'active', tasks: [{}] })
        await aLink(house.db, scene, { tasks: [{}] })
        await aLink(house.db, scene, { stage: 'closed', outcome: 'tied', tasks: [{}] })
      }
    }
    const ask = () => house.ask(board, { first: 20 }, scene.viewers['officer in remit'])
    await fill(1)
    const few = await house.statementsOf(ask)
    await fill(19)
    const many = await house.statementsOf(ask)
    expect(many.length).toBe(few.length)
    expect(many.length).toBeLessThanOrEqual(20)
  })
})
