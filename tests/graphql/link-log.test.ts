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

  test('keeps who said what to whom in which ring, and nothing of it in the history', async () => {
    const link = await aLink(house.db, scene)
    await note(link, { ring: 'office', kind: 'visit', text: 'The key is lost.' })
    const byId = scene.viewers['officer in remit'].personId
    expect(await house.db.logEntry.findMany()).toMatchObject([
      { linkId: link.id, ring: 'office', kind: 'visit', text: 'The key is lost.', byId },
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
    ['no words', { text: '' }, 'text', 'required'],
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
    ['asker’s owner', 'me'],
    ['asker’s owner', 'public'],
    ['officer in remit', 'public'],
    ['office staff', 'office'],
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
