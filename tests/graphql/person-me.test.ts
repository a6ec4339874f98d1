import { beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '#graphql/operation/id.ts'
import { ask, makeAccount } from './account-documents.ts'
import {
  aMembership,
  anEvent,
  anOrganisation,
  aPerson,
  NEWPORT,
  NOW,
  TORFAEN,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const meDocument = /* GraphQL */ `
  {
    me {
      name
      email
      preferredLanguage
      isAdministrator
      isOfficer
      memberships {
        role
        remit
        organisation {
          name {
            en
          }
        }
      }
      unreadNotices
      notices(first: 2) {
        totalCount
        edges {
          node {
            id
            kind
            data
            readAt
          }
        }
      }
    }
  }
`

describe('somebody signed in', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })

  const tellSome = (personId: number, many: number) =>
    house.db.notice.createMany({
      data: Array.from({ length: many }, (_, i) => ({
        kind: 'organisation.registered',
        data: { organisationId: i },
        personId,
        language: 'en' as const,
        mail: 'sent' as const,
        createdAt: new Date(NOW.getTime() + i * 1000),
      })),
    })

  test('sees themselves, their memberships and what they were told', async () => {
    const { personId } = await makeAccount(house, 'me@example.org')
    const council = await anOrganisation(house.db, { kind: 'county_voluntary_council' })
    await aMembership(house.db, {
      personId,
      organisationId: council.id,
      role: 'liaison_officer',
    })
    const { me } = await house.ask(meDocument, {}, await viewerOf(house.db, personId))
    expect(me).toMatchObject({
      name: 'Eleri Morgan',
      email: 'me@example.org',
      preferredLanguage: 'cy',
      isAdministrator: false,
      isOfficer: true,
      memberships: [
        {
          role: 'liaison_officer',
          remit: [NEWPORT],
          organisation: { name: { en: council.nameEn } },
        },
      ],
      unreadNotices: 1,
      notices: { totalCount: 1, edges: [{ node: { kind: 'account.confirm', readAt: null } }] },
    })
  })

  test('is nobody without signing in', async () => {
    const statements = await house.statementsOf(async () => {
      expect(await house.ask('{ me { name } myData }')).toEqual({ me: null, myData: null })
    })
    expect(statements).toEqual([])
  })

  test('costs as many statements with many memberships and notices as with few', async () => {
    const statements = async (many: number) => {
      const { id: personId } = await aPerson(house.db)
      for (let i = 0; i < many; i++) {
        const { id: organisationId } = await anOrganisation(house.db)
        await aMembership(house.db, { personId, organisationId, role: 'owner' })
      }
      await tellSome(personId, many)
      const viewer = await viewerOf(house.db, personId)
      return (await house.statementsOf(() => house.ask(meDocument, {}, viewer))).length
    }
    expect(await statements(5)).toBe(await statements(1))
  })

  test('changes what they are called and how they are written to', async () => {
    const { personId } = await makeAccount(house, 'details@example.org')
    const viewer = await viewerOf(house.db, personId)
    const change = (name: string) =>
      ask(house, 'changeDetails', { name, preferredLanguage: 'both' }, viewer)
    expect(await change('Siân Rees')).toEqual({ __typename: 'Done' })
    expect(await change('https://x.example')).toMatchObject({
      issues: [{ path: ['name'], code: 'not_a_name' }],
    })
    expect(await house.db.person.findUniqueOrThrow({ where: { id: personId } })).toMatchObject({
      name: 'Siân Rees',
      preferredLanguage: 'both',
      languageAskedAt: NOW,
    })
  })

  test('marks notices read, but nobody else’s', async () => {
    const [mine, others] = [await aPerson(house.db), await aPerson(house.db)]
    await tellSome(mine.id, 3)
    await tellSome(others.id, 1)
    const viewer = await viewerOf(house.db, mine.id)
    const { me } = await house.ask(meDocument, {}, viewer)
    const foreign = await house.db.notice.findFirstOrThrow({ where: { personId: others.id } })
    const noticeIds = [me.notices.edges[0].node.id, globalId('Notice', foreign.id)]
    await ask(house, 'markNoticesRead', { noticeIds }, viewer)
    const unread = async (personId: number) =>
      house.db.notice.count({ where: { personId, readAt: null } })
    expect(await unread(mine.id)).toBe(2)
    expect(await unread(others.id)).toBe(1)
    await ask(house, 'markNoticesRead', {}, viewer)
    expect(await unread(mine.id)).toBe(0)
    expect(await unread(others.id)).toBe(1)
  })
})

describe('everything that is kept about somebody', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })

  test('is gathered with where it came from, guests under their address included, and no secret', async () => {
    // Older than the account, and all the same not the first that is told.
    const guest = await house.db.person.create({
      data: { name: 'Grandad', email: 'mine@example.org', source: 'sign_up', createdAt: NOW },
    })
    const { personId } = await makeAccount(house, 'mine@example.org')
    const organisation = await anOrganisation(house.db, { contactEmail: 'mine@example.org' })
    await aMembership(house.db, { personId, organisationId: organisation.id, role: 'organiser' })
    const { sessions } = await anEvent(house.db, organisation.id)
    const stranger = await aPerson(house.db, { name: 'A Stranger' })
    for (const [id, note] of [
      [guest.id, 'Grandad needs a seat'],
      [stranger.id, 'A stranger’s note'],
    ] as const) {
      await house.db.signUp.create({
        data: {
          sessionId: sessions[0]!.id,
          personId: id,
          state: 'confirmed',
          note,
          queuedAt: NOW,
          createdAt: NOW,
          changedAt: NOW,
        },
      })
    }
    const { myData } = await house.ask('{ myData }', {}, await viewerOf(house.db, personId))
    const text = JSON.stringify(myData)
    expect(JSON.parse(text).people).toMatchObject([
      {
        from: 'account',
        account: { from: 'you', email: 'mine@example.org' },
        memberships: [{ from: 'organisation', role: 'organiser' }],
        notices: [{ kind: 'account.confirm' }],
        links: [{ purpose: 'confirm_address' }],
      },
      { from: 'sign_up', name: 'Grandad', signUps: [{ note: 'Grandad needs a seat' }] },
    ])
    expect(myData.contactOf).toMatchObject([{ contactEmail: 'mine@example.org' }])
    expect(text).not.toMatch(/argon2|passwordHash|salt|stranger/i)
  })
})

describe('the names of people', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })

  test.each([
    ['a visitor', false],
    ['a member of another organisation', false],
    ['an officer of another council', false],
    ['an officer in whose remit it works', true],
    ['a member of the same organisation', true],
    ['themselves', true],
  ])('are for their organisation and its officer: %s', async (who, seen) => {
    const organisation = await anOrganisation(house.db, { councils: [NEWPORT] })
    const elsewhere = await anOrganisation(house.db, { councils: [TORFAEN] })
    const person = await aPerson(house.db, { name: 'Owner of a Name' })
    await aMembership(house.db, {
      personId: person.id,
      organisationId: organisation.id,
      role: 'owner',
    })
    const looker = await aPerson(house.db)
    const joins: Record<string, () => Promise<unknown>> = {
      'a member of another organisation': () =>
        aMembership(house.db, {
          personId: looker.id,
          organisationId: elsewhere.id,
          role: 'owner',
        }),
      'an officer of another council': () =>
        aMembership(house.db, {
          personId: looker.id,
          organisationId: elsewhere.id,
          role: 'liaison_officer',
          remit: [TORFAEN],
        }),
      'an officer in whose remit it works': () =>
        aMembership(house.db, {
          personId: looker.id,
          organisationId: elsewhere.id,
          role: 'liaison_officer',
          remit: [NEWPORT],
        }),
      'a member of the same organisation': () =>
        aMembership(house.db, {
          personId: looker.id,
          organisationId: organisation.id,
          role: 'reader',
        }),
    }
    await joins[who]?.()
    const viewer =
      who === 'a visitor'
        ? undefined
        : await viewerOf(house.db, who === 'themselves' ? person.id : looker.id)
    const { node } = await house.ask(
      'query ($id: ID!) { node(id: $id) { ... on Person { name } } }',
      { id: globalId('Person', person.id) },
      viewer,
    )
    expect(node).toEqual(seen ? { name: 'Owner of a Name' } : null)
  })
})
