import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { visitor } from '#graphql/access/viewer.ts'
import type { Context } from '#graphql/context.ts'
import { importOrganisation } from '#graphql/imports/import-organisation.ts'
import { importOrganisations } from '#graphql/imports/import-organisations.ts'
import type { ImportNotice, ImportOutcome } from '#graphql/imports/outcome.ts'
import { NotAllowed } from '#graphql/operation/refusal.ts'
import {
  anOrganisation,
  aMembership,
  aPerson,
  NEWPORT,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const HEAD =
  'Source ID,Name (en),Name (cy),Kind,Council,Ward,Charity number,Company number,Summary,Crynodeb,Contact name,E-mail,Phone,Website'
const PILL =
  'g-1,Pill Walkers,Cerddwyr Pill,Grŵp cymunedol,Newport,Pillgwenlly,1234567,,"We walk,\nevery week",Rydym yn cerdded,Ann Example,ANN@example.org,01633 000000,pill.example.org'
const TORFAEN_ROW = 'g-2,,Gardd Cwmbrân,elusen,,Torfaen,,123456,,,,,,'

describe('importing organisations', () => {
  let house: House
  let context: Context
  let notices: ImportNotice[]
  let source: string
  let sources = 0

  beforeAll(async () => {
    house = await openHouse()
    context = house.engine.asSystem('import')
  })
  beforeEach(async () => {
    source = `list ${++sources}`
    notices = []
    await house.db.organisation.updateMany({
      where: { NOT: { source: 'reference' } },
      data: { state: 'archived' },
    })
  })

  async function bring(lines: string[], apply = true): Promise<ImportOutcome[]> {
    const outcomes: ImportOutcome[] = []
    const steps = importOrganisations(context, {
      open: async function* () {
        yield Buffer.from(lines.join('\r\n'))
      },
      source,
      apply,
      notice: (notice) => notices.push(notice),
    })
    for await (const step of steps) outcomes.push(...step.outcomes)
    return outcomes
  }
  const kept = (sourceId: string) =>
    house.db.organisation.findUnique({
      where: { source_sourceId: { source, sourceId } },
      include: { areas: { orderBy: { areaCode: 'asc' } }, identifiers: true },
    })
  const entry = async (sourceId: string) => {
    const found = await kept(sourceId)
    if (!found) throw new Error('It is not there.')
    return found
  }
  const kinds = (outcomes: ImportOutcome[]) => outcomes.map(({ outcome }) => outcome)

  test('previews what it would do, and does nothing', async () => {
    const before = await house.db.history.count()
    expect(await bring([HEAD, PILL, TORFAEN_ROW], false)).toEqual([
      { line: 2, name: 'Pill Walkers', outcome: 'created' },
      { line: 4, name: 'Gardd Cwmbrân', outcome: 'created' },
    ])
    expect(await kept('g-1')).toBeNull()
    expect(await house.db.history.count()).toBe(before)
  })

  test('makes entries that wait to be claimed, with everything that the table says', async () => {
    expect(kinds(await bring([HEAD, PILL, TORFAEN_ROW]))).toEqual(['created', 'created'])
    const pill = await entry('g-1')
    expect(pill).toMatchObject({
      state: 'unclaimed',
      kind: 'constituted_group',
      nameEn: 'Pill Walkers',
      nameCy: 'Cerddwyr Pill',
      nameKey: 'pill walkers cerddwyr pill',
      summaryEn: 'We walk,\nevery week',
      summaryCy: 'Rydym yn cerdded',
      contactName: 'Ann Example',
      contactEmail: 'ann@example.org',
      contactPhone: '01633 000000',
      website: 'https://pill.example.org',
      registeredById: null,
    })
    expect(pill.searchText).toContain('cerdded')
    expect(pill.areas.map(({ areaCode }) => areaCode)).toEqual(['W05001638', NEWPORT])
    expect(pill.identifiers).toMatchObject([{ scheme: 'GB_CHC', value: '1234567' }])
    expect(await entry('g-2')).toMatchObject({
      kind: 'charity',
      nameEn: null,
      nameCy: 'Gardd Cwmbrân',
      areas: [{ areaCode: 'W06000020' }],
      identifiers: [{ scheme: 'GB_COH', value: '00123456' }],
    })
  })

  test('leaves a line in the history that says from where, through which door, and nobody’s words', async () => {
    await bring([HEAD, PILL])
    const { id } = await entry('g-1')
    expect(
      await house.db.history.findMany({ where: { subject: 'Organisation', subjectId: id } }),
    ).toMatchObject([
      {
        action: 'organisation.imported',
        actorId: null,
        via: 'import',
        facts: { source, kind: 'constituted_group' },
      },
    ])
  })

  test('leaves everything alone the second time, and writes nothing', async () => {
    await bring([HEAD, PILL, TORFAEN_ROW])
    const [before, history] = [await entry('g-1'), await house.db.history.count()]
    expect(await bring([HEAD, PILL, TORFAEN_ROW])).toEqual([
      { line: 2, name: 'Pill Walkers', outcome: 'left', reason: 'same' },
      { line: 4, name: 'Gardd Cwmbrân', outcome: 'left', reason: 'same' },
    ])
    expect(await entry('g-1')).toEqual(before)
    expect(await house.db.history.count()).toBe(history)
  })

  test('changes what the table says otherwise, and says which columns', async () => {
    await bring([HEAD, PILL])
    const moved = PILL.replace('Pillgwenlly', 'Stow Hill').replace('1234567', '7654321')
    expect(kinds(await bring([HEAD, moved]))).toEqual(['changed'])
    const { id, version, areas, identifiers } = await entry('g-1')
    expect(version).toBe(2)
    expect(areas.map(({ areaCode }) => areaCode)).not.toContain('W05001638')
    expect(identifiers).toMatchObject([{ value: '7654321' }])
    const lines = await house.db.history.findMany({
      where: { subjectId: id, action: 'organisation.changed' },
    })
    expect(lines).toMatchObject([{ facts: { source, columns: ['areas', 'charityNumber'] } }])
  })

  test('keeps what a leaner table has no column for, and clears what it leaves blank', async () => {
    await bring([HEAD, PILL])
    expect(kinds(await bring(['id,name,phone', 'g-1,Pill Ramblers,']))).toEqual(['changed'])
    expect(await entry('g-1')).toMatchObject({
      nameEn: 'Pill Ramblers',
      nameCy: 'Cerddwyr Pill',
      contactPhone: null,
      contactEmail: 'ann@example.org',
      kind: 'constituted_group',
      areas: [{ areaCode: 'W05001638' }, { areaCode: NEWPORT }],
      identifiers: [{ value: '1234567' }],
    })
    expect((await entry('g-1')).searchText).toContain('ramblers')
  })

  test('leaves alone an entry that somebody has claimed', async () => {
    await bring([HEAD, PILL])
    await house.db.organisation.update({
      where: { id: (await entry('g-1')).id },
      data: { state: 'registered' },
    })
    const before = await entry('g-1')
    for (const apply of [false, true]) {
      expect(await bring([HEAD, PILL.replace('Pill Walkers', 'Pill Runners')], apply)).toEqual([
        { line: 2, name: 'Pill Runners', outcome: 'left', reason: 'claimed' },
      ])
    }
    expect(await entry('g-1')).toEqual(before)
  })

  test('leaves alone an entry that somebody has changed here', async () => {
    await bring([HEAD, PILL])
    const { id } = await entry('g-1')
    await house.db.history.create({
      data: {
        at: house.engine.now(),
        action: 'organisation.changed',
        via: 'page',
        subject: 'Organisation',
        subjectId: id,
        facts: {},
      },
    })
    expect(await bring([HEAD, PILL.replace('Pill Walkers', 'Pill Runners')])).toMatchObject([
      { outcome: 'left', reason: 'changed_here' },
    ])
    expect((await entry('g-1')).nameEn).toBe('Pill Walkers')
  })

  test('never touches an entry of another source with the same identifier', async () => {
    await bring([HEAD, TORFAEN_ROW])
    const first = source
    source = `list ${++sources}`
    await bring([HEAD, TORFAEN_ROW.replace('Gardd Cwmbrân', 'Gardd Arall').replace('123456', '')])
    expect(await entry('g-2')).toMatchObject({ nameCy: 'Gardd Arall' })
    source = first
    expect(await entry('g-2')).toMatchObject({ nameCy: 'Gardd Cwmbrân' })
  })

  test.each([
    ['the same number on a register', 'x,Quite another name,,,,,1234567', 'same_number'],
    ['the same name in the same area', 'x,Pill Walkers,Cerddwyr Pill,,Newport', 'same_name'],
    ['the same name and no area', 'x,PILL walkers,Cerddwyr Pill', 'same_name'],
  ])('makes no twin of an organisation from elsewhere with %s', async (_, line, reason) => {
    await bring([HEAD, PILL])
    source = `list ${++sources}`
    for (const apply of [false, true]) {
      expect(await bring([HEAD, line], apply)).toMatchObject([{ outcome: 'left', reason }])
    }
    expect(await kept('x')).toBeNull()
  })

  test('takes a group of the same name that works elsewhere', async () => {
    await anOrganisation(house.db, {
      nameEn: 'Friends of the Park',
      nameKey: 'friends of the park',
    })
    const rows = ['id,name,council', 'f-1,Friends of the Park,Torfaen']
    expect(kinds(await bring(rows))).toEqual(['created'])
  })

  test('names each bad row by line, column and reason, and takes the good ones', async () => {
    const outcomes = await bring([
      'Source ID,Name,Type,Council,Charity number,E-mail,Website,Phone',
      'a,First,charity,Newport,1234567,a@example.org,example.org,01633 111111',
      ',No id,charity,Newport',
      'b,,charity',
      'c,Bad kind,spaceship,Narnia',
      'd,Bad number,charity,Newport,12,not an address,no dots,12',
      'e,"never closed,charity',
      `f,${'Long '.repeat(50)},charity`,
      'a,Again,charity',
      'g,Too many cells,charity,Newport,,,,,x',
      'h,Body,opcc',
      'i,Right\u202eto left,charity',
      'j,Last,charity,Torfaen',
    ])
    expect(outcomes.filter(({ outcome }) => outcome !== 'bad')).toEqual([
      { line: 2, name: 'First', outcome: 'created' },
      { line: 13, name: 'Last', outcome: 'created' },
    ])
    const faults = outcomes.flatMap((one) =>
      one.outcome === 'bad'
        ? one.faults.map(({ column, code, value }) => [one.line, column, code, value])
        : [],
    )
    expect(faults).toEqual([
      [3, 'Source ID', 'required', undefined],
      [4, 'Name', 'one_language_required', undefined],
      [5, 'Council', 'no_such_area', 'Narnia'],
      [5, 'Type', 'no_such_kind', 'spaceship'],
      [6, 'Charity number', expect.stringMatching(/^(not_an_identifier|wrong)/), undefined],
      [6, 'E-mail', 'not_an_email', undefined],
      [6, 'Phone', 'not_a_phone', undefined],
      [6, 'Website', 'not_a_web_address', undefined],
      [7, null, 'quote_not_closed', undefined],
      [8, 'Name', 'too_long', undefined],
      [9, 'Source ID', 'repeated', '2'],
      [10, null, 'too_many_cells', undefined],
      [11, 'Type', 'set_up_by_administrator', undefined],
      [12, 'Name', 'direction_override', undefined],
    ])
  })

  test.each([
    ['an identifier', ['Name,Type', 'First,charity'], 'no_source_id'],
    ['a name', ['id,Type', 'a,charity'], 'no_name'],
    ['anything', ['\n\n'], 'no_source_id'],
    ['one meaning a heading', ['id,Name,Name (en)', 'a,b,c'], 'headings_twice'],
  ])('refuses a table whose headings lack %s', async (_, lines, code) => {
    await expect(bring(lines)).rejects.toMatchObject({ code })
  })

  test('tells which columns it passes over', async () => {
    await bring(['id,name,notes,Lliw', 'n-1,Noted,x,coch'])
    expect(notices).toEqual([{ code: 'columns_ignored', columns: ['notes', 'Lliw'] }])
  })

  test('tells that it read a file as Windows-1252', async () => {
    const steps = importOrganisations(context, {
      open: async function* () {
        yield Buffer.from('id,name\nw-1,Caff\xe9', 'latin1')
      },
      source,
      apply: true,
      notice: (notice) => notices.push(notice),
    })
    for await (const _ of steps);
    expect(notices).toEqual([{ code: 'windows_1252' }])
    expect(await entry('w-1')).toMatchObject({ nameEn: 'Caffé' })
  })

  test('asks the database as often for a full batch as for one row', async () => {
    // Half of them are there already, with a number and an area each, and half are new.
    const numbers = Array.from({ length: 498 }, (_, n) => n)
    const half = numbers.filter((n) => n % 2)
    const made = await house.db.organisation.createManyAndReturn({
      data: half.map((n) => ({
        kind: 'charity' as const,
        state: 'unclaimed' as const,
        nameEn: `Name ${n}`,
        nameKey: `name ${n}`,
        source,
        sourceId: `s-${n}`,
        createdAt: house.engine.now(),
      })),
    })
    await house.db.organisationArea.createMany({
      data: made.map(({ id }) => ({ organisationId: id, areaCode: NEWPORT })),
    })
    const table = (rows: readonly number[]) => [
      HEAD,
      ...rows.map((n) => `s-${n},Name ${n},,,Newport,,${1_000_000 + n}`),
    ]
    const few = await house.statementsOf(() => bring(table([0, 1]), false))
    const many = await house.statementsOf(() => bring(table(numbers), false))
    expect(many).toHaveLength(few.length)
    const outcomes = kinds(await bring(table(numbers), false))
    expect(outcomes.slice(0, 4)).toEqual(['created', 'changed', 'created', 'changed'])
  })

  test('of two imports at once makes each entry once', async () => {
    const answers = await Promise.all([
      bring([HEAD, PILL]),
      bring([HEAD, PILL]),
      bring([HEAD, PILL]),
    ])
    expect(answers.flatMap(kinds).filter((kind) => kind === 'created')).toHaveLength(1)
  })

  test('of two imports at once makes no twins, though each calls its source by another name', async () => {
    const rows = Array.from(
      { length: 12 },
      (_, n) => `t-${n},Twin ${n},,,Newport,,${2_000_000 + n}`,
    )
    const importFrom = (from: string) => {
      source = from
      return bring([HEAD, ...rows])
    }
    const answers = await Promise.all([importFrom('one list'), importFrom('another list')])
    const reasons = answers.flat().map((one) => ('reason' in one ? one.reason : one.outcome))
    expect(reasons.sort()).toEqual([...Array(12).fill('created'), ...Array(12).fill('same_number')])
    expect(await house.db.organisation.count({ where: { nameEn: { startsWith: 'Twin ' } } })).toBe(
      12,
    )
  })

  test('is for the product and for administrators', async () => {
    const row = {
      source,
      sourceId: 'p-1',
      kind: 'charity' as const,
      name: { en: 'Permitted', cy: null },
      areaCodes: [],
      says: [],
    }
    const { id: organisationId } = await anOrganisation(house.db)
    const officer = await aPerson(house.db)
    await aMembership(house.db, { personId: officer.id, organisationId, role: 'liaison_officer' })
    const administrator = await aPerson(house.db, { administrator: true })
    for (const viewer of [visitor, await viewerOf(house.db, officer.id)]) {
      await expect(importOrganisation(house.as(viewer), row)).rejects.toBeInstanceOf(NotAllowed)
      expect(await kept('p-1')).toBeNull()
    }
    const answer = await importOrganisation(
      house.as(await viewerOf(house.db, administrator.id)),
      row,
    )
    expect(answer.outcome).toBe('created')
  })
})
