import { beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '#graphql/operation/id.ts'
import { schema } from '#graphql/schema.ts'
import { aMembership, aPerson } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import {
  aLink,
  aLinkScene,
  kindsOfViewer,
  type KindOfViewer,
  type LinkScene,
} from '#tests/support/links.ts'

type Outcome = 'done' | 'NOT_ALLOWED' | 'NOT_FOUND'
type Row = Awaited<ReturnType<typeof aLink>>
type Case = {
  /** The link that is acted on: nobody's of these viewers in particular. */
  link?: Parameters<typeof aLink>[2]
  input: (link: Row) => object
  expected: Record<KindOfViewer, Outcome>
}

let house: House
let scene: LinkScene
let otherOfficer: number

beforeAll(async () => {
  house = await openHouse()
  scene = await aLinkScene(house.db)
  otherOfficer = (await aPerson(house.db)).id
  const role = 'liaison_officer'
  await aMembership(house.db, { personId: otherOfficer, organisationId: scene.cvc.id, role })
})

const onLink = (link: Row) => ({ linkId: globalId('Link', link.id) })
const onVersion = (link: Row) => ({ ...onLink(link), version: link.version })
const onEntry = (link: Row) => ({ entryId: globalId('LogEntry', link.log[0]!.id) })
const contact = { kind: 'call', ring: 'parties', text: 'We spoke.', heardFrom: true }
const onTask = (link: Row) => ({ taskId: globalId('Task', link.tasks[0]!.id) })
const next = { nextAction: 'Call', nextActionOn: '2026-12-01' }

/** Viewers who hold a permission for nothing at all are told so before anything is looked for. */
const none = Object.fromEntries(kindsOfViewer.map((kind) => [kind, 'NOT_ALLOWED'])) as Record<
  KindOfViewer,
  Outcome
>
const officersWork: Record<KindOfViewer, Outcome> = {
  ...none,
  'officer in remit': 'done',
  'officer elsewhere': 'NOT_FOUND',
}
/** Whoever may write in a log finds an entry that is not theirs, or does not find it at all. */
const authorsOwn: Record<KindOfViewer, Outcome> = {
  ...officersWork,
  'other group’s owner': 'NOT_FOUND',
  'partner’s reader': 'NOT_ALLOWED',
  'office staff': 'NOT_FOUND',
}
let asks = 0

const cases: Record<string, Case> = {
  askLink: {
    input: () => ({
      organisationId: globalId('Organisation', scene.asker.id),
      purpose: `Asked ${++asks}`,
      language: 'en',
    }),
    expected: { ...none, 'asker’s owner': 'done', 'asker’s organiser': 'done' },
  },
  openLink: {
    input: () => ({
      organisationId: globalId('Organisation', scene.asker.id),
      purpose: `Opened ${++asks}`,
      language: 'en',
      ...next,
    }),
    expected: { ...none, 'officer in remit': 'done' },
  },
  setPartner: {
    link: { stage: 'asked' },
    input: (link) => ({ ...onVersion(link), withId: globalId('Organisation', scene.office.id) }),
    expected: officersWork,
  },
  introduceLink: {
    link: { stage: 'asked' },
    input: (link) => ({ ...onVersion(link), ...next }),
    expected: officersWork,
  },
  moveLink: {
    input: (link) => ({ ...onVersion(link), stage: 'active', ...next }),
    expected: officersWork,
  },
  closeLink: {
    input: (link) => ({ ...onVersion(link), outcome: 'tied' }),
    expected: officersWork,
  },
  withdrawLink: {
    link: { stage: 'asked' },
    input: onVersion,
    expected: {
      ...none,
      'other group’s owner': 'NOT_FOUND',
      'asker’s owner': 'done',
      'asker’s organiser': 'done',
      'partner’s owner': 'NOT_FOUND',
      'partner’s organiser': 'NOT_FOUND',
    },
  },
  reassignLink: {
    input: (link) => ({ ...onVersion(link), officerId: globalId('Person', otherOfficer) }),
    expected: { ...officersWork, administrator: 'done' },
  },
  logContact: {
    input: (link) => ({ ...onLink(link), ...contact }),
    expected: {
      visitor: 'NOT_ALLOWED',
      'other group’s owner': 'NOT_FOUND',
      'asker’s owner': 'done',
      'asker’s organiser': 'done',
      'asker’s reader': 'NOT_ALLOWED',
      'partner’s owner': 'done',
      'partner’s organiser': 'done',
      'partner’s reader': 'NOT_ALLOWED',
      'officer in remit': 'done',
      'officer elsewhere': 'NOT_FOUND',
      'office staff': 'NOT_FOUND',
      administrator: 'NOT_ALLOWED',
    },
  },
  correctEntry: {
    link: { log: [{ ring: 'parties' }] },
    input: (link) => ({ ...onEntry(link), ...contact }),
    expected: authorsOwn,
  },
  withdrawEntry: {
    link: { log: [{ ring: 'parties' }] },
    input: onEntry,
    expected: authorsOwn,
  },
  addTask: {
    input: (link) => ({ ...onLink(link), what: 'Call', dueOn: '2026-12-01' }),
    expected: officersWork,
  },
  doneTask: { input: onTask, expected: officersWork },
  postponeTask: {
    input: (link) => ({ ...onTask(link), dueOn: '2026-12-24' }),
    expected: officersWork,
  },
}

/** Everything that any of the mutations could change. */
const everything = async () =>
  JSON.stringify([
    await house.db.link.findMany({ orderBy: { id: 'asc' } }),
    await house.db.logEntry.findMany({ orderBy: { id: 'asc' } }),
    await house.db.task.findMany({ orderBy: { id: 'asc' } }),
    await house.db.notice.count(),
    await house.db.history.count(),
  ])

async function tryIt(name: string, link: Row, kind: KindOfViewer): Promise<string> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`
  const input = cases[name]!.input(link)
  try {
    const { [name]: answer } = await house.ask(document, { input }, scene.viewers[kind])
    return /^(Link|Task)$/.test(answer.__typename) ? 'done' : answer.__typename
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code
  }
}

describe('who may do what to a link', () => {
  test('is told here of every mutation of links and tasks', () => {
    const names = Object.values(schema.getMutationType()!.getFields())
      .filter((field) =>
        /^(Ask|Open|Introduce|Move|Close|Withdraw|Reassign)Link|^(Set)Partner|^LogContact|Entry|Task/.test(
          String(field.args[0]?.type),
        ),
      )
      .map((field) => field.name)
    expect(names.sort()).toEqual(Object.keys(cases).sort())
  })

  for (const [name, { link: given, expected }] of Object.entries(cases)) {
    test.each(kindsOfViewer)(`${name} by %s`, async (kind) => {
      const link = await aLink(house.db, scene, { tasks: [{}], ...given })
      const before = await everything()
      const outcome = await tryIt(name, link, kind)
      const changed = (await everything()) !== before
      expect({ outcome, changed }).toEqual({
        outcome: expected[kind],
        changed: expected[kind] === 'done',
      })
    })
  }

  test('staff of an office that is a party note a contact, and do nothing else', async () => {
    for (const [name, { link: given, expected }] of Object.entries(cases)) {
      const link = await aLink(house.db, scene, { tasks: [{}], ...given, withId: scene.office.id })
      const outcome = name === 'logContact' ? 'done' : 'NOT_ALLOWED'
      expect(await tryIt(name, link, 'office staff'), name).toBe(outcome)
      expect(expected['office staff']).not.toBe('done')
    }
  })
})
