import { beforeAll, describe, expect, test } from 'vitest'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { archiveOrganisation } from '#graphql/organisations/archive-organisation.ts'
import { changeOrganisation } from '#graphql/organisations/change-organisation.ts'
import { globalId } from '#graphql/operation/id.ts'
import { throttles } from '#graphql/operation/throttle.ts'
import {
  aMembership,
  anOrganisation,
  aPerson,
  NEWPORT,
  NOW,
  TORFAEN,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const claim = /* GraphQL */ `
  mutation ($id: ID!) {
    claimOrganisation(input: { organisationId: $id, message: "I chair it." }) {
      __typename
      ... on Claim {
        id
        state
      }
    }
  }
`
const decide = /* GraphQL */ `
  mutation ($id: ID!, $accept: Boolean!) {
    decideClaim(input: { claimId: $id, accept: $accept, reason: "We rang the clerk." }) {
      __typename
      ... on Claim {
        state
      }
    }
  }
`
const setUp = /* GraphQL */ `
  mutation ($input: SetUpBodyInput!) {
    setUpBody(input: $input) {
      __typename
      ... on Organisation {
        number
        kind
        state
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

describe('claiming an entry of the directory', () => {
  let house: House

  beforeAll(async () => {
    house = await openHouse()
  })

  const somebody = async () => viewerOf(house.db, (await aPerson(house.db)).id)
  const anEntry = (kind: 'charity' | 'council' | 'county_voluntary_council' = 'charity') =>
    anOrganisation(house.db, {
      kind,
      state: 'unclaimed',
      source: 'register',
      sourceId: crypto.randomUUID(),
    })
  const claimed = async (id: number, viewer: Viewer) =>
    (await house.ask(claim, { id: globalId('Organisation', id) }, viewer)).claimOrganisation
  const ownersOf = async (organisationId: number) =>
    (
      await house.db.membership.findMany({ where: { organisationId, role: 'owner', until: null } })
    ).map((membership) => membership.personId)
  const anOfficer = async (remit = [NEWPORT]) => {
    const body = await anOrganisation(house.db, {
      kind: 'county_voluntary_council',
      councils: remit,
    })
    const { id } = await aPerson(house.db)
    await aMembership(house.db, {
      personId: id,
      organisationId: body.id,
      role: 'liaison_officer',
      remit,
    })
    return viewerOf(house.db, id)
  }

  test('makes it the claimant’s at once where nobody else claims it', async () => {
    const [entry, viewer] = [await anEntry(), await somebody()]
    expect(await claimed(entry.id, viewer)).toMatchObject({
      __typename: 'Claim',
      state: 'accepted',
    })
    const kept = await house.db.organisation.findUniqueOrThrow({ where: { id: entry.id } })
    expect(kept).toMatchObject({ state: 'registered', registeredById: viewer.personId })
    expect(await ownersOf(entry.id)).toEqual([viewer.personId])
    const told = await house.db.notice.findMany({ where: { personId: viewer.personId ?? 0 } })
    expect(told.map((notice) => notice.kind)).toEqual(['organisation.registered'])
  })

  test('lets it wait for the officer from then on, not from when it was listed', async () => {
    const entry = await anEntry()
    await house.db.organisation.update({
      where: { id: entry.id },
      data: { createdAt: new Date('2025-01-01T00:00:00Z') },
    })
    const viewer = await somebody()
    await claimed(entry.id, viewer)
    const { organisation } = await house.ask(
      'query ($n: Int!) { organisation(number: $n) { waitingSince } }',
      { n: entry.id },
      await anOfficer(),
    )
    expect(new Date(organisation.waitingSince)).toEqual(NOW)
  })

  test('waits for the officer where it is a public body', async () => {
    const [entry, viewer] = [await anEntry('council'), await somebody()]
    expect(await claimed(entry.id, viewer)).toMatchObject({ state: 'open' })
    expect(await ownersOf(entry.id)).toEqual([])
  })

  test('gives it to one of two who press at once; the other waits for the officer', async () => {
    const [entry, one, two] = [await anEntry(), await somebody(), await somebody()]
    const answers = await Promise.all([claimed(entry.id, one), claimed(entry.id, two)])
    expect(answers.map((answer) => answer.state).sort()).toEqual(['accepted', 'open'])
    expect(await ownersOf(entry.id)).toHaveLength(1)
  })

  describe('leaves the directory whole', () => {
    const directory = `query ($search: String) {
      organisations(first: 100, filter: { search: $search }) { edges { node { number state name { en } } } }
    }`
    const listed = async (search: string) =>
      (await house.ask(directory, { search })).organisations.edges.map((edge: any) => edge.node)
    const aNamed = (nameEn: string, more: object = {}) =>
      anOrganisation(house.db, {
        nameEn,
        searchText: nameEn.toLowerCase(),
        state: 'unclaimed',
        source: 'register',
        sourceId: crypto.randomUUID(),
        kind: 'charity',
        ...more,
      })

    test.each([
      ['never checked', null],
      ['checked in the hands of somebody else', NOW],
    ])('an entry %s stays listed, and findable, until the officer decides', async (_, at) => {
      const name = at ? 'Quillon Friends' : 'Quartz Friends'
      const [entry, viewer] = [await aNamed(name, { verifiedAt: at }), await somebody()]
      await claimed(entry.id, viewer)
      const shown = { number: entry.id, state: 'registered', name: { en: name } }
      expect(await listed('')).toContainEqual(shown)
      expect(await listed(name)).toEqual([shown])
      const page = 'query ($n: Int!) { organisation(number: $n) { number } }'
      expect((await house.ask(page, { n: entry.id })).organisation).toEqual({ number: entry.id })
      await house.db.organisation.update({ where: { id: entry.id }, data: { state: 'declined' } })
      expect(await listed(name)).toEqual([])
    })

    test('and as it was: its new owner neither changes nor closes it before', async () => {
      const [entry, owner] = [await aNamed('Quarry Watch'), await somebody()]
      await claimed(entry.id, owner)
      const viewer = await viewerOf(house.db, owner.personId ?? 0)
      const { version } = await house.db.organisation.findUniqueOrThrow({
        where: { id: entry.id },
      })
      const on = { organisationId: entry.id, version }
      const said = {
        kind: 'charity' as const,
        name: { en: 'Something Else', cy: null },
        areaCodes: [NEWPORT],
      }
      const changing = changeOrganisation(house.as(viewer), { ...on, ...said })
      await expect(changing).rejects.toBeInstanceOf(WrongState)
      const closing = archiveOrganisation(house.as(viewer), {
        ...on,
        reason: { en: 'We have ended.' },
      })
      await expect(closing).rejects.toBeInstanceOf(WrongState)
      const can = 'query ($n: Int!) { organisation(number: $n) { viewerCan { change archive } } }'
      const { organisation } = await house.ask(can, { n: entry.id }, viewer)
      expect(organisation.viewerCan).toEqual({ change: false, archive: false })
      expect(await listed('Quarry Watch')).toHaveLength(1)
    })

    test('three claims of one person may wait, whether taken at once or not', async () => {
      const viewer = await somebody()
      const first = await anEntry()
      await claimed(first.id, viewer)
      for (const kind of ['council', 'charity'] as const) {
        expect((await claimed((await anEntry(kind)).id, viewer)).__typename).toBe('Claim')
      }
      const entries = [await anEntry(), await anEntry()]
      const answers = await Promise.all(entries.map(({ id }) => claimed(id, viewer)))
      expect(answers).toEqual([
        { __typename: 'ClaimsUndecided' },
        { __typename: 'ClaimsUndecided' },
      ])
      await house.db.organisation.update({
        where: { id: first.id },
        data: { state: 'verified', verifiedAt: NOW },
      })
      const after = await Promise.all(entries.map(({ id }) => claimed(id, viewer)))
      expect(after.map(({ __typename }) => __typename).sort()).toEqual(['Claim', 'ClaimsUndecided'])
    })
  })

  test('is refused to the same person a second time', async () => {
    const [entry, viewer] = [await anEntry('council'), await somebody()]
    await claimed(entry.id, viewer)
    expect(await claimed(entry.id, viewer)).toEqual({ __typename: 'AlreadyClaimed' })
  })

  test('is taken up again by whoever had it accepted, and has left since', async () => {
    const [entry, viewer] = [await anEntry(), await somebody()]
    const own = { organisationId: entry.id, personId: viewer.personId ?? 0 }
    expect(await claimed(entry.id, viewer)).toMatchObject({ state: 'accepted' })
    expect(await claimed(entry.id, viewer)).toEqual({ __typename: 'AlreadyMember' })
    await house.db.membership.updateMany({ where: own, data: { until: NOW } })
    await house.db.organisation.update({ where: { id: entry.id }, data: { state: 'unclaimed' } })
    expect(await claimed(entry.id, viewer)).toMatchObject({ state: 'accepted' })
    expect(await house.db.membership.count({ where: { ...own, until: null } })).toBe(1)
    expect(await house.db.claim.count({ where: own })).toBe(1)
  })

  test('is refused for an office that an administrator sets up', async () => {
    const entry = await anEntry('county_voluntary_council')
    const answer = await claimed(entry.id, await somebody())
    expect(answer).toEqual({ __typename: 'SetUpByAdministrator' })
  })

  test('is refused to its own members', async () => {
    const organisation = await anOrganisation(house.db)
    const { id } = await aPerson(house.db)
    await aMembership(house.db, { personId: id, organisationId: organisation.id, role: 'reader' })
    const answer = await claimed(organisation.id, await viewerOf(house.db, id))
    expect(answer).toEqual({ __typename: 'AlreadyMember' })
  })

  test('does not find an organisation that was never in the directory', async () => {
    const hidden = await anOrganisation(house.db, { state: 'registered' })
    await expect(claimed(hidden.id, await somebody())).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    })
  })

  test.each([
    [true, 'accepted', 'claim.accepted'],
    [false, 'declined', 'claim.declined'],
  ])('is decided by the officer (%s), once, and told', async (accept, state, kind) => {
    const [entry, viewer, officer] = [await anEntry('council'), await somebody(), await anOfficer()]
    const { id } = await claimed(entry.id, viewer)
    const press = async () => (await house.ask(decide, { id, accept }, officer)).decideClaim
    expect(await press()).toEqual({ __typename: 'Claim', state })
    expect(await press()).toEqual({ __typename: 'WrongState' })
    expect(await ownersOf(entry.id)).toEqual(accept ? [viewer.personId] : [])
    const kept = await house.db.organisation.findUniqueOrThrow({ where: { id: entry.id } })
    expect(kept.state).toBe(accept ? 'registered' : 'unclaimed')
    const told = await house.db.notice.findMany({ where: { personId: viewer.personId ?? 0 } })
    expect(told).toMatchObject([{ kind, data: { organisationId: entry.id } }])
  })

  test('is decided for a reason that whoever made it is told, and that stays on the page', async () => {
    const [entry, viewer, officer] = [await anEntry('council'), await somebody(), await anOfficer()]
    const { id } = await claimed(entry.id, viewer)
    const reason = 'The clerk of the council does not know you.'
    const why = `mutation ($id: ID!, $reason: String!) {
      decideClaim(input: { claimId: $id, accept: false, reason: $reason }) { __typename }
    }`
    await house.ask(why, { id, reason }, officer)
    const told = await house.db.notice.findMany({ where: { personId: viewer.personId ?? 0 } })
    expect(told).toMatchObject([{ kind: 'claim.declined', data: { reason } }])
    const read =
      'query ($n: Int!) { organisation(number: $n) { claims { state reason decidedAt } } }'
    const { organisation } = await house.ask(read, { n: entry.id }, officer)
    expect(organisation.claims).toEqual([{ state: 'declined', reason, decidedAt: NOW }])
  })

  test.each([true, false])('is not decided without a reason (%s)', async (accept) => {
    const [entry, viewer, officer] = [await anEntry('council'), await somebody(), await anOfficer()]
    const { id } = await claimed(entry.id, viewer)
    const wordless = `mutation ($id: ID!, $accept: Boolean!) {
      decideClaim(input: { claimId: $id, accept: $accept, reason: " " }) {
        __typename
        ... on InvalidInput { issues { path code } }
      }
    }`
    const { decideClaim } = await house.ask(wordless, { id, accept }, officer)
    expect(decideClaim.issues).toEqual([{ path: ['reason'], code: 'required' }])
    expect(await house.db.claim.count({ where: { organisationId: entry.id, state: 'open' } })).toBe(
      1,
    )
  })

  test('names its owners’ addresses to those who decide, and to nobody else', async () => {
    const group = await anOrganisation(house.db)
    const { id: personId } = await aPerson(house.db, { email: 'present.owner@example.org' })
    await aMembership(house.db, { personId, organisationId: group.id, role: 'owner' })
    const read = 'query ($n: Int!) { organisation(number: $n) { members { email } } }'
    const ask = async (viewer: Viewer) =>
      (await house.ask(read, { n: group.id }, viewer)).organisation.members
    expect(await ask(await anOfficer())).toEqual([{ email: 'present.owner@example.org' }])
    expect(await ask(await viewerOf(house.db, personId))).toEqual([{ email: null }])
    expect(await ask(visitor)).toEqual([])
  })

  test('is not decided by its claimant, nor by an officer of elsewhere', async () => {
    const [entry, viewer] = [await anEntry('council'), await somebody()]
    const { id } = await claimed(entry.id, viewer)
    const otherOfficer = await anOfficer([TORFAEN])
    for (const [asking, code] of [
      [visitor, 'NOT_ALLOWED'],
      [viewer, 'NOT_ALLOWED'],
      [otherOfficer, 'NOT_FOUND'],
    ] as const) {
      await expect(house.ask(decide, { id, accept: true }, asking)).rejects.toMatchObject({
        extensions: { code },
      })
    }
    expect(await ownersOf(entry.id)).toEqual([])
  })

  describe('an administrator', () => {
    let administrator: Viewer
    beforeAll(async () => {
      administrator = await viewerOf(
        house.db,
        (await aPerson(house.db, { administrator: true })).id,
      )
    })
    /** Bodies that stand in the directory of every house, and those of other tests. */
    const withoutBodies = () =>
      house.db.organisation.updateMany({
        where: { kind: { in: ['commissioner_office', 'county_voluntary_council'] } },
        data: { state: 'archived' },
      })
    const invitedInto = (organisationId: number) =>
      house.db.invitation.findMany({ where: { organisationId, state: 'open' } })

    test('sets up an entry of the directory with its first officer', async () => {
      const entry = await anEntry('county_voluntary_council')
      const input = {
        organisationId: globalId('Organisation', entry.id),
        email: 'officer@example.org',
        role: 'liaison_officer',
        remit: [NEWPORT],
      }
      const { setUpBody } = await house.ask(setUp, { input }, administrator)
      expect(setUpBody).toMatchObject({ __typename: 'Organisation', state: 'verified' })
      expect(await invitedInto(entry.id)).toMatchObject([
        { email: 'officer@example.org', role: 'liaison_officer', remit: [NEWPORT] },
      ])
      const again = await house.ask(setUp, { input }, administrator)
      expect(again.setUpBody).toEqual({ __typename: 'AlreadyInvited' })
    })

    test('is set up however often its administrator has invited that day', async () => {
      const entry = await anEntry('county_voluntary_council')
      for (let one = 0; one < throttles['invite.inviter'].points + 1; one++) {
        const input = {
          organisationId: globalId('Organisation', entry.id),
          email: `reader+${one}@example.org`,
          role: 'reader',
        }
        const { setUpBody } = await house.ask(setUp, { input }, administrator)
        expect(setUpBody.__typename).toBe('Organisation')
      }
    })

    test('sets up a body that is new', async () => {
      await withoutBodies()
      const input = {
        kind: 'commissioner_office',
        name: { en: 'Office of Somebody', cy: 'Swyddfa Rhywun' },
        areaCodes: ['W15000002'],
        email: 'first@example.org',
        role: 'owner',
      }
      const { setUpBody } = await house.ask(setUp, { input }, administrator)
      expect(setUpBody).toMatchObject({ kind: 'commissioner_office', state: 'verified' })
      expect(await invitedInto(setUpBody.number)).toMatchObject([{ role: 'owner' }])
    })

    test.each([1, 2, 3, 4])(
      'makes one body of a form that is sent twice at once (%i)',
      async (at) => {
        await withoutBodies()
        const input = (person: string) => ({
          kind: 'county_voluntary_council',
          name: { en: `Voluntary Council ${at}` },
          areaCodes: [NEWPORT],
          email: `${person}.${at}@example.org`,
          role: 'owner',
        })
        const answers = await Promise.all(
          ['one', 'two'].map(async (person) => {
            const { setUpBody } = await house.ask(setUp, { input: input(person) }, administrator)
            return setUpBody
          }),
        )
        expect(answers.map((answer) => answer.__typename).sort()).toEqual([
          'InvalidInput',
          'Organisation',
        ])
        expect(answers.find((answer) => answer.issues)?.issues).toEqual([
          { path: ['areaCodes'], code: 'body_exists' },
        ])
        const nameEn = `Voluntary Council ${at}`
        expect(await house.db.organisation.count({ where: { nameEn } })).toBe(1)
      },
    )

    test('adds a member to a body that is set up, and leaves its review as it is', async () => {
      const reviewOn = new Date('2027-05-01')
      const body = await anOrganisation(house.db, { kind: 'commissioner_office', reviewOn })
      const input = {
        organisationId: globalId('Organisation', body.id),
        email: 'second@example.org',
        role: 'owner',
      }
      const { setUpBody } = await house.ask(setUp, { input }, administrator)
      expect(setUpBody.__typename).toBe('Organisation')
      const kept = await house.db.organisation.findUniqueOrThrow({ where: { id: body.id } })
      expect(kept).toMatchObject({ state: 'verified', reviewOn, version: body.version })
      expect(await house.db.verification.count({ where: { organisationId: body.id } })).toBe(0)
    })

    test.each<[string, object, { path: string[]; code: string }[]]>([
      [
        'nothing of a new body',
        { role: 'owner' },
        [
          { path: ['kind'], code: 'required' },
          { path: ['name'], code: 'one_language_required' },
          { path: ['areaCodes'], code: 'required' },
        ],
      ],
      [
        'a role of another body',
        {
          kind: 'commissioner_office',
          name: { en: 'An Office' },
          areaCodes: [NEWPORT],
          role: 'liaison_officer',
        },
        [{ path: ['role'], code: 'role_not_here' }],
      ],
    ])('is told what is wrong with %s', async (_, more, issues) => {
      await withoutBodies()
      const input = { email: 'x@example.org', ...more }
      const { setUpBody } = await house.ask(setUp, { input }, administrator)
      expect(setUpBody).toEqual({ __typename: 'InvalidInput', issues })
    })

    test('makes no office of a charity, and nobody else sets one up', async () => {
      const entry = await anEntry('charity')
      const input = {
        organisationId: globalId('Organisation', entry.id),
        email: 'x@example.org',
        role: 'owner',
      }
      const { setUpBody } = await house.ask(setUp, { input }, administrator)
      expect(setUpBody.issues).toEqual([{ path: ['organisationId'], code: 'not_an_office' }])
      for (const viewer of [visitor, await somebody(), await anOfficer()]) {
        await expect(house.ask(setUp, { input }, viewer)).rejects.toMatchObject({
          extensions: { code: 'NOT_ALLOWED' },
        })
      }
    })
  })
})
