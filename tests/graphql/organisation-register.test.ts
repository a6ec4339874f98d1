import { beforeAll, describe, expect, test } from 'vitest'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import { globalId } from '#graphql/operation/id.ts'
import {
  aMembership,
  anOrganisation,
  aPerson,
  NEWPORT,
  NOW,
  PILLGWENLLY,
  TORFAEN,
  viewerOf,
} from '#tests/support/factories.ts'
import { throttles } from '#graphql/operation/throttle.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const register = /* GraphQL */ `
  mutation ($input: RegisterOrganisationInput!) {
    registerOrganisation(input: $input) {
      __typename
      ... on Organisation {
        id
        number
        state
        viewerRoles
        areas {
          code
        }
        identifiers {
          scheme
          value
        }
      }
      ... on SimilarExists {
        organisations {
          number
        }
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
const change = /* GraphQL */ `
  mutation ($input: ChangeOrganisationInput!) {
    changeOrganisation(input: $input) {
      __typename
      ... on Organisation {
        state
        version
        reviewOn
        name {
          en
          cy
        }
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

describe('registering an organisation', () => {
  let house: House
  let viewer: Viewer
  let given: (more: object) => object

  beforeAll(async () => {
    house = await openHouse()
    given = (more) => ({
      kind: 'informal_group',
      name: { en: 'Lanterns of Pill' },
      areaCodes: [PILLGWENLLY],
      contactEmail: 'pill@example.org',
      ...more,
    })
    viewer = await somebody()
  })

  const somebody = async () => viewerOf(house.db, (await aPerson(house.db)).id)
  const registered = async (more: object, as = viewer) =>
    (await house.ask(register, { input: given(more) }, as)).registerOrganisation

  test('puts it into the queue with its owner, and its wards’ councils beside its wards', async () => {
    const answer = await registered({
      name: { en: 'Maindee Menders', cy: 'Trwswyr Maendy' },
      identifiers: [
        { scheme: 'GB_CHC', value: '1 123 456' },
        { scheme: 'GB_COH', value: '' },
      ],
    })
    expect(answer).toMatchObject({
      __typename: 'Organisation',
      state: 'registered',
      areas: [{ code: NEWPORT }, { code: PILLGWENLLY }],
      identifiers: [{ scheme: 'GB_CHC', value: '1123456' }],
    })
    const owners = await house.db.membership.findMany({
      where: { organisationId: answer.number, until: null },
    })
    expect(owners).toMatchObject([{ personId: viewer.personId, role: 'owner', since: NOW }])
  })

  test('tells its owner, writes one line, and shows it to nobody else', async () => {
    const owner = await somebody()
    const { number } = await registered({ name: { cy: 'Cerddwyr y Gaer' } }, owner)
    const notices = await house.db.notice.findMany({ where: { personId: owner.personId ?? 0 } })
    expect(notices).toMatchObject([
      {
        kind: 'organisation.registered',
        data: { organisationId: number, organisation: { en: null, cy: 'Cerddwyr y Gaer' } },
      },
    ])
    const lines = await house.db.history.findMany({ where: { organisationId: number } })
    expect(lines).toMatchObject([{ action: 'organisation.registered', actorId: owner.personId }])
    const seen = await house.ask('query ($n: Int!) { organisation(number: $n) { number } }', {
      n: number,
    })
    expect(seen).toEqual({ organisation: null })
  })

  test('offers near-identical names of the same area first, and goes on when told that it is new', async () => {
    const there = await anOrganisation(house.db, { nameEn: 'Friends of Belle Vue Park' })
    const answer = await registered({ name: { en: 'Belle Vue Park Friends Group' } })
    expect(answer).toEqual({
      __typename: 'SimilarExists',
      organisations: [{ number: there.id }],
    })
    const again = await registered({ name: { en: 'Belle Vue Park Friends Group' }, isNew: true })
    expect(again.__typename).toBe('Organisation')
  })

  test('offers no name of another county, and none that its registrant may not see', async () => {
    await anOrganisation(house.db, { nameEn: 'Beekeepers of Bettws', councils: [TORFAEN] })
    await anOrganisation(house.db, { nameEn: 'Beekeepers of Bettws', state: 'registered' })
    const answer = await registered({ name: { en: 'Beekeepers of Bettws' } })
    expect(answer.__typename).toBe('Organisation')
  })

  test('makes one organisation, however often it is pressed', async () => {
    const owner = await somebody()
    const press = () => registered({ name: { en: 'Pressed Flowers of Pill' } }, owner)
    const answers = await Promise.all([press(), press(), press()])
    expect(new Set(answers.map((answer) => answer.number)).size).toBe(1)
    const kept = await house.db.organisation.count({ where: { nameEn: 'Pressed Flowers of Pill' } })
    expect(kept).toBe(1)
  })

  test.each<[string, object, { path: string[]; code: string }]>([
    ['no name', { name: {} }, { path: ['name'], code: 'one_language_required' }],
    ['no area', { areaCodes: [] }, { path: ['areaCodes'], code: 'required' }],
    [
      'a ward that is none',
      { areaCodes: ['W05999999'] },
      { path: ['areaCodes', '0'], code: 'no_such_area' },
    ],
    [
      'a number that is none of its register',
      { identifiers: [{ scheme: 'GB_CHC', value: '12' }] },
      { path: ['identifiers', '0', 'value'], code: 'not_an_identifier.gb_chc' },
    ],
    [
      'a telephone number without digits',
      { contactPhone: 'ask' },
      { path: ['contactPhone'], code: 'not_a_phone' },
    ],
    [
      'an address that is none',
      { contactEmail: 'pill' },
      { path: ['contactEmail'], code: 'not_an_email' },
    ],
    [
      'a script for a website',
      { website: 'javascript:alert(1)' },
      { path: ['website'], code: 'not_a_web_address' },
    ],
    [
      'a kind that an administrator sets up',
      { kind: 'county_voluntary_council' },
      { path: ['kind'], code: 'set_up_by_administrator' },
    ],
  ])('names the field of %s', async (_, more, issue) => {
    expect(await registered(more)).toEqual({ __typename: 'InvalidInput', issues: [issue] })
  })

  test('has an end for one day and person', async () => {
    const many = await somebody()
    const another = (at: number) => registered({ name: { en: `Crowd ${at}` }, isNew: true }, many)
    const { points } = throttles['registerOrganisation.person']
    for (let at = 0; at < points; at++) {
      expect((await another(at)).__typename).toBe('Organisation')
    }
    expect(await another(points)).toEqual({ __typename: 'TooMany' })
    expect(await registered({ name: { en: 'Quiet Club' } })).toMatchObject({
      __typename: 'Organisation',
    })
  })

  test('is refused under a name that mails would turn into a link', async () => {
    for (const name of [{ en: 'Win at evil.com' }, { cy: 'Enillwch www.evil' }]) {
      expect(await registered({ name, isNew: true })).toMatchObject({
        issues: [{ path: ['name', Object.keys(name)[0]], code: 'name_with_address' }],
      })
    }
    expect(await registered({ contactName: 'Ask at evil.com' })).toMatchObject({
      issues: [{ path: ['contactName'], code: 'not_a_name' }],
    })
  })

  test('is refused to a visitor', async () => {
    await expect(registered({}, visitor)).rejects.toMatchObject({
      extensions: { code: 'NOT_ALLOWED' },
    })
  })
})

describe('changing an organisation', () => {
  let house: House
  let owner: Viewer
  let organisation: Awaited<ReturnType<typeof anOrganisation>>

  beforeAll(async () => {
    house = await openHouse()
  })

  const begin = async (state: 'verified' | 'more_asked' | 'registered') => {
    organisation = await anOrganisation(house.db, { state, nameEn: 'Gaer Growers' })
    const person = await aPerson(house.db)
    await aMembership(house.db, {
      personId: person.id,
      organisationId: organisation.id,
      role: 'owner',
    })
    owner = await viewerOf(house.db, person.id)
  }
  const changed = async (more: object = {}, as = owner) => {
    const input = {
      organisationId: globalId('Organisation', organisation.id),
      version: 1,
      kind: organisation.kind,
      name: { en: 'Gaer Growers' },
      areaCodes: [NEWPORT],
      ...more,
    }
    return (await house.ask(change, { input }, as)).changeOrganisation
  }

  test('keeps a verified one verified, and makes its review due when its name changes', async () => {
    await begin('verified')
    expect(await changed({ name: { en: 'Gaer Growers', cy: 'Tyfwyr y Gaer' } })).toEqual({
      __typename: 'Organisation',
      state: 'verified',
      version: 2,
      reviewOn: '2026-11-23',
      name: { en: 'Gaer Growers', cy: 'Tyfwyr y Gaer' },
    })
    const lines = await house.db.history.findMany({ where: { organisationId: organisation.id } })
    expect(lines).toMatchObject([
      {
        action: 'organisation.changed',
        facts: { name: true, identifiers: false, reviewDue: true },
      },
    ])
  })

  test('leaves the review where it was when only the contact changes', async () => {
    await begin('verified')
    const answer = await changed({ contactPhone: '01633 000000' })
    expect(answer).toMatchObject({ state: 'verified', reviewOn: null })
  })

  test('answers the officer who asked for more', async () => {
    await begin('more_asked')
    expect(await changed({ contactPhone: '01633 000000' })).toMatchObject({ state: 'registered' })
    const steps = await house.db.verification.findMany({
      where: { organisationId: organisation.id },
    })
    expect(steps).toMatchObject([{ decision: 'answer', decidedById: owner.personId }])
  })

  test('replaces areas and numbers by what is said now', async () => {
    await begin('registered')
    await changed({ identifiers: [{ scheme: 'GB_CHC', value: '123456' }] })
    await changed({
      version: 2,
      areaCodes: [TORFAEN],
      identifiers: [{ scheme: 'GB_CHC', value: '654321' }],
    })
    const kept = await house.db.organisation.findUniqueOrThrow({
      where: { id: organisation.id },
      include: { areas: true, identifiers: true },
    })
    expect(kept.areas.map((area) => area.areaCode)).toEqual([TORFAEN])
    expect(kept.identifiers).toMatchObject([{ scheme: 'GB_CHC', value: '654321' }])
  })

  test('is refused on a form that was opened before somebody else changed it', async () => {
    await begin('registered')
    await changed()
    expect(await changed()).toEqual({ __typename: 'Stale' })
  })

  test('never makes a group into an office that looks after others', async () => {
    await begin('registered')
    expect(await changed({ kind: 'commissioner_office' })).toEqual({
      __typename: 'InvalidInput',
      issues: [{ path: ['kind'], code: 'set_up_by_administrator' }],
    })
  })

  test('is nobody’s but its own members’', async () => {
    await begin('registered')
    const others = await anOrganisation(house.db)
    const person = await aPerson(house.db)
    await aMembership(house.db, { personId: person.id, organisationId: others.id, role: 'owner' })
    const otherOwner = await viewerOf(house.db, person.id)
    const code = (code: string) => ({ extensions: { code } })
    await expect(changed({}, otherOwner)).rejects.toMatchObject(code('NOT_FOUND'))
    await expect(changed({}, visitor)).rejects.toMatchObject(code('NOT_ALLOWED'))
    await house.db.organisation.update({
      where: { id: organisation.id },
      data: { state: 'verified' },
    })
    await expect(changed({}, otherOwner)).rejects.toMatchObject(code('NOT_ALLOWED'))
  })
})
