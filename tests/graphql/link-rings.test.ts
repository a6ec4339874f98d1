import { beforeAll, describe, expect, test } from 'vitest'
import { ringsVisible } from '#graphql/links/ring.ts'
import { lockLink } from '#graphql/links/lock-link.ts'
import { globalId } from '#graphql/operation/id.ts'
import { transact } from '#graphql/operation/operation.ts'
import { aMembership, aPerson, NOW, viewerOf } from '#tests/support/factories.ts'
import { aLink, aLinkScene, kindsOfViewer, type LinkScene } from '#tests/support/links.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const SECRET = 'They argue about the shed key'

describe('a private note', () => {
  let house: House
  let scene: LinkScene
  let link: Awaited<ReturnType<typeof aLink>>

  beforeAll(async () => {
    house = await openHouse()
    scene = await aLinkScene(house.db)
    const partnersOwner = scene.viewers['partner’s owner'].personId
    link = await aLink(house.db, scene, {
      log: [
        { ring: 'public', text: 'public' },
        { ring: 'parties', text: 'parties' },
        { ring: 'office', text: 'with the office' },
        { ring: 'officers', text: SECRET },
        { ring: 'me', text: 'mine alone' },
        { ring: 'me', text: 'the partner’s own', byId: partnersOwner },
      ],
      tasks: [{ what: SECRET }],
    })
  })

  const readers: Record<(typeof kindsOfViewer)[number], string[] | null> = {
    visitor: null,
    'other group’s owner': null,
    'asker’s owner': ['public', 'parties'],
    'asker’s organiser': ['public', 'parties'],
    'asker’s reader': ['public', 'parties'],
    'partner’s owner': ['public', 'parties', 'the partner’s own'],
    'partner’s organiser': ['public', 'parties'],
    'partner’s reader': ['public', 'parties'],
    'officer in remit': ['public', 'parties', 'with the office', SECRET, 'mine alone'],
    'officer elsewhere': null,
    'office staff': null,
    administrator: ['public'],
  }

  test.each(kindsOfViewer)(
    'in the log of a link, %s reads only what its rings allow',
    async (kind) => {
      const { link: seen } = await house.ask(
        'query ($n: Int!) { link(number: $n) { log(first: 100) { edges { node { text } } } } }',
        { n: link.id },
        scene.viewers[kind],
      )
      const texts = seen && seen.log.edges.map((edge: any) => edge.node.text).reverse()
      expect(texts).toEqual(readers[kind])
    },
  )

  test.each(kindsOfViewer)('by its id, %s finds only what its rings allow', async (kind) => {
    const found = []
    for (const entry of link.log) {
      const { node } = await house.ask(
        'query ($id: ID!) { node(id: $id) { ... on LogEntry { text } } }',
        { id: globalId('LogEntry', entry.id) },
        scene.viewers[kind],
      )
      if (node) found.push(node.text)
    }
    expect(found).toEqual(readers[kind] ?? [])
  })

  test.each(kindsOfViewer)(
    'through lists of links, %s reads only what its rings allow',
    async (kind) => {
      const { links } = await house.ask(
        '{ links(first: 100) { edges { node { log { edges { node { text } } } } } } }',
        {},
        scene.viewers[kind],
      )
      const texts = links.edges
        .flatMap((edge: any) => edge.node.log.edges)
        .map((edge: any) => edge.node.text)
      expect(texts.reverse()).toEqual(readers[kind] ?? [])
    },
  )

  test.each(kindsOfViewer)(
    'through an organisation, %s reads only what its rings allow',
    async (kind) => {
      const { node } = await house.ask(
        `query ($id: ID!) { node(id: $id) { ... on Organisation {
        linksAsked { edges { node { log { edges { node { text } } } } } } } } }`,
        { id: globalId('Organisation', scene.asker.id) },
        scene.viewers[kind],
      )
      const texts = node.linksAsked.edges
        .flatMap((edge: any) => edge.node.log.edges)
        .map((edge: any) => edge.node.text)
      expect(texts.reverse()).toEqual(readers[kind] ?? [])
    },
  )

  test.each(kindsOfViewer)(
    'as a task, %s finds it only as an officer in the remit',
    async (kind) => {
      const viewer = scene.viewers[kind]
      const [task] = link.tasks
      const { node } = await house.ask(
        'query ($id: ID!) { node(id: $id) { ... on Task { what } } }',
        { id: globalId('Task', task!.id) },
        viewer,
      )
      const { link: seen } = await house.ask(
        'query ($n: Int!) { link(number: $n) { openTasks { what } } }',
        { n: link.id },
        viewer,
      )
      const officer = kind === 'officer in remit'
      expect(node).toEqual(officer ? { what: SECRET } : null)
      expect(seen?.openTasks ?? []).toEqual(officer ? [{ what: SECRET }] : [])
    },
  )

  test.each(kindsOfViewer)('the pure rule and the database agree about %s', async (kind) => {
    const viewer = scene.viewers[kind]
    const locked = transact(house.as(viewer), 'link.note', (tx) => lockLink(tx, link.id))
    if (readers[kind] === null) {
      await expect(locked).rejects.toThrow()
      return
    }
    const rings = ringsVisible(viewer, await locked)
    const own = link.log.filter((entry) => entry.ring === 'me' && entry.byId === viewer.personId)
    const byRule = link.log.filter((entry) => rings.includes(entry.ring) || own.includes(entry))
    expect(byRule.map((entry) => entry.text)).toEqual(readers[kind])
  })

  test('leaves no trace of itself in what a group could be shown of its history', async () => {
    const log = /* GraphQL */ `
      mutation ($input: LogContactInput!) {
        logContact(input: $input) {
          __typename
        }
      }
    `
    for (const ring of ['officers', 'me', 'parties']) {
      const input = {
        linkId: globalId('Link', link.id),
        kind: 'call',
        ring,
        text: 'We spoke',
        heardFrom: true,
      }
      await house.ask(log, { input }, scene.viewers['officer in remit'])
    }
    const lines = await house.db.history.findMany({
      where: { action: 'link.noted', organisationId: scene.asker.id },
    })
    expect(lines.map((line) => line.facts)).toMatchObject([{ ring: 'parties' }])
    expect(
      JSON.stringify(await house.db.history.findMany({ select: { facts: true } })),
    ).not.toContain('We spoke')
  })
})

describe('when a link was last heard from', () => {
  const LONG_AGO = new Date('2026-10-01T09:00:00Z')
  const cases = [
    ['parties', ['asker’s owner', 'partner’s organiser', 'officer in remit', 'colleague']],
    ['officers', ['officer in remit', 'colleague']],
    ['me', ['officer in remit']],
  ] as const
  test.each(cases)('by a word in ring "%s" is told to whoever reads it', async (ring, readers) => {
    const house = await openHouse()
    const scene = await aLinkScene(house.db)
    const { id: personId } = await aPerson(house.db)
    await aMembership(house.db, {
      personId,
      organisationId: scene.cvc.id,
      role: 'liaison_officer',
    })
    const viewers = { ...scene.viewers, colleague: await viewerOf(house.db, personId) }
    const seen = { createdAt: LONG_AGO, lastHeardAt: NOW, log: [{ ring, heardFrom: true }] }
    const { id } = await aLink(house.db, scene, seen)
    const read = `query ($n: Int!) {
      link(number: $n) { lastHeardAt daysSilent isSilent }
      links(filter: { silent: true }) { totalCount }
    }`
    for (const kind of ['asker’s owner', 'partner’s organiser', 'officer in remit', 'colleague']) {
      const { link, links } = await house.ask(
        read,
        { n: id },
        viewers[kind as keyof typeof viewers],
      )
      expect([kind, link, links]).toEqual(
        readers.includes(kind as never)
          ? [kind, { lastHeardAt: NOW, daysSilent: 0, isSilent: false }, { totalCount: 0 }]
          : [kind, { lastHeardAt: LONG_AGO, daysSilent: 53, isSilent: true }, { totalCount: 1 }],
      )
    }
  })

  test('orders a side’s links by when they were asked for, not by words it may not read', async () => {
    const house = await openHouse()
    const scene = await aLinkScene(house.db)
    const late = new Date('2026-11-02T09:00:00Z')
    const heard = await aLink(house.db, scene, { createdAt: LONG_AGO, lastHeardAt: NOW })
    const silent = await aLink(house.db, scene, { createdAt: late, lastHeardAt: late })
    const read = '{ links { edges { cursor node { number } } } }'
    const orderFor = async (kind: (typeof kindsOfViewer)[number]) =>
      (await house.ask(read, {}, scene.viewers[kind])).links.edges.map((e: any) => e.node.number)
    expect(await orderFor('officer in remit')).toEqual([silent.id, heard.id])
    expect(await orderFor('asker’s owner')).toEqual([heard.id, silent.id])
  })
})

describe('a note for the officers and the commissioner’s office', () => {
  test.each(['office asked', 'office is asked'] as const)(
    'where the %s, is read by its staff and the officers, and by nobody of the other side',
    async (which) => {
      const house = await openHouse()
      const scene = await aLinkScene(house.db)
      const { asker, office } = scene
      const sides =
        which === 'office asked'
          ? { askedById: office.id, withId: asker.id }
          : { askedById: asker.id, withId: office.id }
      const log = [
        { ring: 'parties' as const, text: 'for both' },
        { ring: 'office' as const, text: 'with the office' },
        { ring: 'officers' as const, text: SECRET },
      ]
      const link = await aLink(house.db, scene, { ...sides, log })
      const readers: Partial<Record<(typeof kindsOfViewer)[number], string[]>> = {}
      for (const kind of kindsOfViewer) {
        const { link: seen } = await house.ask(
          'query ($n: Int!) { link(number: $n) { log { edges { node { text } } } } }',
          { n: link.id },
          scene.viewers[kind],
        )
        if (seen) readers[kind] = seen.log.edges.map((edge: any) => edge.node.text).reverse()
      }
      const everything = ['for both', 'with the office', SECRET]
      // An office has no councils here, so what it asks is every officer's.
      const elsewhere = which === 'office asked' ? { 'officer elsewhere': everything } : {}
      expect(readers).toEqual({
        'asker’s owner': ['for both'],
        'asker’s organiser': ['for both'],
        'asker’s reader': ['for both'],
        'officer in remit': everything,
        ...elsewhere,
        'office staff': ['for both', 'with the office'],
        administrator: [],
      })
    },
  )

  test('is offered only where an office takes part', async () => {
    const house = await openHouse()
    const scene = await aLinkScene(house.db)
    const offered = async (withId: number, kind: (typeof kindsOfViewer)[number]) => {
      const link = await aLink(house.db, scene, { withId })
      const query = 'query ($n: Int!) { link(number: $n) { viewerRings } }'
      return (await house.ask(query, { n: link.id }, scene.viewers[kind])).link?.viewerRings
    }
    const { office, partner } = scene
    expect(await offered(partner.id, 'officer in remit')).toEqual(['me', 'officers', 'parties'])
    expect(await offered(office.id, 'officer in remit')).toEqual([
      'me',
      'officers',
      'office',
      'parties',
    ])
    expect(await offered(office.id, 'office staff')).toEqual(['office', 'parties'])
    expect(await offered(office.id, 'asker’s owner')).toEqual(['parties'])
  })
})

describe('a link before its introduction', () => {
  test('is known to its asker and the officer, and to an office that was asked, not to its partner', async () => {
    const house = await openHouse()
    const scene = await aLinkScene(house.db)
    const asked = await aLink(house.db, scene, { stage: 'asked' })
    const toOffice = await aLink(house.db, scene, { stage: 'asked', withId: scene.office.id })
    const seesOf = async (id: number) => {
      const seers = []
      for (const kind of kindsOfViewer) {
        const query = 'query ($n: Int!) { link(number: $n) { number } }'
        if ((await house.ask(query, { n: id }, scene.viewers[kind])).link) seers.push(kind)
      }
      return seers
    }
    const always = ['asker’s owner', 'asker’s organiser', 'asker’s reader', 'officer in remit']
    expect(await seesOf(asked.id)).toEqual([...always, 'administrator'])
    expect(await seesOf(toOffice.id)).toEqual([...always, 'office staff', 'administrator'])
  })
})
