import { beforeEach, describe, expect, test } from 'vitest'
import { globalId } from '#graphql/operation/id.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aLink, aLinkScene, type LinkScene } from '#tests/support/links.ts'

let house: House
let scene: LinkScene

beforeEach(async () => {
  house = await openHouse()
  scene = await aLinkScene(house.db)
})

async function press(name: 'addTask' | 'doneTask' | 'postponeTask', input: object) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename
    ... on Task { what dueOn isOverdue isDueToday owner }
    ... on InvalidInput { issues { path code } } } }`
  return (await house.ask(document, { input }, scene.viewers['officer in remit']))[name]
}
const taskId = (link: { tasks: { id: number }[] }) => globalId('Task', link.tasks[0]!.id)

describe('a task', () => {
  test('is added to a link, for whoever adds it', async () => {
    const link = await aLink(house.db, scene, { officerId: null })
    const input = { linkId: globalId('Link', link.id), what: 'Call', dueOn: '2026-11-23' }
    const person = scene.viewers['officer in remit'].personId!
    const { name } = await house.db.person.findUniqueOrThrow({ where: { id: person } })
    expect(await press('addTask', input)).toMatchObject({
      what: 'Call',
      owner: name,
      isOverdue: false,
      isDueToday: true,
    })
    expect(await house.db.history.findMany()).toMatchObject([
      {
        action: 'task.added',
        organisationId: null,
        facts: { linkId: link.id, dueOn: '2026-11-23' },
      },
    ])
  })

  test('is not added to a link that is closed', async () => {
    const link = await aLink(house.db, scene, { stage: 'closed', outcome: 'tied' })
    const input = { linkId: globalId('Link', link.id), what: 'Call', dueOn: '2026-11-23' }
    expect(await press('addTask', input)).toEqual({ __typename: 'WrongState' })
  })

  test('is done once, however often it is pressed', async () => {
    const link = await aLink(house.db, scene, { tasks: [{}] })
    const done = () => press('doneTask', { taskId: taskId(link) })
    const kinds = (await Promise.all([done(), done(), done()])).map((one) => one.__typename)
    expect(kinds.sort()).toEqual(['Task', 'WrongState', 'WrongState'])
    expect(await house.db.history.count({ where: { action: 'task.done' } })).toBe(1)
  })

  test('can be put off, and is no longer overdue then', async () => {
    const link = await aLink(house.db, scene, { tasks: [{ dueOn: new Date('2026-11-19') }] })
    const later = await press('postponeTask', { taskId: taskId(link), dueOn: '2026-12-24' })
    expect(later).toMatchObject({ isOverdue: false })
    expect(await house.db.task.findFirst()).toMatchObject({ dueOn: new Date('2026-12-24') })
    expect(await house.db.history.findMany()).toMatchObject([{ action: 'task.postponed' }])
  })

  test.each([
    ['a day that is over', '2026-11-22', 'in_the_past'],
    ['a day that does not exist', '2027-02-29', 'no_such_date'],
    ['nothing', '', 'required'],
  ])('is not put off until %s', async (_, dueOn, code) => {
    const link = await aLink(house.db, scene, { tasks: [{}] })
    expect(await press('postponeTask', { taskId: taskId(link), dueOn })).toMatchObject({
      issues: [{ path: ['dueOn'], code }],
    })
    expect(await house.db.task.findFirst()).toMatchObject({ dueOn: new Date('2026-11-25') })
  })

  test('that is done cannot be put off', async () => {
    const link = await aLink(house.db, scene, {
      tasks: [{ doneAt: new Date('2026-11-22T10:00:00Z') }],
    })
    const later = await press('postponeTask', { taskId: taskId(link), dueOn: '2026-12-24' })
    expect(later).toEqual({ __typename: 'WrongState' })
  })
})
