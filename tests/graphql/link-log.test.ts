import { beforeEach, describe, expect, test } from 'vitest'
import { globalId } from '#graphql/operation/id.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aLink, aLinkScene, type KindOfViewer, type LinkScene } from '#tests/support/links.ts'

const document = /* GraphQL */ `
  mutation ($input: LogContactInput!) {
    logContact(input: $input) {
      __typename
      ... on Link {
        lastHeardAt
        version
      }
      ... on InvalidInput {
        issues {
          path
          code
        }
      }
    }
  }
`
const EARLIER = new Date('2026-11-02T10:00:00Z')

let house: House
let scene: LinkScene

beforeEach(async () => {
  house = await openHouse()
  scene = await aLinkScene(house.db)
})

const note = async (
  link: { id: number },
  more: object = {},
  kind: KindOfViewer = 'officer in remit',
) => {
  const input = {
    linkId: globalId('Link', link.id),
    kind: 'call',
    ring: 'parties',
    text: 'We spoke.',
    heardFrom: false,
  }
  const answer = await house.ask(document, { input: { ...input, ...more } }, scene.viewers[kind])
  return answer.logContact
}

describe('noting a contact', () => {
  test('ends the silence when a side was heard from, and not otherwise', async () => {
    const link = await aLink(house.db, scene, { lastHeardAt: EARLIER })
    expect((await note(link)).lastHeardAt).toEqual(EARLIER)
    expect((await note(link, { heardFrom: true })).lastHeardAt).toEqual(house.as().now())
  })

  test('by a side is a word from it', async () => {
    const link = await aLink(house.db, scene, { lastHeardAt: EARLIER })
    const { lastHeardAt } = await note(link, {}, 'partner’s owner')
    expect(lastHeardAt).toEqual(house.as().now())
  })

  test.each([
    ['office staff', ['link.noted']],
    ['asker’s owner', ['link.noted']],
    ['officer in remit', []],
  ] as const)('by %s tells the officer what they did not write: %j', async (kind, kinds) => {
    const link = await aLink(house.db, scene, { withId: scene.office.id })
    await note(link, kind === 'officer in remit' ? { heardFrom: true } : {}, kind)
    const told = await house.db.notice.findMany()
    expect(told.map((notice) => notice.kind)).toEqual(kinds)
    const { personId } = scene.viewers['officer in remit']
    expect(told.every((notice) => notice.personId === personId)).toBe(true)
    expect(JSON.stringify(told)).not.toContain('We spoke')
  })

  test('by a side tells nobody where no officer looks after it', async () => {
    const link = await aLink(house.db, scene, { officerId: null })
    await note(link, {}, 'asker’s owner')
    expect(await house.db.notice.count()).toBe(0)
  })

  test('keeps who said what to whom in which ring, and nothing of it in the history', async () => {
    const link = await aLink(house.db, scene)
    await note(link, { ring: 'officers', kind: 'visit', text: 'The key is lost.' })
    const byId = scene.viewers['officer in remit'].personId
    expect(await house.db.logEntry.findMany()).toMatchObject([
      { linkId: link.id, ring: 'officers', kind: 'visit', text: 'The key is lost.', byId },
    ])
    const [line] = await house.db.history.findMany()
    expect(line).toMatchObject({ action: 'link.noted', organisationId: null })
    expect(JSON.stringify(line!.facts)).not.toContain('key')
  })

  test('does not make an open form stale', async () => {
    const link = await aLink(house.db, scene)
    expect((await note(link)).version).toBe(link.version)
  })

  test('may set down what comes next, and that a task is done', async () => {
    const link = await aLink(house.db, scene, { tasks: [{}] })
    const doneTaskId = globalId('Task', link.tasks[0]!.id)
    await note(link, { nextAction: 'Bring the kit', nextActionOn: '2026-11-30', doneTaskId })
    const tasks = await house.db.task.findMany({ orderBy: { id: 'asc' } })
    expect(tasks.map(({ what, doneAt }) => [what, doneAt !== null])).toEqual([
      ['Call them', true],
      ['Bring the kit', false],
    ])
  })

  test('may say that a task is done with nothing next', async () => {
    const link = await aLink(house.db, scene, { tasks: [{}] })
    await note(link, {
      doneTaskId: globalId('Task', link.tasks[0]!.id),
      nextAction: '',
      nextActionOn: '',
    })
    expect(await house.db.task.count({ where: { doneAt: null } })).toBe(0)
  })

  test.each([
    ['an action without a day', { nextAction: 'Bring the kit' }, 'nextActionOn', 'required'],
    ['a day without an action', { nextActionOn: '2026-11-30' }, 'nextAction', 'required'],
    [
      'a day that is over',
      { nextAction: 'Go', nextActionOn: '2026-11-01' },
      'nextActionOn',
      'in_the_past',
    ],
    ['nobody who may read it', { ring: null }, 'ring', 'required'],
    ['no words', { text: '' }, 'text', 'required'],
    ['a day that has not come', { day: '2026-11-24' }, 'day', 'in_the_future'],
    ['no answer whether a side was heard from', { heardFrom: null }, 'heardFrom', 'required'],
    ['an override of direction', { text: 'a\u202Eb' }, 'text', 'direction_override'],
  ])('with %s keeps nothing', async (_, more, path, code) => {
    const link = await aLink(house.db, scene)
    expect(await note(link, more)).toMatchObject({ issues: [{ path: [path], code }] })
    expect(await house.db.logEntry.count()).toBe(0)
  })

  test('is refused once the link is closed', async () => {
    const link = await aLink(house.db, scene, { stage: 'closed', outcome: 'tied' })
    expect(await note(link)).toEqual({ __typename: 'WrongState' })
  })

  test.each([
    ['asker’s owner', 'office'],
    ['asker’s owner', 'officers'],
    ['asker’s owner', 'me'],
    ['asker’s owner', 'public'],
    ['officer in remit', 'public'],
    ['office staff', 'officers'],
    ['office staff', 'me'],
  ] as const)('by %s is not allowed in ring %s', async (kind, ring) => {
    const withId = kind === 'office staff' ? scene.office.id : scene.partner.id
    const link = await aLink(house.db, scene, { withId })
    await expect(note(link, { ring }, kind)).rejects.toMatchObject({
      extensions: { code: 'NOT_ALLOWED' },
    })
    expect(await house.db.logEntry.count()).toBe(0)
  })

  test('by a group sets down nothing for the office', async () => {
    const link = await aLink(house.db, scene)
    const more = { nextAction: 'Answer us', nextActionOn: '2026-11-30' }
    await expect(note(link, more, 'asker’s owner')).rejects.toMatchObject({
      extensions: { code: 'NOT_ALLOWED' },
    })
    expect(await house.db.task.count()).toBe(0)
  })
})

describe('an entry of the log', () => {
  const correct = /* GraphQL */ `
    mutation ($input: CorrectEntryInput!) {
      correctEntry(input: $input) {
        __typename
      }
    }
  `
  const withdraw = /* GraphQL */ `
    mutation ($input: WithdrawEntryInput!) {
      withdrawEntry(input: $input) {
        __typename
      }
    }
  `
  const said = { kind: 'visit', ring: 'officers', text: 'It was Tuesday.', heardFrom: false }
  const written = async (more: object = {}) => {
    const link = await aLink(house.db, scene, { createdAt: EARLIER, lastHeardAt: EARLIER })
    await note(link, { heardFrom: true, ...more })
    const { id } = await house.db.logEntry.findFirstOrThrow({ where: { linkId: link.id } })
    return { link, id, entryId: globalId('LogEntry', id) }
  }
  const heardOf = async ({ link }: { link: { id: number } }) =>
    (await house.db.link.findUniqueOrThrow({ where: { id: link.id } })).lastHeardAt

  test('may be of an earlier day, and a word heard then ends the silence from then on', async () => {
    const entry = await written({ day: '2026-11-20' })
    expect(await heardOf(entry)).toEqual(new Date('2026-11-20T00:00:00Z'))
    const later = await note(entry.link, { heardFrom: true, day: '2026-11-10' })
    expect(later.lastHeardAt).toEqual(new Date('2026-11-20T00:00:00Z'))
    const query = 'query ($n: Int!) { link(number: $n) { log { edges { node { day } } } } }'
    const viewer = scene.viewers['officer in remit']
    const { link } = await house.ask(query, { n: entry.link.id }, viewer)
    expect(link.log.edges.map((edge: any) => edge.node.day)).toEqual(['2026-11-20', '2026-11-10'])
  })

  test('is put right by its author, and says since when; the silence is told anew', async () => {
    const entry = await written()
    const input = { entryId: entry.entryId, ...said }
    await house.ask(correct, { input }, scene.viewers['officer in remit'])
    expect(await house.db.logEntry.findUnique({ where: { id: entry.id } })).toMatchObject({
      text: 'It was Tuesday.',
      ring: 'officers',
      correctedAt: house.as().now(),
    })
    expect(await heardOf(entry)).toEqual(EARLIER)
  })

  test('goes when its author withdraws it: the history keeps that, and no words', async () => {
    const entry = await written({ text: 'The wrong link altogether' })
    const input = { entryId: entry.entryId }
    await house.ask(withdraw, { input }, scene.viewers['officer in remit'])
    expect(await house.db.logEntry.count({ where: { id: entry.id } })).toBe(0)
    expect(await heardOf(entry)).toEqual(EARLIER)
    const lines = await house.db.history.findMany({ where: { subjectId: entry.link.id } })
    expect(lines.at(-1)).toMatchObject({ action: 'link.noteWithdrawn' })
    expect(JSON.stringify(lines.map(({ facts }) => facts))).not.toContain('wrong')
    await expect(
      house.ask(withdraw, { input }, scene.viewers['officer in remit']),
    ).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } })
  })

  test('is nobody else’s to change, and for whoever may not read it is not there', async () => {
    const open = await written()
    const closed = await written({ ring: 'officers' })
    const code = async ({ entryId }: { entryId: string }, kind: KindOfViewer) => {
      const input = { entryId, ...said, ring: 'parties' }
      const asked = house.ask(correct, { input }, scene.viewers[kind])
      return asked.catch((error: any) => error.extensions.code)
    }
    expect(await code(open, 'asker’s owner')).toBe('NOT_ALLOWED')
    expect(await code(closed, 'asker’s owner')).toBe('NOT_FOUND')
    expect(await code(open, 'other group’s owner')).toBe('NOT_FOUND')
  })

  test('that the link took a step stands there for both sides, and is nobody’s to take back', async () => {
    const link = await aLink(house.db, scene)
    const officer = scene.viewers['officer in remit']
    await house.ask(
      'mutation ($input: MoveLinkInput!) { moveLink(input: $input) { __typename } }',
      {
        input: {
          linkId: globalId('Link', link.id),
          version: link.version,
          stage: 'active',
          nextAction: 'Call',
          nextActionOn: '2026-12-01',
        },
      },
      officer,
    )
    const query = `query ($n: Int!) { link(number: $n) { log { edges { node {
      id kind stage text viewerCanChange } } } } }`
    for (const kind of ['officer in remit', 'asker’s reader', 'partner’s owner'] as const) {
      const { link: seen } = await house.ask(query, { n: link.id }, scene.viewers[kind])
      expect(seen.log.edges).toMatchObject([
        { node: { kind: 'step', stage: 'active', text: '', viewerCanChange: false } },
      ])
    }
    const step = await house.db.logEntry.findFirstOrThrow({ where: { linkId: link.id } })
    const input = { entryId: globalId('LogEntry', step.id) }
    await expect(house.ask(withdraw, { input }, officer)).rejects.toMatchObject({
      extensions: { code: 'NOT_ALLOWED' },
    })
    expect(await note(link, { kind: 'step' })).toMatchObject({ issues: [{ path: ['kind'] }] })
  })
})
