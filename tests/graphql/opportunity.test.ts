import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '#graphql/access/viewer.ts'
import { globalId } from '#graphql/operation/id.ts'
import {
  aMembership,
  anOpportunity,
  anOrganisation,
  aPerson,
  NOW,
  PILLGWENLLY,
  TORFAEN,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const answer = /* GraphQL */ `
  __typename
  ... on Opportunity { number state stateReason { en } version wanted title { en cy } requirements { what { en } why { en } } }
  ... on NotReady { lacks }
  ... on WantedBelowAccepted { accepted }
  ... on InvalidInput { issues { path code } }
`
const mutation = (name: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${answer
    .split('\n')
    .filter((line) => /^(publish|change)/.test(name) || !line.includes('NotReady'))
    .filter((line) => name === 'changeOpportunity' || !line.includes('BelowAccepted'))
    .join('\n')} } }`

describe('what an organisation wants help with', () => {
  let house: House
  let organiser: Viewer
  let officer: Viewer
  let stranger: Viewer
  let organisationId: number
  const perform = async (name: string, input: object, viewer = organiser) =>
    (await house.ask(mutation(name), { input }, viewer))[name]
  const idOf = ({ id }: { id: number }) => globalId('Opportunity', id)
  const seen = async (number: number, viewer?: Viewer) =>
    (
      await house.ask(
        'query ($n: Int!) { opportunity(number: $n) { state } }',
        { n: number },
        viewer,
      )
    ).opportunity?.state ?? null
  const said = () => ({
    organisationId: globalId('Organisation', organisationId),
    title: { en: 'Drive people to the surgery', cy: 'Gyrru pobl i’r feddygfa' },
    description: { en: 'Two hours.' },
    timing: 'regular',
    under18Welcome: true,
    wardCode: PILLGWENLLY,
    wanted: 2,
    requirements: [{ what: { en: 'A licence' }, why: { en: 'You drive our van.' } }],
  })

  beforeAll(async () => {
    house = await openHouse()
    organisationId = (await anOrganisation(house.db, { nameEn: 'Usk Drivers' })).id
    const other = await anOrganisation(house.db)
    const council = await anOrganisation(house.db, { kind: 'county_voluntary_council' })
    const member = async (role: 'organiser' | 'liaison_officer', of: number) => {
      const person = await aPerson(house.db)
      await aMembership(house.db, { personId: person.id, organisationId: of, role })
      return viewerOf(house.db, person.id)
    }
    organiser = await member('organiser', organisationId)
    officer = await member('liaison_officer', council.id)
    stranger = await member('organiser', other.id)
  })

  test('is drafted, seen by nobody else, and published for everybody', async () => {
    const draft = await perform('draftOpportunity', said())
    expect(draft).toMatchObject({
      state: 'draft',
      title: { en: 'Drive people to the surgery', cy: 'Gyrru pobl i’r feddygfa' },
      requirements: [{ what: { en: 'A licence' }, why: { en: 'You drive our van.' } }],
    })
    const { number } = draft
    expect([
      await seen(number),
      await seen(number, stranger),
      await seen(number, organiser),
    ]).toEqual([null, null, 'draft'])
    const published = await perform('publishOpportunity', { opportunityId: idOf({ id: number }) })
    expect(published).toMatchObject({ state: 'published' })
    expect(await seen(number)).toBe('published')
    const lines = await house.db.history.findMany({
      where: { subject: 'Opportunity', subjectId: number },
      orderBy: { id: 'asc' },
    })
    expect(lines.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['opportunity.drafted', organiser.personId],
      ['opportunity.published', organiser.personId],
    ])
  })

  test('is found by its words in either language, and by its organisation’s name', async () => {
    const found = async (search: string) =>
      (
        await house.ask(
          'query ($search: String) { opportunities(search: $search) { totalCount } }',
          { search },
        )
      ).opportunities.totalCount
    expect([
      await found('feddygfa'),
      await found('meddygfa'),
      await found('Usk'),
      await found('plumbing'),
    ]).toEqual([1, 1, 1, 0])
  })

  test('says what a draft lacks, and publishes nothing', async () => {
    const draft = await anOpportunity(house.db, organisationId, {
      state: 'draft',
      descriptionEn: null,
      wardCode: null,
      endsOn: new Date('2026-11-01T00:00:00Z'),
    })
    expect(await perform('publishOpportunity', { opportunityId: idOf(draft) })).toEqual({
      __typename: 'NotReady',
      lacks: ['description', 'ward', 'over'],
    })
  })

  test('is not published by an organisation that is not verified', async () => {
    const unverified = await anOrganisation(house.db, { state: 'registered' })
    const person = await aPerson(house.db)
    await aMembership(house.db, {
      personId: person.id,
      organisationId: unverified.id,
      role: 'owner',
    })
    const draft = await anOpportunity(house.db, unverified.id, { state: 'draft' })
    const viewer = await viewerOf(house.db, person.id)
    expect(await perform('publishOpportunity', { opportunityId: idOf(draft) }, viewer)).toEqual({
      __typename: 'NotVerified',
    })
  })

  test('is published once, however often it is pressed', async () => {
    const draft = await anOpportunity(house.db, organisationId, { state: 'draft' })
    const press = () => perform('publishOpportunity', { opportunityId: idOf(draft) })
    const answers = await Promise.all([press(), press(), press()])
    expect(answers.map((one) => one.__typename).sort()).toEqual([
      'Opportunity',
      'WrongState',
      'WrongState',
    ])
  })

  test('is changed as a whole, and not on an old version', async () => {
    const { id, version } = await anOpportunity(house.db, organisationId, {
      requirements: { create: [{ position: 0, whatEn: 'Old', whyEn: 'Old' }] },
    } as never)
    const { organisationId: _, ...fields } = said()
    const change = (more: object) =>
      perform('changeOpportunity', { opportunityId: idOf({ id }), version, ...fields, ...more })
    const changed = await change({ wanted: 5 })
    expect(changed).toMatchObject({ wanted: 5, version: version + 1, state: 'published' })
    expect(changed.requirements).toEqual([
      { what: { en: 'A licence' }, why: { en: 'You drive our van.' } },
    ])
    expect(await change({})).toEqual({ __typename: 'Stale' })
  })

  test('stays complete once it is published; that it is over keeps nobody from mending a word', async () => {
    const { organisationId: _, ...fields } = said()
    const change = async (state: 'published' | 'draft', more: object) => {
      const { id, version } = await anOpportunity(house.db, organisationId, { state })
      const input = { opportunityId: idOf({ id }), version, ...fields, ...more }
      return perform('changeOpportunity', input)
    }
    const bare = { under18Welcome: null, description: {}, wardCode: null }
    expect(await change('published', bare)).toEqual({
      __typename: 'NotReady',
      lacks: ['description', 'ward', 'under18'],
    })
    expect(await change('draft', bare)).toMatchObject({ __typename: 'Opportunity' })
    expect(await change('published', { under18Welcome: null, minimumAge: 18 })).toMatchObject({
      __typename: 'Opportunity',
    })
    expect(await change('published', { endsOn: '2026-11-01' })).toMatchObject({
      __typename: 'Opportunity',
    })
  })

  test('keeps the ward that it stood in when its organisation works elsewhere by now, and takes no other', async () => {
    const outside = await house.db.area.findMany({
      where: { kind: 'ward', parentCode: TORFAEN },
      take: 2,
    })
    const [kept, other] = outside.map(({ code }) => code)
    const { id } = await anOpportunity(house.db, organisationId, { wardCode: kept ?? null })
    const { organisationId: _, ...fields } = said()
    const change = (version: number, wardCode: unknown) =>
      perform('changeOpportunity', { opportunityId: idOf({ id }), version, ...fields, wardCode })
    expect(await change(1, other)).toEqual({
      __typename: 'InvalidInput',
      issues: [{ path: ['wardCode'], code: 'ward_outside_area' }],
    })
    expect(await change(1, kept)).toMatchObject({ __typename: 'Opportunity' })
    expect(await change(2, PILLGWENLLY)).toMatchObject({ __typename: 'Opportunity' })
    expect(await change(3, kept)).toMatchObject({ __typename: 'InvalidInput' })
  })

  test('never wants fewer than were accepted', async () => {
    const { id, version } = await anOpportunity(house.db, organisationId, {
      wanted: 4,
      accepted: 3,
    })
    const { organisationId: _, ...fields } = said()
    const input = { ...fields, opportunityId: idOf({ id }), version, wanted: 2 }
    expect(await perform('changeOpportunity', input)).toEqual({
      __typename: 'WantedBelowAccepted',
      accepted: 3,
    })
  })

  test.each<[string, object, string[], string]>([
    ['a ward outside its area', { wardCode: 'W05000001' }, ['wardCode'], 'no_such_ward'],
    [
      'a priority that is none',
      { priorityIds: [globalId('Priority', 99_999)] },
      ['priorityIds'],
      'wrong_id',
    ],
    ['a NUL byte', { title: { en: 'a\u0000b' } }, ['title', 'en'], 'control_characters'],
    [
      'a requirement without why',
      { requirements: [{ what: { en: 'X' } }] },
      ['requirements', '0', 'why'],
      'required',
    ],
  ])('names the place of %s', async (_, more, path, code) => {
    expect(await perform('draftOpportunity', { ...said(), ...more })).toEqual({
      __typename: 'InvalidInput',
      issues: [{ path, code }],
    })
  })

  test('is called off with a reason that those who put themselves forward are told', async () => {
    const { id } = await anOpportunity(house.db, organisationId)
    const people = await Promise.all([aPerson(house.db), aPerson(house.db), aPerson(house.db)])
    const states = ['put_forward', 'accepted', 'declined'] as const
    for (const [at, person] of people.entries()) {
      await house.db.application.create({
        data: {
          opportunityId: id,
          personId: person.id,
          state: states[at] ?? 'asked',
          createdAt: NOW,
          changedAt: NOW,
        },
      })
    }
    const input = { opportunityId: idOf({ id }), reason: { en: 'The van broke down.' } }
    const count = 'query ($n: Int!) { opportunity(number: $n) { peopleToTell } }'
    const toTell = async (viewer?: Viewer) =>
      (await house.ask(count, { n: id }, viewer)).opportunity.peopleToTell
    expect(await toTell(organiser)).toBe(2)
    expect(await toTell(stranger)).toBeNull()
    expect(await perform('cancelOpportunity', input)).toMatchObject({
      state: 'cancelled',
      stateReason: { en: 'The van broke down.' },
    })
    expect(await seen(id)).toBe('cancelled')
    const told = await house.db.notice.findMany({
      where: { kind: 'opportunity.cancelled' },
      orderBy: { personId: 'asc' },
    })
    expect(told.map(({ personId }) => personId)).toEqual(
      [people[0].id, people[1].id].sort((a, b) => a - b),
    )
    expect(told[0]?.data).toMatchObject({
      opportunityId: id,
      reason: { en: 'The van broke down.' },
    })
    expect(await perform('cancelOpportunity', input)).toEqual({ __typename: 'WrongState' })
  })

  test('is taken down by the officer, and its organisers are told why', async () => {
    const { id } = await anOpportunity(house.db, organisationId)
    const input = { opportunityId: idOf({ id }), reason: { en: 'It asks for money.' } }
    await expect(perform('takeDownOpportunity', input)).rejects.toMatchObject({
      extensions: { code: 'NOT_ALLOWED' },
    })
    expect(await perform('takeDownOpportunity', input, officer)).toMatchObject({
      state: 'taken_down',
    })
    expect([await seen(id), await seen(id, organiser), await seen(id, officer)]).toEqual([
      null,
      'taken_down',
      'taken_down',
    ])
    const told = await house.db.notice.findMany({ where: { kind: 'opportunity.takenDown' } })
    expect(told).toMatchObject([
      {
        personId: organiser.personId,
        data: { opportunityId: id, reason: { en: 'It asks for money.' } },
      },
    ])
  })

  test('while it is down its applicants are told, in time and without the reason, and again when it is put back', async () => {
    const { id } = await anOpportunity(house.db, organisationId)
    const people = await Promise.all([1, 2, 3].map(() => aPerson(house.db)))
    const states = ['put_forward', 'accepted', 'withdrawn'] as const
    for (const [at, person] of people.entries()) {
      const state = states[at] ?? 'asked'
      await house.db.application.create({
        data: { opportunityId: id, personId: person.id, state, createdAt: NOW, changedAt: NOW },
      })
    }
    const toldOf = async (kind: string) =>
      (await house.db.notice.findMany({ where: { kind }, orderBy: { personId: 'asc' } })).filter(
        ({ data }) => (data as { opportunityId: number }).opportunityId === id,
      )
    const applicants = people
      .slice(0, 2)
      .map((person) => person.id)
      .sort((a, b) => a - b)
    await perform(
      'takeDownOpportunity',
      { opportunityId: idOf({ id }), reason: { en: 'It asks for money.' } },
      officer,
    )
    const unpublished = await toldOf('opportunity.unpublished')
    expect(unpublished.map(({ personId }) => personId)).toEqual(applicants)
    expect(JSON.stringify(unpublished)).not.toContain('money')

    const back = { opportunityId: idOf({ id }) }
    for (const viewer of [organiser, stranger]) {
      await expect(perform('putBackOpportunity', back, viewer)).rejects.toMatchObject({
        extensions: { code: 'NOT_ALLOWED' },
      })
    }
    expect(await perform('putBackOpportunity', back, officer)).toMatchObject({
      state: 'published',
      stateReason: { en: null },
    })
    expect(await perform('putBackOpportunity', back, officer)).toEqual({ __typename: 'WrongState' })
    expect(await seen(id)).toBe('published')
    const onAgain = await toldOf('opportunity.onAgain')
    expect(onAgain.map(({ personId }) => personId)).toEqual(applicants)
    const putBack = await toldOf('opportunity.putBack')
    expect(putBack.map(({ personId }) => personId)).toEqual([organiser.personId])
    const lines = await house.db.history.findMany({
      where: { subject: 'Opportunity', subjectId: id },
      orderBy: { id: 'asc' },
    })
    expect(lines.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['opportunity.takenDown', officer.personId],
      ['opportunity.putBack', officer.personId],
    ])
  })

  test('is not put back while its organisation is suspended', async () => {
    const suspended = await anOrganisation(house.db, { state: 'suspended' })
    const { id } = await anOpportunity(house.db, suspended.id, { state: 'taken_down' })
    const answer = await perform('putBackOpportunity', { opportunityId: idOf({ id }) }, officer)
    expect(answer).toEqual({ __typename: 'NotVerified' })
  })

  test.each(['changeOpportunity', 'publishOpportunity', 'cancelOpportunity'])(
    '%s does not find a draft of others, nor may strangers do it to what they see',
    async (name) => {
      const draft = await anOpportunity(house.db, organisationId, { state: 'draft' })
      const published = await anOpportunity(house.db, organisationId)
      const { organisationId: _, ...fields } = said()
      const extra = {
        changeOpportunity: { version: 1, ...fields },
        cancelOpportunity: { reason: { en: 'x' } },
      }
      const input = (of: { id: number }) => ({
        opportunityId: idOf(of),
        ...(extra[name as keyof typeof extra] ?? {}),
      })
      await expect(perform(name, input(draft), stranger)).rejects.toMatchObject({
        extensions: { code: 'NOT_FOUND' },
      })
      await expect(perform(name, input(published), stranger)).rejects.toMatchObject({
        extensions: { code: 'NOT_ALLOWED' },
      })
    },
  )
})
