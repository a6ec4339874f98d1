import { readFileSync } from 'node:fs'
import { Client } from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { system, type Viewer } from '#graphql/access/viewer.ts'
import { importOrganisation } from '#graphql/imports/import-organisation.ts'
import { globalId } from '#graphql/operation/id.ts'
import type { OrganisationKind } from '#prisma/client.ts'
import * as make from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const answer =
  '__typename ... on NotReady { lacks toWrite } ... on InvalidInput { issues { path code } }'
const perform = (name: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${
    /^draft|Organisation$/.test(name) ? answer.replace(/\.\.\. on NotReady {[^}]*}/, '') : answer
  } ... on ${/[A-Z]\w+/.exec(name)?.[0]} { id number version } } }`

const publish = `mutation ($id: ID!) { publishEvent(input: { eventId: $id }) { ${answer} } }`

describe('a text in two languages', () => {
  let house: House
  let viewer: Viewer
  let organisationId: number
  let council: { id: number; viewer: Viewer }

  const anOrganiser = async (kind: OrganisationKind) => {
    const { id } = await make.anOrganisation(house.db, { kind })
    const person = await make.aPerson(house.db)
    await make.aMembership(house.db, { personId: person.id, organisationId: id, role: 'organiser' })
    return { id, viewer: await make.viewerOf(house.db, person.id) }
  }
  beforeAll(async () => {
    house = await openHouse()
    ;({ id: organisationId, viewer } = await anOrganiser('constituted_group'))
    council = await anOrganiser('council')
  })

  const run = async (name: string, input: object, by = viewer) =>
    (await house.ask(perform(name), { input }, by))[name]
  const standing = async (where: object) => {
    const rows = await house.db.wording.findMany({ where, orderBy: { language: 'asc' } })
    return rows.map(({ state, parts }) => [state, ...parts].join(' '))
  }

  const said = {
    kind: 'talk',
    title: { en: 'Talk', cy: 'Sgwrs' },
    description: { en: 'We talk.' },
    under18Welcome: true,
    sessions: [{ date: '2026-12-01', startTime: '18:00', endTime: '19:00', online: true }],
  }
  const drafted = async (more: object = {}, of = { id: organisationId, viewer }) => {
    const input = { ...said, ...more, organisationId: globalId('Organisation', of.id) }
    return run('draftEvent', input, of.viewer)
  }
  const change = (event: { id: string; version: number }, more: object, by?: Viewer) =>
    run('changeEvent', { ...said, ...more, eventId: event.id, version: event.version }, by)

  test('has a state for each language as soon as an event is drafted', async () => {
    const event = await drafted()
    expect(await standing({ eventId: event.number })).toEqual(['draft', 'missing description'])
  })

  test('is out of date in the one when the other is changed, until that is written too', async () => {
    const whole = { description: { en: 'We talk.', cy: 'Rydym yn siarad.' } }
    const event = await drafted({ ...whole, written: { en: 'checked', cy: 'machine' } })
    const where = { eventId: event.number }
    expect(await standing(where)).toEqual(['checked', 'machine'])
    const title = { en: 'Long talk', cy: 'Sgwrs' }
    const second = await change(event, { ...whole, title })
    expect(await standing(where)).toEqual(['draft', 'outdated title'])
    const third = await change(second, { ...whole, title, written: { cy: 'checked' } })
    expect(await standing(where)).toEqual(['draft', 'checked'])
    await change(third, { ...whole, title: { en: 'Long talk', cy: 'Sgwrs hir' } })
    expect(await standing(where)).toEqual(['outdated title', 'draft'])
  })

  test('keeps since when it waits, however often the rest is changed', async () => {
    const event = await drafted()
    house.setNow(new Date(make.NOW.getTime() + 3_600_000))
    await change(event, { description: { en: 'We talk much.' } })
    house.setNow(make.NOW)
    const welsh = await house.db.wording.findFirst({
      where: { eventId: event.number, language: 'cy' },
    })
    expect(welsh).toMatchObject({ state: 'missing', since: make.NOW })
  })

  test('takes no other word for how it stands', async () => {
    const input = { ...said, organisationId: globalId('Organisation', organisationId) }
    const written = { cy: 'outdated' }
    await expect(
      house.ask(perform('draftEvent'), { input: { ...input, written } }, viewer),
    ).rejects.toThrow(/WrittenState/)
  })

  test('lets a community group publish in one language, and an official body not yet', async () => {
    const [ours, theirs] = [await drafted(), await drafted({}, council)]
    const published = (id: string, by: Viewer) => house.ask(publish, { id }, by)
    expect((await published(ours.id, viewer)).publishEvent.__typename).toBe('Event')
    expect((await published(theirs.id, council.viewer)).publishEvent).toEqual({
      __typename: 'NotReady',
      lacks: ['languages'],
      toWrite: ['description.cy'],
    })
    const { lacks } = (
      await house.ask(
        'query ($n: Int!) { event(number: $n) { lacks } }',
        { n: theirs.number },
        council.viewer,
      )
    ).event
    expect(lacks).toEqual(['languages'])
  })

  test('keeps what an official body has published in both', async () => {
    const whole = { description: { en: 'We talk.', cy: 'Rydym yn siarad.' } }
    const event = await drafted(whole, council)
    await house.ask(publish, { id: event.id }, council.viewer)
    const version = event.version + 1
    const refused = await change(
      { ...event, version },
      { ...whole, access: { en: 'Ramp.' } },
      council.viewer,
    )
    expect(refused).toEqual({
      __typename: 'NotReady',
      lacks: ['languages'],
      toWrite: ['access.cy'],
    })
    const taken = await change(
      { ...event, version },
      { ...whole, access: { en: 'Ramp.', cy: 'Ramp.' } },
      council.viewer,
    )
    expect(taken.__typename).toBe('Event')
  })

  test('counts everything that an opportunity says, what it asks for included', async () => {
    const help = {
      title: { en: 'Drive', cy: 'Gyrru' },
      description: { en: 'Two hours.', cy: 'Dwy awr.' },
      timing: 'flexible',
      fromHome: true,
      under18Welcome: true,
      requirements: [{ what: { en: 'A licence', cy: 'Trwydded' }, why: { en: 'Our van.' } }],
    }
    const organisation = globalId('Organisation', council.id)
    const drafted = await run(
      'draftOpportunity',
      { ...help, organisationId: organisation },
      council.viewer,
    )
    const where = { opportunityId: drafted.number }
    expect(await standing(where)).toEqual(['draft', 'missing requirements.0.why'])
    const { publishOpportunity } = await house.ask(
      `mutation ($id: ID!) { publishOpportunity(input: { opportunityId: $id }) { ${answer} } }`,
      { id: drafted.id },
      council.viewer,
    )
    expect(publishOpportunity).toMatchObject({ toWrite: ['requirements.0.why.cy'] })
    const both = [
      { what: { en: 'A licence', cy: 'Trwydded' }, why: { en: 'Our van.', cy: 'Ein fan.' } },
    ]
    const next = {
      ...help,
      requirements: both,
      opportunityId: drafted.id,
      version: drafted.version,
    }
    await run('changeOpportunity', next, council.viewer)
    expect(await standing(where)).toEqual(['draft', 'draft'])
  })

  test('of an organisation is its summary; with none it has no state', async () => {
    const where = { organisationId, eventId: null, opportunityId: null }
    const own = {
      organisationId: globalId('Organisation', organisationId),
      kind: 'constituted_group',
      name: { en: 'Watch' },
      areaCodes: [make.NEWPORT],
    }
    const first = await run('changeOrganisation', {
      ...own,
      version: 1,
      summary: { cy: 'Gwyliwn.' },
    })
    expect(await standing(where)).toEqual(['missing summary', 'draft'])
    await run('changeOrganisation', { ...own, version: first.version })
    expect(await standing(where)).toEqual([])
  })

  test('that an import brings has its state too', async () => {
    const row = {
      source: 'test',
      sourceId: '1',
      kind: 'charity' as const,
      name: { en: 'Imported' },
      areaCodes: [make.NEWPORT] as string[],
    }
    const bring = (summary: { en: string }) =>
      importOrganisation(house.as(system), { ...row, says: ['summaryEn'], summary })
    const { id } = await bring({ en: 'One.' })
    expect(await standing({ organisationId: id })).toEqual(['draft', 'missing summary'])
  })

  describe('that waits to be written', () => {
    const queue = async (
      by: Viewer,
    ): Promise<{ language: string; event: { number: number } | null }[]> =>
      (await house.ask('{ textsToWrite { language number event { number } } }', {}, by))
        .textsToWrite

    test('stands in the queue of whoever may change it, the oldest first, and of nobody else', async () => {
      const [ours, others] = [await anOrganiser('charity'), await anOrganiser('charity')]
      const second = await drafted({}, ours)
      house.setNow(new Date(make.NOW.getTime() - 3_600_000))
      const first = await drafted({ title: { cy: 'Sgwrs' }, description: null }, ours)
      house.setNow(make.NOW)
      expect(
        (await queue(ours.viewer)).map(({ language, event }) => [language, event?.number]),
      ).toEqual([
        ['en', first.number],
        ['cy', second.number],
      ])
      expect(await queue(others.viewer)).toEqual([])
      const [{ number }] = (await house.ask('{ textsToWrite { number } }', {}, ours.viewer))
        .textsToWrite
      const one = (by: Viewer) =>
        house.ask('query ($n: Int!) { textToWrite(number: $n) { state } }', { n: number }, by)
      expect(await one(ours.viewer)).toEqual({ textToWrite: { state: 'missing' } })
      expect(await one(others.viewer)).toEqual({ textToWrite: null })
    })

    test('leaves it when it is written, when a person wrote it, and when it is over', async () => {
      const ours = await anOrganiser('charity')
      const [written, machines, over] = [
        await drafted({}, ours),
        await drafted({ description: { en: 'A', cy: 'B' }, written: { cy: 'machine' } }, ours),
        await drafted({}, ours),
      ]
      await change(written, { description: { en: 'We talk.', cy: 'Siarad.' } }, ours.viewer)
      const past = {
        startsAt: new Date('2026-11-22T10:00Z'),
        endsAt: new Date('2026-11-22T11:00Z'),
      }
      await house.db.session.updateMany({ where: { eventId: over.number }, data: past })
      expect((await queue(ours.viewer)).map(({ event }) => event?.number)).toEqual([
        machines.number,
      ])
    })
  })

  test('that everybody sees is counted by part and language, and a draft is not', async () => {
    const count = async () =>
      (
        await house.ask('{ parity { part language missing outdated machine draft checked } }')
      ).parity.filter(({ part }: { part: string }) => part === 'events')
    const before = await count()
    const event = await drafted({ written: { en: 'checked' } })
    expect(await count()).toEqual(before)
    await house.ask(publish, { id: event.id }, viewer)
    const [en, cy] = await count()
    expect(en).toEqual({ ...before[0], checked: before[0].checked + 1 })
    expect(cy).toEqual({ ...before[1], missing: before[1].missing + 1 })
  })

  test('that was there before has been given its state by a migration', async () => {
    const { id } = await make.anOrganisation(house.db, { summaryCy: 'Un.' })
    const event = await make.anEvent(house.db, id, { titleCy: 'Taith' })
    const help = await make.anOpportunity(house.db, id, { titleCy: 'Gyrru', descriptionCy: 'Awr.' })
    await house.db.requirement.create({
      data: { opportunityId: help.id, position: 0, whatEn: 'Van', whatCy: 'Fan', whyCy: 'Pobl.' },
    })
    await house.db.wording.deleteMany()
    const owner = new Client({ connectionString: house.ownerUrl })
    await owner.connect()
    await owner.query(filling)
    await owner.end()
    expect(await standing({ eventId: event.id })).toEqual(['draft', 'missing description'])
    expect(await standing({ opportunityId: help.id })).toEqual([
      'missing requirements.0.why',
      'draft',
    ])
    const own = { organisationId: id, eventId: null, opportunityId: null }
    expect(await standing(own)).toEqual(['missing summary', 'draft'])
  })
})

const migration = readFileSync(
  new URL('../../prisma/migrations/20261122104300_wordings/migration.sql', import.meta.url),
  'utf8',
)
const filling = migration.slice(migration.indexOf('WITH "Text"'))
