import { beforeEach, describe, expect, test } from 'vitest'
import { namedIn } from '#graphql/notices/named.ts'
import { globalId } from '#graphql/operation/id.ts'
import { aMembership, anOrganisation, aPerson, TORFAEN } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aLink, aLinkScene, type KindOfViewer, type LinkScene } from '#tests/support/links.ts'

let house: House
let scene: LinkScene

beforeEach(async () => {
  // Two are enough for a race.
  house = await openHouse({ connections: 2 })
  scene = await aLinkScene(house.db)
  await house.db.organisation.update({
    where: { id: scene.asker.id },
    data: {
      contactName: 'Mair',
      contactEmail: 'mair@spades.example',
      contactPhone: '01632 960001',
    },
  })
})

type LinkRow = { id: number; version: number }

/** Runs a mutation that takes a link on the version it was read on. */
async function step(
  name: string,
  link: LinkRow,
  more: object,
  kind: KindOfViewer = 'officer in remit',
) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename
    ... on Link { number stage version }
    ... on NobodyToTell { side }
    ... on InvalidInput { issues { path code } } } }`
  const input = { linkId: globalId('Link', link.id), version: link.version, ...more }
  // Only the refusals that a mutation names may stand in its document.
  const fitting =
    name === 'introduceLink' ? document : document.replace('... on NobodyToTell { side }', '')
  return (await house.ask(fitting, { input }, scene.viewers[kind]))[name]
}

const next = { nextAction: 'Ask how it went', nextActionOn: '2026-12-01' }
const kept = (link: LinkRow) =>
  house.db.link.findUniqueOrThrow({
    where: { id: link.id },
    include: { tasks: { orderBy: { id: 'asc' } } },
  })
const historyOf = async (link: LinkRow) =>
  (
    await house.db.history.findMany({
      where: { subject: 'Link', subjectId: link.id },
      orderBy: { id: 'asc' },
    })
  ).map((line) => line.action)
const told = async () =>
  (await house.db.notice.findMany({ orderBy: [{ personId: 'asc' }, { id: 'asc' }] })).map(
    ({ kind, personId }) => [kind, personId],
  )
const people = (...kinds: KindOfViewer[]) => kinds.map((kind) => scene.viewers[kind].personId)

describe('introducing', () => {
  test('tells both sides, each how to reach the other', async () => {
    const link = await aLink(house.db, scene, { stage: 'asked', purpose: 'A winter patrol' })
    const answer = await step('introduceLink', link, next)
    expect(answer).toMatchObject({ __typename: 'Link', stage: 'introduced', version: 2 })
    expect((await kept(link)).introducedAt).toEqual(house.as().now())

    const notices = await house.db.notice.findMany({ orderBy: { personId: 'asc' } })
    expect(notices.map((notice) => notice.personId)).toEqual(
      people('asker’s owner', 'asker’s organiser', 'partner’s owner', 'partner’s organiser'),
    )
    const met = notices.map(({ data }) => (data as { meet: unknown }).meet)
    const [rangers, spades] = ['Heritage Rangers', 'Spade Club'].map((en) => ({ en, cy: null }))
    expect(met).toEqual([rangers, rangers, spades, spades])
    const named = await Promise.all(notices.map((notice) => namedIn(house.db, notice)))
    const nobody = { name: null, email: null, phone: null }
    const mair = { name: 'Mair', email: 'mair@spades.example', phone: '01632 960001' }
    expect(named.map(({ contact }) => contact)).toEqual([nobody, nobody, mair, mair])
    expect(JSON.stringify(notices)).not.toContain('mair@spades.example')
    expect(notices[0]).toMatchObject({
      kind: 'link.introduced',
      data: { purpose: 'A winter patrol' },
    })
    expect(await historyOf(link)).toEqual(['link.introduced'])
  })

  test('writes to the address of a body that has no members here', async () => {
    const body = await anOrganisation(house.db, {
      state: 'unclaimed',
      contactEmail: 'hello@body.example',
    })
    const link = await aLink(house.db, scene, { stage: 'asked', withId: body.id })
    expect(await step('introduceLink', link, next)).toMatchObject({ __typename: 'Link' })
    expect(await house.db.notice.count({ where: { email: 'hello@body.example' } })).toBe(1)
  })

  test('is refused where a side cannot be told, and nobody is', async () => {
    const body = await anOrganisation(house.db, { state: 'unclaimed' })
    const link = await aLink(house.db, scene, { stage: 'asked', withId: body.id })
    expect(await step('introduceLink', link, next)).toEqual({
      __typename: 'NobodyToTell',
      side: 'partner',
    })
    expect(await house.db.notice.count()).toBe(0)
    expect((await kept(link)).stage).toBe('asked')
  })

  test('is refused while there is no partner', async () => {
    const link = await aLink(house.db, scene, { stage: 'asked', withId: null })
    expect(await step('introduceLink', link, next)).toEqual({ __typename: 'NoPartner' })
  })

  test('is refused while a side is suspended', async () => {
    const link = await aLink(house.db, scene, { stage: 'asked' })
    await house.db.organisation.update({
      where: { id: scene.partner.id },
      data: { state: 'suspended' },
    })
    expect(await step('introduceLink', link, next)).toEqual({ __typename: 'NotVerified' })
  })

  test('tells everybody once, however often it is pressed', async () => {
    const link = await aLink(house.db, scene, { stage: 'asked' })
    const press = () => step('introduceLink', link, next)
    const kinds = (await Promise.all([press(), press(), press()])).map((one) => one.__typename)
    expect(kinds.sort()).toEqual(['Link', 'Stale', 'Stale'])
    expect(await house.db.notice.count()).toBe(4)
    expect((await kept(link)).tasks).toHaveLength(1)
  })

  test('sets down what comes next, and that what was to be done is done', async () => {
    const link = await aLink(house.db, scene, {
      stage: 'asked',
      tasks: [{}, { what: 'Another thing' }],
    })
    await step('introduceLink', link, { ...next, doneTaskId: globalId('Task', link.tasks[0]!.id) })
    const { tasks } = await kept(link)
    expect(tasks.map(({ what, doneAt }) => [what, doneAt !== null])).toEqual([
      ['Call them', true],
      ['Another thing', false],
      ['Ask how it went', false],
    ])
    expect(tasks[2]).toMatchObject({ dueOn: new Date('2026-12-01') })
  })

  test('leaves the task of another link alone', async () => {
    const other = await aLink(house.db, scene, { tasks: [{}] })
    const link = await aLink(house.db, scene, { stage: 'asked' })
    await step('introduceLink', link, { ...next, doneTaskId: globalId('Task', other.tasks[0]!.id) })
    expect((await kept(other)).tasks).toMatchObject([{ doneAt: null }])
  })
})

describe('taking an ask back', () => {
  test('closes the link, settles what was planned, and tells the officer alone', async () => {
    const link = await aLink(house.db, scene, { stage: 'asked', tasks: [{}] })
    const answer = await step(
      'withdrawLink',
      link,
      { note: ' We found help. ' },
      'asker’s organiser',
    )
    expect(answer).toMatchObject({ __typename: 'Link', stage: 'closed', version: 2 })
    expect(await kept(link)).toMatchObject({
      outcome: 'withdrawn',
      outcomeNote: 'We found help.',
      closedAt: house.as().now(),
      tasks: [{ doneAt: house.as().now() }],
    })
    expect(await told()).toEqual([['link.withdrawn', people('officer in remit')[0]]])
    expect(await historyOf(link)).toEqual(['link.withdrawn'])
    const line = await house.db.history.findFirstOrThrow({ where: { action: 'link.withdrawn' } })
    expect(line).toMatchObject({
      organisationId: scene.asker.id,
      actorId: scene.viewers['asker’s organiser'].personId,
    })
  })

  test('needs no reason, and tells nobody where no officer looks after it yet', async () => {
    const link = await aLink(house.db, scene, { stage: 'asked', officerId: null })
    const answer = await step('withdrawLink', link, {}, 'asker’s owner')
    expect(answer).toMatchObject({ stage: 'closed' })
    expect(await told()).toEqual([])
  })

  test.each(['introduced', 'active', 'closed'] as const)(
    'is refused once it is %s',
    async (stage) => {
      const link = await aLink(house.db, scene, { stage })
      expect(await step('withdrawLink', link, {}, 'asker’s owner')).toEqual({
        __typename: 'WrongState',
      })
      expect((await kept(link)).stage).toBe(stage)
    },
  )

  test('and introducing at once: one of the two happens, and the other is told that it is late', async () => {
    const link = await aLink(house.db, scene, { stage: 'asked' })
    const answers = await Promise.all([
      step('introduceLink', link, next),
      step('withdrawLink', link, {}, 'asker’s owner'),
    ])
    expect(answers.map((one) => one.__typename).sort()).toEqual(['Link', 'Stale'])
    const kinds = new Set((await told()).map(([kind]) => kind))
    expect(kinds.size).toBe(1)
  })

  test('is not a way for the officer to close a link', async () => {
    const link = await aLink(house.db, scene, { stage: 'asked' })
    expect(await step('closeLink', link, { outcome: 'withdrawn', note: 'Why' })).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: ['outcome'], code: 'wrong' }],
    })
  })

  test('is offered to who asked, and to nobody else', async () => {
    const link = await aLink(house.db, scene, { stage: 'asked' })
    const stepsFor = async (kind: KindOfViewer) =>
      (
        await house.ask(
          'query ($number: Int!) { link(number: $number) { steps } }',
          { number: link.id },
          scene.viewers[kind],
        )
      ).link.steps
    expect(await stepsFor('asker’s owner')).toEqual(['withdraw'])
    expect(await stepsFor('asker’s reader')).toEqual([])
    expect(await stepsFor('officer in remit')).not.toContain('withdraw')
  })
})

describe('setting the partner', () => {
  test('changes with whom, as long as nobody is introduced', async () => {
    const link = await aLink(house.db, scene, { stage: 'asked', withId: null })
    await step('setPartner', link, { withId: globalId('Organisation', scene.partner.id) })
    expect(await kept(link)).toMatchObject({ withId: scene.partner.id, version: 2, stage: 'asked' })
    expect(await historyOf(link)).toEqual(['link.partnerSet'])
    expect(await told()).toEqual([])
  })

  test('is refused once they are', async () => {
    const link = await aLink(house.db, scene)
    const answer = await step('setPartner', link, {
      withId: globalId('Organisation', scene.office.id),
    })
    expect(answer).toEqual({ __typename: 'WrongState' })
    expect((await kept(link)).withId).toBe(scene.partner.id)
  })
})

describe('moving', () => {
  test('to active tells both sides', async () => {
    const link = await aLink(house.db, scene)
    expect(await step('moveLink', link, { stage: 'active', ...next })).toMatchObject({
      stage: 'active',
    })
    const both = people(
      'asker’s owner',
      'asker’s organiser',
      'partner’s owner',
      'partner’s organiser',
    )
    expect(await told()).toEqual(both.map((personId) => ['link.moved', personId]))
    expect(await historyOf(link)).toEqual(['link.moved'])
  })

  test('back to introduced tells nobody', async () => {
    const link = await aLink(house.db, scene, { stage: 'active' })
    expect(await step('moveLink', link, { stage: 'introduced', ...next })).toMatchObject({
      stage: 'introduced',
    })
    expect(await told()).toEqual([])
  })

  test.each([
    ['asked', 'introduced'],
    ['asked', 'active'],
    ['active', 'active'],
    ['active', 'closed'],
    ['closed', 'active'],
  ] as const)('from %s to %s is refused', async (from, stage) => {
    const link = await aLink(house.db, scene, {
      stage: from,
      ...(from === 'closed' ? { outcome: 'tied' } : {}),
    })
    expect(await step('moveLink', link, { stage, ...next })).toEqual({ __typename: 'WrongState' })
  })

  test('needs a next action and a day that is not over', async () => {
    const link = await aLink(house.db, scene)
    const move = (more: object) => step('moveLink', link, { stage: 'active', ...next, ...more })
    expect(await move({ nextAction: ' ' })).toMatchObject({
      issues: [{ path: ['nextAction'], code: 'required' }],
    })
    expect(await move({ nextActionOn: '2026-11-22' })).toMatchObject({
      issues: [{ path: ['nextActionOn'], code: 'in_the_past' }],
    })
    expect((await kept(link)).stage).toBe('introduced')
    expect((await move({ nextActionOn: '2026-11-23' })).__typename).toBe('Link')
  })

  test('on a stale form changes nothing', async () => {
    const link = await aLink(house.db, scene)
    expect(await step('moveLink', { ...link, version: 7 }, { stage: 'active', ...next })).toEqual({
      __typename: 'Stale',
    })
    expect(await kept(link)).toMatchObject({ stage: 'introduced', version: 1 })
  })
})

describe('closing', () => {
  test('as tied tells both sides and settles what was still to be done', async () => {
    const link = await aLink(house.db, scene, { stage: 'active', tasks: [{}, {}] })
    const answer = await step('closeLink', link, { outcome: 'tied', note: 'Nine locks checked.' })
    expect(answer).toMatchObject({ stage: 'closed' })
    const row = await kept(link)
    expect(row).toMatchObject({
      outcome: 'tied',
      outcomeNote: 'Nine locks checked.',
      closedAt: house.as().now(),
    })
    expect(row.tasks.every((task) => task.doneAt)).toBe(true)
    expect(await historyOf(link)).toEqual(['link.tied'])
    const both = people(
      'asker’s owner',
      'asker’s organiser',
      'partner’s owner',
      'partner’s organiser',
    )
    expect(await told()).toEqual(both.map((personId) => ['link.closed', personId]))
  })

  test('tells why, and how to reach the officer by the body that they belong to', async () => {
    const { cvc } = scene
    const contact = { contactEmail: 'officers@example.org', contactPhone: '01632 960 300' }
    await house.db.organisation.update({ where: { id: cvc.id }, data: contact })
    const link = await aLink(house.db, scene)
    await step('closeLink', link, { outcome: 'let_go', note: 'The group has folded.' })
    const notice = await house.db.notice.findFirstOrThrow({ where: { kind: 'link.closed' } })
    expect(notice.data).toMatchObject({ outcome: 'let_go', note: 'The group has folded.' })
    expect((await namedIn(house.db, notice)).officer).toEqual({
      email: contact.contactEmail,
      phone: contact.contactPhone,
    })
    expect((await namedIn(house.db, { ...notice, kind: 'link.assigned' })).officer).toBeNull()
  })

  test('before the introduction tells the asker alone', async () => {
    const link = await aLink(house.db, scene, { stage: 'asked' })
    await step('closeLink', link, { outcome: 'let_go', note: 'The group has folded.' })
    expect(await told()).toEqual(
      people('asker’s owner', 'asker’s organiser').map((personId) => ['link.closed', personId]),
    )
    expect(await historyOf(link)).toEqual(['link.letGo'])
    const facts = (await house.db.history.findMany()).map((line) => JSON.stringify(line.facts))
    expect(facts.join()).not.toContain('folded')
  })

  test('as let go needs a reason', async () => {
    const link = await aLink(house.db, scene)
    for (const note of [undefined, null, '', '   ']) {
      expect(
        await step('closeLink', link, {
          outcome: 'let_go',
          ...(note === undefined ? {} : { note }),
        }),
      ).toEqual({
        __typename: 'InvalidInput',
        issues: [{ path: ['note'], code: 'required' }],
      })
    }
    expect((await kept(link)).stage).toBe('introduced')
  })

  test('as tied is refused before the introduction, and twice', async () => {
    const asked = await aLink(house.db, scene, { stage: 'asked' })
    expect(await step('closeLink', asked, { outcome: 'tied' })).toEqual({
      __typename: 'WrongState',
    })
    const link = await aLink(house.db, scene)
    await step('closeLink', link, { outcome: 'tied' })
    const again = { ...link, version: 2 }
    expect(await step('closeLink', again, { outcome: 'let_go', note: 'No' })).toEqual({
      __typename: 'WrongState',
    })
  })
})

describe('giving a link to another officer', () => {
  test('takes what is still to be done along, and tells that officer', async () => {
    const { id } = await aPerson(house.db)
    await aMembership(house.db, {
      personId: id,
      organisationId: scene.cvc.id,
      role: 'liaison_officer',
    })
    const done = new Date('2026-11-20T12:00:00Z')
    const link = await aLink(house.db, scene, { tasks: [{}, { doneAt: done }] })
    await step('reassignLink', link, { officerId: globalId('Person', id) }, 'administrator')
    expect(await kept(link)).toMatchObject({
      officerId: id,
      tasks: [{ ownerId: id }, { ownerId: scene.viewers['officer in remit'].personId }],
    })
    expect(await told()).toEqual([['link.assigned', id]])
    expect(await historyOf(link)).toEqual(['link.assigned'])
  })

  test('may carry a word that officers alone read, in what the other is told and in the log', async () => {
    const { id } = await aPerson(house.db)
    await aMembership(house.db, {
      personId: id,
      organisationId: scene.cvc.id,
      role: 'liaison_officer',
    })
    const link = await aLink(house.db, scene)
    const note = 'Ring after six.'
    await step('reassignLink', link, { officerId: globalId('Person', id), note })
    const [told] = await house.db.notice.findMany()
    expect(told).toMatchObject({ personId: id })
    expect(await namedIn(house.db, told!)).toMatchObject({ noted: note })
    const me = scene.viewers['officer in remit'].personId
    expect(await house.db.logEntry.findMany()).toMatchObject([
      { linkId: link.id, kind: 'note', ring: 'officers', text: note, byId: me, heardFrom: false },
    ])
    const facts = (await house.db.history.findMany()).map((line) => JSON.stringify(line.facts))
    expect(facts.join()).not.toContain(note)
    expect(await kept(link)).toMatchObject({ lastHeardAt: link.lastHeardAt })
    // Taken back, it is read nowhere any more.
    expect(JSON.stringify(told)).not.toContain(note)
    await house.db.logEntry.deleteMany({ where: { linkId: link.id } })
    expect(await namedIn(house.db, told!)).toMatchObject({ noted: null })
  })

  test('without a word leaves the log alone', async () => {
    const { id } = await aPerson(house.db)
    await aMembership(house.db, {
      personId: id,
      organisationId: scene.cvc.id,
      role: 'liaison_officer',
    })
    const link = await aLink(house.db, scene)
    await step('reassignLink', link, { officerId: globalId('Person', id), note: ' ' })
    expect(await house.db.notice.count()).toBe(1)
    expect(await house.db.logEntry.count()).toBe(0)
  })

  test('offers officers of whichever body who look after the area, those of one’s own first', async () => {
    const { cvc } = scene
    const other = await anOrganisation(house.db, { kind: 'county_voluntary_council' })
    const officer = async (organisationId: number, name: string, more: object = {}) => {
      const { id: personId } = await aPerson(house.db, { name })
      await aMembership(house.db, { personId, organisationId, role: 'liaison_officer', ...more })
    }
    await officer(other.id, 'Abroad')
    await officer(other.id, 'Elsewhere', { remit: [TORFAEN] })
    await officer(cvc.id, 'Zoe')
    const link = await aLink(house.db, scene)
    const offered = async (kind: KindOfViewer) =>
      (
        await house.ask(
          'query ($number: Int!) { link(number: $number) { officersInRemit { name } } }',
          { number: link.id },
          scene.viewers[kind],
        )
      ).link.officersInRemit.map(({ name }: { name: string }) => name)
    const [me] = await house.db.person.findMany({
      where: { id: scene.viewers['officer in remit'].personId! },
    })
    expect((await offered('officer in remit')).at(-1)).toBe('Abroad')
    expect((await offered('officer in remit')).sort()).toEqual([me!.name, 'Abroad', 'Zoe'].sort())
    expect(await offered('asker’s owner')).toEqual([])
  })

  test('is refused where that person does not look after the area', async () => {
    const link = await aLink(house.db, scene)
    for (const kind of ['officer elsewhere', 'asker’s owner'] as const) {
      const officerId = globalId('Person', scene.viewers[kind].personId!)
      expect(await step('reassignLink', link, { officerId })).toEqual({
        __typename: 'OutsideRemit',
      })
    }
    expect((await kept(link)).officerId).toBe(scene.viewers['officer in remit'].personId)
  })

  test('is refused where it is theirs already, or closed', async () => {
    const officerId = globalId('Person', scene.viewers['officer in remit'].personId!)
    const link = await aLink(house.db, scene)
    const closed = await aLink(house.db, scene, {
      stage: 'closed',
      outcome: 'tied',
      officerId: null,
    })
    expect(await step('reassignLink', link, { officerId })).toEqual({ __typename: 'WrongState' })
    expect(await step('reassignLink', closed, { officerId })).toEqual({ __typename: 'WrongState' })
  })
})
