import { beforeAll, describe, expect, test } from 'vitest'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import { namedIn } from '#graphql/notices/named.ts'
import { globalId } from '#graphql/operation/id.ts'
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

const answers = /* GraphQL */ `
  {
    __typename
    ... on Organisation {
      state
    }
    ... on InvalidInput {
      issues {
        path
        code
      }
    }
  }
`
const verify = /* GraphQL */ `
  mutation ($id: ID!, $version: Int!, $evidence: String!, $reviewOn: String!) {
    verifyOrganisation(
      input: { organisationId: $id, version: $version, evidence: $evidence, reviewOn: $reviewOn }
    ) ${answers}
  }
`
const withReason = (name: string) => /* GraphQL */ `
  mutation ($id: ID!, $reason: String!) {
    ${name}(input: { organisationId: $id, reason: $reason }) ${answers}
  }
`
const reinstate = /* GraphQL */ `
  mutation ($id: ID!) {
    reinstateOrganisation(input: { organisationId: $id }) ${answers}
  }
`
const answer = /* GraphQL */ `
  mutation ($id: ID!, $answer: String!) {
    answerMore(input: { organisationId: $id, answer: $answer }) ${answers}
  }
`

describe('verifying an organisation', () => {
  let house: House
  let officer: Viewer
  let otherOfficer: Viewer

  beforeAll(async () => {
    house = await openHouse()
    officer = await anOfficer([NEWPORT])
    otherOfficer = await anOfficer([TORFAEN])
  })

  const anOfficer = async (remit: string[]) => {
    const body = await anOrganisation(house.db, {
      kind: 'county_voluntary_council',
      councils: remit,
    })
    const person = await aPerson(house.db)
    await aMembership(house.db, {
      personId: person.id,
      organisationId: body.id,
      role: 'liaison_officer',
      remit,
    })
    return viewerOf(house.db, person.id)
  }

  const aGroup = async (
    state: 'registered' | 'more_asked' | 'verified' | 'suspended' | 'declined',
  ) => {
    const organisation = await anOrganisation(house.db, { state })
    const owners = [await aPerson(house.db, { preferredLanguage: 'cy' }), await aPerson(house.db)]
    for (const { id } of owners) {
      const membership = { personId: id, organisationId: organisation.id, role: 'owner' as const }
      await aMembership(house.db, membership)
    }
    return { id: organisation.id, owners: owners.map((owner) => owner.id) }
  }
  const of = (id: number) => globalId('Organisation', id)
  const verified = async (id: number, more: object = {}, as = officer) => {
    const given = { version: 1, evidence: 'Charity register, seen today.', reviewOn: '2027-11-23' }
    return (await house.ask(verify, { id: of(id), ...given, ...more }, as)).verifyOrganisation
  }

  test('opens it to everybody, until a day on which to look again', async () => {
    const { id } = await aGroup('registered')
    expect(await verified(id)).toEqual({ __typename: 'Organisation', state: 'verified' })
    const kept = await house.db.organisation.findUniqueOrThrow({ where: { id } })
    expect(kept).toMatchObject({ verifiedAt: NOW, reviewOn: new Date('2027-11-23'), version: 2 })
    const seen = await house.ask('query ($n: Int!) { organisation(number: $n) { state } }', {
      n: id,
    })
    expect(seen).toEqual({ organisation: { state: 'verified' } })
  })

  test('keeps who decided on what evidence, and leaves the evidence out of the history', async () => {
    const { id } = await aGroup('registered')
    await verified(id)
    const [step] = await house.db.verification.findMany({ where: { organisationId: id } })
    expect(step).toMatchObject({
      decision: 'verify',
      evidence: 'Charity register, seen today.',
      decidedById: officer.personId,
      at: NOW,
    })
    const lines = await house.db.history.findMany({ where: { organisationId: id } })
    expect(lines).toMatchObject([
      { action: 'organisation.verified', facts: { reviewOn: '2027-11-23' } },
    ])
  })

  test.each([
    ['verifyOrganisation', 'registered', 'organisation.verified', { reviewOn: '2027-11-23' }],
    ['askMore', 'registered', 'organisation.moreAsked', { reason: 'Who runs it?' }],
    ['declineOrganisation', 'registered', 'organisation.declined', { reason: 'Who runs it?' }],
    ['suspendOrganisation', 'verified', 'organisation.suspended', { reason: 'Who runs it?' }],
    ['reinstateOrganisation', 'suspended', 'organisation.reinstated', {}],
  ] as const)('%s tells every owner, each in their language', async (name, state, kind, facts) => {
    const { id, owners } = await aGroup(state)
    // Whoever is refused something is told whom to talk to about it.
    const refused = ['declineOrganisation', 'suspendOrganisation'].includes(name)
    const decidedBy = refused ? { officerId: officer.personId } : {}
    if (name === 'verifyOrganisation') await verified(id)
    else if (name === 'reinstateOrganisation') await house.ask(reinstate, { id: of(id) }, officer)
    else await house.ask(withReason(name), { id: of(id), reason: 'Who runs it?' }, officer)
    const notices = await house.db.notice.findMany({
      where: { personId: { in: owners } },
      orderBy: { personId: 'asc' },
    })
    expect(notices).toMatchObject([
      {
        kind,
        personId: owners[0],
        language: 'cy',
        data: { organisationId: id, ...facts, ...decidedBy },
      },
      {
        kind,
        personId: owners[1],
        language: 'en',
        data: { organisationId: id, ...facts, ...decidedBy },
      },
    ])
    for (const notice of notices) {
      expect((await namedIn(house.db, notice)).officer !== null).toBe(refused)
    }
  })

  test('goes back and forth: more is asked, the group answers, and the officer reads it', async () => {
    const { id, owners } = await aGroup('registered')
    await house.ask(withReason('askMore'), { id: of(id), reason: 'Who runs it?' }, officer)
    const owner = await viewerOf(house.db, owners[0] ?? 0)
    const { answerMore } = await house.ask(answer, { id: of(id), answer: 'Mair does.' }, owner)
    expect(answerMore.state).toBe('registered')
    const { organisation } = await house.ask(
      `query ($n: Int!) { organisation(number: $n) { verifications { decision reason evidence } } }`,
      { n: id },
      officer,
    )
    expect(organisation.verifications).toEqual([
      { decision: 'answer', reason: 'Mair does.', evidence: null },
      { decision: 'ask_more', reason: 'Who runs it?', evidence: null },
    ])
  })

  test.each([
    ['verified', 'declineOrganisation'],
    ['declined', 'declineOrganisation'],
    ['registered', 'suspendOrganisation'],
    ['more_asked', 'askMore'],
  ] as const)('refuses, for one %s, to %s', async (state, name) => {
    const { id } = await aGroup(state)
    const result = await house.ask(withReason(name), { id: of(id), reason: 'No.' }, officer)
    expect(result[name]).toEqual({ __typename: 'WrongState' })
  })

  test('is done once, however often it is pressed', async () => {
    const { id } = await aGroup('registered')
    const kinds = await Promise.all([verified(id), verified(id), verified(id)])
    expect(kinds.map((kind) => kind.__typename).sort()).toEqual(['Organisation', 'Stale', 'Stale'])
  })

  test('is refused where the group changed something after the officer looked', async () => {
    const { id } = await aGroup('registered')
    await house.db.organisation.update({ where: { id }, data: { version: 2 } })
    expect(await verified(id)).toEqual({ __typename: 'Stale' })
  })

  test.each([
    ['askMore', 'registered'],
    ['declineOrganisation', 'registered'],
    ['suspendOrganisation', 'verified'],
  ] as const)(
    '%s is refused likewise, where it is said what was looked at',
    async (name, state) => {
      const { id } = await aGroup(state)
      await house.db.organisation.update({ where: { id }, data: { version: 2 } })
      const decided = async (version: number) =>
        (
          await house.ask(
            `mutation ($id: ID!, $version: Int) {
            ${name}(input: { organisationId: $id, version: $version, reason: "So." }) { __typename }
          }`,
            { id: of(id), version },
            officer,
          )
        )[name].__typename
      expect(await decided(1)).toBe('Stale')
      expect(await decided(2)).toBe('Organisation')
    },
  )

  test.each([
    ['2026-11-23', 'not_to_come'],
    ['2026-02-30', 'no_such_date'],
    ['12026-01-01', 'no_such_date'],
    ['', 'required'],
  ])('names the review date "%s" as wrong', async (reviewOn, code) => {
    const { id } = await aGroup('registered')
    expect(await verified(id, { reviewOn })).toEqual({
      __typename: 'InvalidInput',
      issues: [{ path: ['reviewOn'], code }],
    })
  })

  test('wants evidence, and a decline a reason', async () => {
    const { id } = await aGroup('registered')
    expect(await verified(id, { evidence: '  ' })).toMatchObject({
      issues: [{ path: ['evidence'], code: 'required' }],
    })
    const { declineOrganisation } = await house.ask(
      withReason('declineOrganisation'),
      { id: of(id), reason: '' },
      officer,
    )
    expect(declineOrganisation).toMatchObject({ issues: [{ path: ['reason'], code: 'required' }] })
  })

  test('hides the evidence from the group, and everything of it from others', async () => {
    const { id, owners } = await aGroup('registered')
    await verified(id)
    const read = async (viewer: Viewer) =>
      (
        await house.ask(
          `query ($n: Int!) {
            organisation(number: $n) { verifications { evidence } checks { code } reviewOn }
          }`,
          { n: id },
          viewer,
        )
      ).organisation
    const owner = await viewerOf(house.db, owners[0] ?? 0)
    expect(await read(owner)).toEqual({
      verifications: [{ evidence: null }],
      checks: null,
      reviewOn: '2027-11-23',
    })
    for (const viewer of [visitor, otherOfficer]) {
      expect(await read(viewer)).toEqual({ verifications: [], checks: null, reviewOn: null })
    }
    const seen = await read(officer)
    expect(seen.verifications).toEqual([{ evidence: 'Charity register, seen today.' }])
    expect(seen.checks).toHaveLength(6)
  })

  describe('is for whoever looks after it', () => {
    const mutations: [string, string, 'registered' | 'verified' | 'suspended'][] = [
      ['verifyOrganisation', verify, 'registered'],
      ['askMore', withReason('askMore'), 'registered'],
      ['declineOrganisation', withReason('declineOrganisation'), 'registered'],
      ['suspendOrganisation', withReason('suspendOrganisation'), 'verified'],
      ['reinstateOrganisation', reinstate, 'suspended'],
    ]
    const variables = { version: 1, evidence: 'Seen.', reviewOn: '2027-11-23', reason: 'So.' }

    test.each(mutations)('%s', async (name, document, state) => {
      const { id, owners } = await aGroup(state)
      const owner = await viewerOf(house.db, owners[0] ?? 0)
      const names = [...document.matchAll(/\$(\w+):/g)].map((match) => match[1] ?? '')
      const asked = Object.fromEntries(
        Object.entries({ ...variables, id: of(id) }).filter(([key]) => names.includes(key)),
      )
      for (const viewer of [visitor, owner, otherOfficer]) {
        const refused =
          viewer === otherOfficer && state !== 'verified' ? 'NOT_FOUND' : 'NOT_ALLOWED'
        await expect(house.ask(document, asked, viewer)).rejects.toMatchObject({
          extensions: { code: refused },
        })
      }
      const kept = await house.db.organisation.findUniqueOrThrow({ where: { id } })
      expect(kept.state).toBe(state)
      expect((await house.ask(document, asked, officer))[name].__typename).toBe('Organisation')
    })
  })
})
