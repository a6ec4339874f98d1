import { beforeEach, describe, expect, test } from 'vitest'
import { globalId } from '#graphql/operation/id.ts'
import {
  aMembership,
  anOrganisation,
  aPerson,
  TORFAEN,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aLink, aLinkScene, kindsOfViewer, type LinkScene } from '#tests/support/links.ts'

const document = /* GraphQL */ `
  query ($state: DueState, $first: Int) {
    officerToday(state: $state, first: $first) {
      counts {
        everything
        overdue
        today
        new
        silent
      }
      items {
        state
        days
        task {
          what
        }
        link {
          number
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
        }
        organisation {
          number
        }
      }
    }
  }
`
const on = (day: string) => new Date(day)
const at = (day: string) => new Date(`${day}T10:00:00Z`)

let house: House
let scene: LinkScene

beforeEach(async () => {
  house = await openHouse()
  scene = await aLinkScene(house.db)
})

const today = async (variables: object = {}) =>
  (await house.ask(document, variables, scene.viewers['officer in remit'])).officerToday
const seen = (day: any) => day.items.map((item: any) => [item.state, item.days, item.link.number])

describe('the officer’s day', () => {
  test('is one list in order of heat, with counts', async () => {
    const silent = await aLink(house.db, scene, { lastHeardAt: at('2026-11-02') })
    const asked = await aLink(house.db, scene, { stage: 'asked', createdAt: at('2026-11-19') })
    const askedLately = await aLink(house.db, scene, { stage: 'asked' })
    const due = await aLink(house.db, scene, { tasks: [{ dueOn: on('2026-11-23') }] })
    const late = await aLink(house.db, scene, { tasks: [{ dueOn: on('2026-11-22') }] })
    const latest = await aLink(house.db, scene, {
      tasks: [{ what: 'Write', dueOn: on('2026-11-19') }],
    })
    await aLink(house.db, scene, { tasks: [{ dueOn: on('2026-11-24') }] })
    await aLink(house.db, scene, { tasks: [{ dueOn: on('2026-11-01'), doneAt: at('2026-11-02') }] })
    await aLink(house.db, scene, {
      stage: 'closed',
      outcome: 'tied',
      lastHeardAt: at('2026-01-02'),
    })

    const day = await today()
    expect(seen(day)).toEqual([
      ['overdue', 4, latest.id],
      ['overdue', 1, late.id],
      ['today', 0, due.id],
      ['new', 4, asked.id],
      ['new', 0, askedLately.id],
      ['silent', 21, silent.id],
    ])
    expect(day.counts).toEqual({ everything: 6, overdue: 2, today: 1, new: 2, silent: 1 })
    expect(day.items[0]).toMatchObject({
      task: { what: 'Write' },
      link: {
        askedBy: { name: { en: 'Spade Club' } },
        partner: { name: { en: 'Heritage Rangers' } },
      },
      organisation: null,
    })
    expect(day.items[3].task).toBeNull()
  })

  test('says of an ask that somebody answered since', async () => {
    const links = []
    for (const heardFrom of [true, false]) {
      const log = [{ ring: 'parties' as const, kind: 'mail' as const, heardFrom }]
      links.push(await aLink(house.db, scene, { stage: 'asked', log }))
    }
    const query = '{ officerToday { items { answered state link { number } } } }'
    const viewer = scene.viewers['officer in remit']
    const { items } = (await house.ask(query, {}, viewer)).officerToday
    expect(items.map((item: any) => [item.link.number, item.state, item.answered])).toEqual([
      [links[0]!.id, 'new', true],
      [links[1]!.id, 'new', false],
    ])
  })

  test('narrows to one state, and to the first few, with all the counts', async () => {
    await aLink(house.db, scene, { stage: 'asked' })
    await aLink(house.db, scene, {
      tasks: [{ dueOn: on('2026-11-22') }, { dueOn: on('2026-11-21') }],
    })
    const day = await today({ state: 'overdue', first: 1 })
    expect(day.items.map((item: any) => [item.state, item.days])).toEqual([['overdue', 2]])
    expect(day.counts.everything).toBe(3)
  })

  test('counts a London day: a task for yesterday is overdue from London’s midnight on', async () => {
    const link = await aLink(house.db, scene, { tasks: [{ dueOn: on('2027-06-10') }] })
    // Half past midnight on 11 June in London is still 10 June in UTC.
    house.setNow(new Date('2027-06-10T23:30:00Z'))
    expect((await today({ state: 'overdue' })).items).toMatchObject([{ link: { number: link.id } }])
    house.setNow(new Date('2027-06-10T22:30:00Z'))
    expect((await today({ state: 'overdue' })).items).toEqual([])
  })

  test('shows who has not been heard from from London’s midnight on, also where the clocks change', async () => {
    const link = await aLink(house.db, scene, { lastHeardAt: new Date('2027-03-20T12:00:00Z') })
    house.setNow(new Date('2027-04-02T22:59:59.999Z'))
    expect((await today({ state: 'silent' })).counts.silent).toBe(0)
    house.setNow(new Date('2027-04-02T23:00:00Z'))
    const { items, counts } = await today({ state: 'silent' })
    expect(items).toMatchObject([{ days: 14, link: { number: link.id } }])
    expect(counts.silent).toBe(1)
  })

  test('shows a silent link once, and lets it rest when somebody has just planned for it', async () => {
    const lastHeardAt = at('2026-11-01')
    const shown = await aLink(house.db, scene, {
      lastHeardAt,
      tasks: [{ dueOn: on('2026-11-20') }],
    })
    await aLink(house.db, scene, { lastHeardAt, tasks: [{ dueOn: on('2026-12-01') }] })
    const old = { dueOn: on('2026-12-24'), createdAt: at('2026-11-01') }
    const planned = await aLink(house.db, scene, { lastHeardAt, tasks: [old] })
    expect(seen(await today())).toEqual([
      ['overdue', 3, shown.id],
      ['silent', 22, planned.id],
    ])
  })

  test('lets a silent link rest for a week after somebody was tried, and for no mere note', async () => {
    const lastHeardAt = at('2026-11-01')
    const entry = { kind: 'call' as const, heardFrom: false }
    await aLink(house.db, scene, { lastHeardAt, log: [{ ...entry, day: on('2026-11-17') }] })
    const tried = await aLink(house.db, scene, {
      lastHeardAt,
      log: [{ ...entry, day: on('2026-11-16') }],
    })
    const noted = await aLink(house.db, scene, { lastHeardAt, log: [{ kind: 'note' }] })
    expect(seen(await today())).toEqual([
      ['silent', 22, tried.id],
      ['silent', 22, noted.id],
    ])
  })

  test('holds asks of the remit that nobody looks after, and no other officer’s', async () => {
    const { id: officerId } = await aPerson(house.db)
    await aMembership(house.db, {
      personId: officerId,
      organisationId: scene.cvc.id,
      role: 'liaison_officer',
    })
    const unassigned = await aLink(house.db, scene, { stage: 'asked', officerId: null })
    await aLink(house.db, scene, { stage: 'asked', officerId, tasks: [] })
    await aLink(house.db, scene, {
      officerId,
      tasks: [{ dueOn: on('2026-11-20'), ownerId: officerId }],
    })
    await aLink(house.db, scene, {
      askedById: scene.partner.id,
      withId: null,
      stage: 'asked',
      officerId: null,
    })
    expect(seen(await today())).toEqual([['new', 0, unassigned.id]])
  })

  test('holds what nobody owes of links in the remit, until somebody takes the link over', async () => {
    const { id: officerId } = await aPerson(house.db)
    await aMembership(house.db, {
      personId: officerId,
      organisationId: scene.cvc.id,
      role: 'liaison_officer',
    })
    const due = { dueOn: on('2026-11-20'), ownerId: null }
    const link = await aLink(house.db, scene, { officerId: null, tasks: [due] })
    await aLink(house.db, scene, { askedById: scene.partner.id, officerId: null, tasks: [due] })
    expect(seen(await today())).toEqual([['overdue', 3, link.id]])

    const take = `mutation ($input: ReassignLinkInput!) { reassignLink(input: $input) { __typename } }`
    const input = {
      linkId: globalId('Link', link.id),
      version: link.version,
      officerId: globalId('Person', officerId),
    }
    await house.ask(take, { input }, await viewerOf(house.db, officerId))
    expect(seen(await today())).toEqual([])
    const theirs = await house.ask(document, {}, await viewerOf(house.db, officerId))
    expect(seen(theirs.officerToday)).toEqual([['overdue', 3, link.id]])
  })

  test.each(kindsOfViewer.filter((kind) => !kind.startsWith('officer')))(
    'is nothing for %s',
    async (kind) => {
      await aLink(house.db, scene, { tasks: [{ dueOn: on('2026-11-20') }] })
      expect(await house.ask(document, {}, scene.viewers[kind])).toEqual({ officerToday: null })
    },
  )

  test('holds groups of the remit that wait to be checked, among what is new', async () => {
    const waiting = { state: 'registered' as const, createdAt: at('2026-11-18'), verifiedAt: null }
    const group = await anOrganisation(house.db, waiting)
    await anOrganisation(house.db, { ...waiting, councils: [TORFAEN] })
    const asked = await aLink(house.db, scene, { stage: 'asked', createdAt: at('2026-11-19') })
    const day = await today()
    expect(day.counts).toMatchObject({ everything: 2, new: 2 })
    expect(
      day.items.map((item: any) => [item.days, item.organisation?.number, item.link?.number]),
    ).toEqual([
      [5, group.id, undefined],
      [4, undefined, asked.id],
    ])
  })

  test('has a line for each kind of what waits to be checked, where it is not safe first', async () => {
    const { asker, partner } = scene
    const flag = (organisationId: number, reason: 'unsafe' | 'wrong', day: string) =>
      house.db.flag.create({
        data: { organisationId, reason, text: 'x', state: 'open', createdAt: at(day) },
      })
    await flag(asker.id, 'wrong', '2026-11-10')
    await flag(asker.id, 'unsafe', '2026-11-21')
    await flag(asker.id, 'unsafe', '2026-11-22')
    // Torfaen's is another officer's.
    await flag(partner.id, 'unsafe', '2026-11-01')
    const { id: personId } = await aPerson(house.db)
    await house.db.claim.create({
      data: {
        organisationId: asker.id,
        personId,
        message: 'It is ours.',
        state: 'open',
        createdAt: at('2026-11-20'),
      },
    })
    await anOrganisation(house.db, { reviewOn: on('2026-11-19') })
    await anOrganisation(house.db, { reviewOn: on('2026-12-19') })
    const query = '{ officerToday { waiting { kind count days } } officerQueue { count } }'
    const officer = scene.viewers['officer in remit']
    expect(await house.ask(query, {}, officer)).toEqual({
      officerToday: {
        waiting: [
          { kind: 'unsafe', count: 2, days: 2 },
          { kind: 'report', count: 1, days: 13 },
          { kind: 'claim', count: 1, days: 3 },
          { kind: 'review', count: 1, days: 4 },
        ],
      },
      officerQueue: { count: 5 },
    })
  })

  test('counts in the menu just what stands in the lists of the queue, for whoever looks', async () => {
    const { asker, partner, office, viewers } = scene
    const { id: somebody } = await aPerson(house.db)
    for (const organisationId of [asker.id, partner.id, office.id]) {
      for (const reason of ['unsafe', 'other'] as const) {
        await house.db.flag.create({
          data: { organisationId, reason, text: 'x', state: 'open', createdAt: at('2026-11-10') },
        })
      }
      for (const personId of [somebody, viewers['officer in remit'].personId!]) {
        await house.db.claim.create({
          data: {
            organisationId,
            personId,
            message: 'Ours.',
            state: 'open',
            createdAt: at('2026-11-10'),
          },
        })
      }
      await aLink(house.db, scene, { askedById: organisationId, withId: null, officerId: null })
    }
    await aLink(house.db, scene)
    for (const councils of [undefined, [TORFAEN], []]) {
      const where = councils ? { councils } : {}
      await anOrganisation(house.db, { ...where, state: 'registered', verifiedAt: null })
      await anOrganisation(house.db, { ...where, reviewOn: on('2026-11-23') })
      await anOrganisation(house.db, { ...where, reviewOn: on('2026-11-24') })
    }
    const query = `{ officerQueue { count registered { id } claims { id } flags { id } reviews { id } links { id } } }`
    const counted = []
    for (const kind of ['officer in remit', 'officer elsewhere', 'administrator'] as const) {
      const { count, ...lists } = (await house.ask(query, {}, viewers[kind])).officerQueue
      expect(count).toBe(Object.values(lists).flat().length)
      counted.push(count)
    }
    expect(counted).toEqual([9, 10, 21])
  })

  test('takes as many statements for forty things as for four', async () => {
    const fill = async (times: number) => {
      for (let at = 0; at < times; at += 1) {
        await aLink(house.db, scene, { stage: 'asked' })
        await aLink(house.db, scene, {
          tasks: [{ dueOn: on('2026-11-20') }, { dueOn: on('2026-11-23') }],
        })
        await aLink(house.db, scene, { lastHeardAt: new Date('2026-10-01T10:00:00Z') })
      }
    }
    await fill(1)
    const few = await house.statementsOf(() => today({ first: 100 }))
    await fill(9)
    const many = await house.statementsOf(() => today({ first: 100 }))
    expect((await today({ first: 100 })).items).toHaveLength(40)
    expect(many.length).toBe(few.length)
    expect(many.length).toBeLessThanOrEqual(9)
  })
})
