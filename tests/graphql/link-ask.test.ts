import { beforeEach, describe, expect, test } from 'vitest'
import { globalId } from '#graphql/operation/id.ts'
import { aMembership, anOrganisation, aPerson } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aLink, aLinkScene, type LinkScene } from '#tests/support/links.ts'

const ask = /* GraphQL */ `
  mutation ($input: AskLinkInput!) {
    askLink(input: $input) {
      __typename
      ... on Link {
        number
        stage
        partner {
          number
        }
        officer {
          name
        }
      }
      ... on AlreadyAsked {
        number
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

const open = ask.replaceAll('askLink', 'openLink').replaceAll('AskLinkInput', 'OpenLinkInput')

let house: House
let scene: LinkScene

beforeEach(async () => {
  house = await openHouse()
  scene = await aLinkScene(house.db)
})

const input = (more: object = {}) => ({
  organisationId: globalId('Organisation', scene.asker.id),
  purpose: 'Somebody to talk to us about scams',
  language: 'en',
  ...more,
})
const asOwner = async (more: object = {}) =>
  (await house.ask(ask, { input: input(more) }, scene.viewers['asker’s owner'])).askLink

describe('asking for a link', () => {
  test('hands it to the officer in whose remit the organisation works, who is told', async () => {
    const asked = await asOwner({ withId: globalId('Organisation', scene.partner.id) })
    expect(asked).toMatchObject({ stage: 'asked', partner: { number: scene.partner.id } })
    const officerId = scene.viewers['officer in remit'].personId
    expect(await house.db.link.findFirst()).toMatchObject({ officerId, language: 'en' })
    expect(await house.db.notice.findMany()).toMatchObject([
      { kind: 'link.asked', personId: officerId, data: { asker: { en: 'Spade Club' } } },
    ])
    expect(await house.db.history.findMany({ where: { subject: 'Link' } })).toMatchObject([
      { action: 'link.asked', organisationId: scene.asker.id, facts: { withId: scene.partner.id } },
    ])
  })

  test('goes to the commissioner’s office of the area when that is asked for', async () => {
    const gwent = await house.db.organisation.findFirstOrThrow({
      where: { kind: 'commissioner_office', areas: { some: { areaCode: 'W15000002' } } },
    })
    expect(await house.db.organisation.count({ where: { kind: gwent.kind } })).toBeGreaterThan(2)
    expect((await asOwner({ withOffice: true })).partner).toEqual({ number: gwent.id })

    const staffed = await anOrganisation(house.db, {
      kind: 'commissioner_office',
      councils: ['W15000002'],
    })
    const { id: personId } = await aPerson(house.db)
    await aMembership(house.db, { personId, organisationId: staffed.id, role: 'office_staff' })
    const again = await asOwner({ withOffice: true, purpose: 'Something else' })
    expect(again.partner).toEqual({ number: staffed.id })
  })

  test('needs no partner: the officer finds one', async () => {
    expect(await asOwner()).toMatchObject({ __typename: 'Link', partner: null })
  })

  test('goes to the officer with the fewest open links where several share a remit', async () => {
    await aLink(house.db, scene)
    await aLink(house.db, scene, { stage: 'closed', outcome: 'tied', officerId: null })
    const { id: personId } = await aPerson(house.db, { name: 'The less busy' })
    await aMembership(house.db, { personId, organisationId: scene.cvc.id, role: 'liaison_officer' })
    expect((await asOwner()).officer).toEqual({ name: 'The less busy' })
  })

  test('goes to nobody who has left, and waits where administrators see it', async () => {
    const officerId = scene.viewers['officer in remit'].personId!
    const ended = { until: new Date('2026-11-01T00:00:00Z') }
    await house.db.membership.updateMany({ where: { personId: officerId }, data: ended })
    expect(await asOwner()).toMatchObject({ __typename: 'Link', officer: null })
    const { links } = await house.ask(
      '{ links(filter: { unassigned: true }) { totalCount } }',
      {},
      scene.viewers.administrator,
    )
    expect(links.totalCount).toBe(1)
  })

  test('pressed twice at once makes one link, and shows it', async () => {
    const answers = await Promise.all([asOwner(), asOwner(), asOwner()])
    const { id } = await house.db.link.findFirstOrThrow()
    expect(await house.db.link.count()).toBe(1)
    expect(answers.map((one) => one.__typename).sort()).toEqual([
      'AlreadyAsked',
      'AlreadyAsked',
      'Link',
    ])
    expect(answers.map((one) => one.number)).toEqual([id, id, id])
  })

  test('is refused to an organisation that is not verified', async () => {
    await house.db.organisation.update({
      where: { id: scene.asker.id },
      data: { state: 'suspended' },
    })
    expect(await asOwner()).toEqual({ __typename: 'NotVerified' })
    expect(await house.db.link.count()).toBe(0)
  })

  test.each([
    ['en', 'Somebody stole my bike last night'],
    ['cy', 'Mae rhywun wedi dwyn fy meic'],
  ])(
    'that reads like the report of a crime (%s) is saved only once it is said to be none',
    async (language, purpose) => {
      expect(await asOwner({ purpose, language })).toEqual({ __typename: 'LooksLikeCrimeReport' })
      expect(await house.db.link.count()).toBe(0)
      expect((await asOwner({ purpose, language, notACrime: true })).__typename).toBe('Link')
    },
  )

  test.each([
    ['no purpose', { purpose: '  ' }, 'purpose', 'required'],
    ['too long a purpose', { purpose: 'a'.repeat(2001) }, 'purpose', 'too_long'],
    ['a NUL byte', { purpose: 'a\u0000b' }, 'purpose', 'control_characters'],
    ['a language nobody named', { language: 'unknown' }, 'language', 'required'],
    ['an id of another kind', { withId: globalId('Event', 1) }, 'withId', 'wrong_id'],
  ])('with %s is refused at its place', async (_, more, path, code) => {
    expect(await asOwner(more)).toEqual({
      __typename: 'InvalidInput',
      issues: [{ path: [path], code }],
    })
  })

  test('is not asked of oneself, nor of whoever is not in the directory', async () => {
    const declined = await anOrganisation(house.db, { state: 'declined' })
    const withId = (id: number) => ({ withId: globalId('Organisation', id) })
    const issue = (code: string) => ({ issues: [{ path: ['withId'], code }] })
    expect(await asOwner(withId(scene.asker.id))).toMatchObject(issue('same_organisation'))
    expect(await asOwner(withId(declined.id))).toMatchObject(issue('not_in_directory'))
    expect(await asOwner({ ...withId(scene.partner.id), withOffice: true })).toMatchObject(
      issue('one_of_two'),
    )
  })
})

describe('opening a link for an organisation', () => {
  const next = { nextAction: 'Call them', nextActionOn: '2026-11-25' }
  const asOfficer = async (more: object = {}) =>
    (
      await house.ask(
        open,
        { input: input({ ...next, ...more }) },
        scene.viewers['officer in remit'],
      )
    ).openLink

  test('makes it the officer’s, with what comes next, and tells the organisation', async () => {
    expect(await asOfficer()).toMatchObject({ __typename: 'Link', stage: 'asked' })
    const officerId = scene.viewers['officer in remit'].personId
    expect(await house.db.link.findFirst({ include: { tasks: true } })).toMatchObject({
      officerId,
      tasks: [
        { ownerId: officerId, what: 'Call them', dueOn: new Date('2026-11-25'), doneAt: null },
      ],
    })
    const told = await house.db.notice.findMany({ orderBy: { personId: 'asc' } })
    expect(told.map(({ kind, personId }) => [kind, personId])).toEqual(
      (['asker’s owner', 'asker’s organiser'] as const).map((kind) => [
        'link.opened',
        scene.viewers[kind].personId,
      ]),
    )
  })

  test.each([
    ['no next action', { nextAction: '' }, 'nextAction', 'required'],
    ['no date', { nextActionOn: '' }, 'nextActionOn', 'required'],
    ['a date that does not exist', { nextActionOn: '2026-02-30' }, 'nextActionOn', 'no_such_date'],
    ['the year 12026', { nextActionOn: '12026-01-01' }, 'nextActionOn', 'no_such_date'],
    ['a date that is over', { nextActionOn: '2026-11-22' }, 'nextActionOn', 'in_the_past'],
  ])('with %s is refused at its place', async (_, more, path, code) => {
    expect(await asOfficer(more)).toMatchObject({ issues: [{ path: [path], code }] })
    expect(await house.db.link.count()).toBe(0)
  })

  test('is not done for an organisation outside the remit', async () => {
    const outside = globalId('Organisation', scene.partner.id)
    await expect(asOfficer({ organisationId: outside })).rejects.toMatchObject({
      extensions: { code: 'NOT_ALLOWED' },
    })
    const viewer = scene.viewers['officer elsewhere']
    const answer = await house.ask(
      open,
      { input: { ...input(next), organisationId: outside } },
      viewer,
    )
    expect(answer.openLink.__typename).toBe('Link')
  })
})
