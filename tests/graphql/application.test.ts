import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import { tidyAccounts } from '#graphql/accounts/tidy-accounts.ts'
import { keepLinks } from '#graphql/applications/keep-links.ts'
import { lapseDueApplications } from '#graphql/applications/lapse-due-applications.ts'
import { globalId } from '#graphql/operation/id.ts'
import { transact } from '#graphql/operation/operation.ts'
import { tokenOf } from '#graphql/passes/pass.ts'
import {
  aMembership,
  anOpportunity,
  anOrganisation,
  aPerson,
  NOW,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, SECRET, type House } from '#tests/support/house.ts'

const HOUR = 3_600_000

const mutation = (name: string) => {
  const on: Record<string, string> = {
    Application: 'number state',
    OpportunityClosed: 'because',
    TooYoung: 'minimumAge',
    PassInvalid: 'why',
    InvalidInput: 'issues { path code }',
  }
  const may: Record<string, string[]> = {
    putForward: ['Application', 'OpportunityClosed', 'TooYoung', 'InvalidInput'],
    askToPutForward: ['OpportunityClosed', 'TooYoung', 'InvalidInput'],
    confirmApplication: ['Application', 'OpportunityClosed', 'PassInvalid', 'InvalidInput'],
    withdrawApplication: ['Application', 'PassInvalid', 'InvalidInput'],
    acceptApplication: ['Application', 'InvalidInput'],
    declineApplication: ['Application', 'InvalidInput'],
  }
  const parts = (may[name] ?? []).map((kind) => `... on ${kind} { ${on[kind]} }`)
  const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`
  return `mutation ($input: ${input}) { ${name}(input: $input) { __typename ${parts.join(' ')} } }`
}

describe('putting oneself forward', () => {
  let house: House
  let organisationId: number
  let organiser: Viewer
  let volunteer: Viewer
  let opportunityId: number

  const perform = async (name: string, input: object, viewer: Viewer = visitor) =>
    (await house.ask(mutation(name), { input }, viewer))[name]
  const on = (id = opportunityId) => ({ opportunityId: globalId('Opportunity', id) })
  const guest = (more: object = {}) => ({
    ...on(),
    name: 'Siân Prys',
    email: 'sian@example.org',
    preferredLanguage: 'cy',
    message: 'I can drive.',
    ...more,
  })
  const applications = (id = opportunityId) =>
    house.db.application.findMany({
      where: { opportunityId: id },
      include: { passes: true, person: true },
      orderBy: { id: 'asc' },
    })
  const tokenFor = async (id = opportunityId) => {
    const [application] = await applications(id)
    const [pass] = application?.passes ?? []
    return pass ? tokenOf(SECRET, pass) : ''
  }
  const told = async (since = 0) =>
    (
      await house.db.notice.findMany({
        where: { id: { gt: since }, data: { path: ['opportunityId'], equals: opportunityId } },
        orderBy: { id: 'asc' },
      })
    ).map(({ kind, personId, email }) => [kind, email ?? personId])
  const idOf = ({ number }: { number: number }) => globalId('Application', number)

  beforeAll(async () => {
    house = await openHouse()
    organisationId = (await anOrganisation(house.db)).id
    const person = await aPerson(house.db)
    await aMembership(house.db, { personId: person.id, organisationId, role: 'organiser' })
    organiser = await viewerOf(house.db, person.id)
    volunteer = await viewerOf(house.db, (await aPerson(house.db, { name: 'Aled' })).id)
  })

  beforeEach(async () => {
    house.setNow(NOW)
    opportunityId = (await anOpportunity(house.db, organisationId)).id
    await house.db.throttle.deleteMany()
    // What another test left waiting is not this one's to lapse.
    await house.db.application.deleteMany({ where: { state: 'asked' } })
  })

  test('counts at once for somebody signed in; both sides are told', async () => {
    const answer = await perform('putForward', { ...on(), message: 'Hello' }, volunteer)
    expect(answer).toMatchObject({ __typename: 'Application', state: 'put_forward' })
    expect(await told()).toEqual([
      ['application.received', volunteer.personId],
      ['application.new', organiser.personId],
    ])
    const lines = await house.db.history.findMany({ where: { subject: 'Application' } })
    expect(lines.at(-1)).toMatchObject({
      action: 'application.putForward',
      subjectId: answer.number,
      organisationId,
      facts: { opportunityId },
    })
  })

  test('pressed many times at once, makes one', async () => {
    const press = () => perform('putForward', on(), volunteer)
    const answers = await Promise.all([press(), press(), press(), press()])
    expect(new Set(answers.map(({ number }) => number)).size).toBe(1)
    expect(await applications()).toHaveLength(1)
    expect(await told()).toHaveLength(2)
  })

  test('waits for a guest’s link, of which the organisers hear nothing', async () => {
    expect(await perform('askToPutForward', guest())).toEqual({ __typename: 'Done' })
    const [application] = await applications()
    expect(application).toMatchObject({
      state: 'asked',
      message: 'I can drive.',
      heldUntil: new Date(+NOW + 24 * HOUR),
      person: { name: 'Siân Prys', email: 'sian@example.org', preferredLanguage: 'cy' },
    })
    expect(await told()).toEqual([['application.confirmAsked', 'sian@example.org']])
    const list = await house.ask(
      `query ($n: Int!) { opportunity(number: $n) { applications { totalCount } } }`,
      { n: opportunityId },
      organiser,
    )
    expect(list.opportunity.applications.totalCount).toBe(0)
  })

  test('following the link changes nothing; the button under it does, once', async () => {
    await perform('askToPutForward', guest())
    const token = await tokenFor()
    const { myApplication } = await house.ask(
      'query ($token: String!) { myApplication(token: $token) { ... on Application { state name opportunity { number } } } }',
      { token },
    )
    expect(myApplication).toMatchObject({ state: 'asked', name: 'Siân Prys' })
    expect((await applications())[0]?.state).toBe('asked')
    const answers = [
      await perform('confirmApplication', { token }),
      await perform('confirmApplication', { token }),
    ]
    expect(answers.map(({ state }) => state)).toEqual(['put_forward', 'put_forward'])
    expect((await applications())[0]?.person.emailConfirmedAt).toEqual(NOW)
    expect((await told()).map(([kind]) => kind)).toEqual([
      'application.confirmAsked',
      'application.received',
      'application.new',
    ])
  })

  test('lapses after a day; a late link still counts where it is open', async () => {
    await perform('askToPutForward', guest())
    house.setNow(new Date(+NOW + 24 * HOUR - 1))
    expect(await lapseDueApplications(house.engine.asSystem('job'))).toBe(0)
    house.setNow(new Date(+NOW + 24 * HOUR))
    expect(await lapseDueApplications(house.engine.asSystem('job'))).toBe(1)
    expect(await lapseDueApplications(house.engine.asSystem('job'))).toBe(0)
    expect((await applications())[0]?.state).toBe('lapsed')
    expect(await told()).toHaveLength(1)
    const token = await tokenFor()
    expect(await perform('confirmApplication', { token })).toMatchObject({ state: 'put_forward' })
  })

  test.each([
    ['nonsense', 'wrong'],
    ['1.abc', 'wrong'],
  ])('with the link %s is told that it is %s', async (token, why) => {
    expect(await perform('confirmApplication', { token })).toEqual({
      __typename: 'PassInvalid',
      why,
    })
  })

  test('a link of half a year ago is told to be over', async () => {
    await perform('askToPutForward', guest())
    const token = await tokenFor()
    house.setNow(new Date(+NOW + 181 * 24 * HOUR))
    expect(await perform('confirmApplication', { token })).toMatchObject({ why: 'expired' })
  })

  test('the link of somebody who helps opens as long as they help, and half a year after', async () => {
    const daysOn = (days: number) => house.setNow(new Date(+NOW + days * 24 * HOUR))
    const opens = async () =>
      (
        await house.ask(
          'query ($t: String!) { myApplication(token: $t) { ... on Application { state } ... on PassInvalid { why } } }',
          { t: token },
        )
      ).myApplication
    await perform('askToPutForward', guest())
    const token = await tokenFor()
    await perform('confirmApplication', { token })
    const [application] = await applications()
    const id = { applicationId: globalId('Application', application?.id ?? 0) }
    await perform('acceptApplication', id, organiser)
    daysOn(1000)
    await tidyAccounts(house.engine.asSystem('job'))
    expect(await opens()).toEqual({ state: 'accepted' })
    await perform('declineApplication', id, organiser)
    daysOn(1179)
    expect(await opens()).toEqual({ state: 'declined' })
    daysOn(1181)
    expect(await opens()).toEqual({ why: 'expired' })
  })

  test('whoever comes back after years is sent a link that opens', async () => {
    await perform('askToPutForward', guest())
    await perform('withdrawApplication', { token: await tokenFor() })
    house.setNow(new Date(+NOW + 1000 * 24 * HOUR))
    await tidyAccounts(house.engine.asSystem('job'))
    expect(await tokenFor()).toBe('')
    await perform('askToPutForward', guest())
    const token = await tokenFor()
    const notice = await house.db.notice.findFirstOrThrow({ orderBy: { id: 'desc' } })
    expect(token.startsWith(`${notice.passId}.`)).toBe(true)
    expect(await perform('confirmApplication', { token })).toMatchObject({ state: 'put_forward' })
  })

  test.each([
    ['its last day moves', { endsOn: new Date('2027-03-31') }, '2027-09-27T00:00:00.000Z'],
    ['it goes on', { endsOn: null }, null],
    ['it is called off', { state: 'cancelled' as const }, '2027-05-22T12:00:00.000Z'],
  ])('links live as long as there is something to help with: when %s', async (_, after, until) => {
    await house.db.opportunity.update({
      where: { id: opportunityId },
      data: { endsOn: new Date('2026-12-31') },
    })
    const { number } = await perform('putForward', on(), volunteer)
    await house.db.opportunity.update({ where: { id: opportunityId }, data: after })
    await transact(house.as(organiser), 'opportunity.write', (tx) => keepLinks(tx, opportunityId))
    const pass = await house.db.pass.findFirstOrThrow({ where: { applicationId: number } })
    expect(pass.expiresAt?.toISOString() ?? null).toBe(until)
  })

  test('an offer that nobody confirmed in time is no reason to turn somebody away, swept or not', async () => {
    for (const name of ['Ann', 'Bob', 'Cat', 'Dai', 'Eve', 'Ffion']) {
      await perform('askToPutForward', guest({ name }))
    }
    await house.db.throttle.deleteMany()
    house.setNow(new Date(+NOW + 25 * HOUR))
    await perform('askToPutForward', guest({ name: 'Gwen' }))
    await perform('askToPutForward', guest({ name: 'Ann' }))
    expect((await applications()).map(({ state }) => state)).toEqual([
      'asked',
      ...Array(5).fill('lapsed'),
      'asked',
    ])
  })

  test('answers a guest alike, whether the address is unknown, known or already there', async () => {
    const known = await perform('askToPutForward', guest({ email: volunteer.email }))
    await perform('putForward', on(), volunteer)
    const there = await perform('askToPutForward', {
      ...guest({ email: volunteer.email, name: 'ALED' }),
    })
    const unknown = await perform('askToPutForward', guest({ email: 'new@example.org' }))
    expect([known, there, unknown]).toEqual([
      { __typename: 'Done' },
      { __typename: 'Done' },
      { __typename: 'Done' },
    ])
    // Whoever reads the mail of somebody already there is told what stands, and nobody is added.
    expect((await told()).filter(([kind]) => kind === 'application.received')).toHaveLength(2)
    expect(await applications()).toHaveLength(3)
  })

  test('takes several people of one address, as families have, and no crowd', async () => {
    for (let number = 0; number < 12; number++) {
      const answer = await perform(
        'askToPutForward',
        guest({ name: `Sibling ${'abcdefghijkl'[number]}` }),
      )
      expect(answer).toEqual({ __typename: 'Done' })
    }
    expect(await applications()).toHaveLength(6)
  })

  test('is refused in words where too many come from one place', async () => {
    const origin = { ...house.as(), origin: 'a library' }
    const { askToPutForward } = await import('#graphql/applications/ask-to-put-forward.ts')
    const attempt = (number: number) =>
      askToPutForward(origin, guest({ email: `p${number}@example.org` }) as never)
    await Promise.all(Array.from({ length: 100 }, (_, number) => attempt(number)))
    await expect(attempt(100)).rejects.toMatchObject({ name: 'TooMany' })
  })

  test.each([
    [
      'no age where one is wanted',
      {},
      undefined,
      { __typename: 'InvalidInput', issues: [{ path: ['age'], code: 'required' }] },
    ],
    [
      '17 where 18 is the least',
      { minimumAge: 18 },
      17,
      { __typename: 'TooYoung', minimumAge: 18 },
    ],
    ['17 where nobody said that under-18s may', {}, 17, { __typename: 'TooYoung', minimumAge: 18 }],
    [
      '15 where 16 is the least',
      { minimumAge: 16, under18Welcome: true },
      15,
      { __typename: 'TooYoung', minimumAge: 16 },
    ],
    [
      '16 where 16 is the least',
      { minimumAge: 16, under18Welcome: true },
      16,
      { state: 'put_forward' },
    ],
    ['18 where nobody said more', {}, 18, { state: 'put_forward' }],
  ])('at %s is answered kindly', async (_, more, age, expected) => {
    const { id } = await anOpportunity(house.db, organisationId, { under18Welcome: false, ...more })
    const answer = await perform('putForward', { ...on(id), age }, volunteer)
    expect(answer).toMatchObject(expected)
    const kept = await applications(id)
    expect(kept).toHaveLength('state' in expected ? 1 : 0)
    expect(JSON.stringify(kept)).not.toMatch(/"age"/)
  })

  test('with what reads like the report of a crime is met with 999 first, and saved when it is none', async () => {
    const message = 'Someone stole my bike last night'
    expect(await perform('putForward', { ...on(), message }, volunteer)).toEqual({
      __typename: 'LooksLikeCrimeReport',
    })
    const told = await perform('putForward', { ...on(), message, notACrime: true }, volunteer)
    expect(told).toMatchObject({ state: 'put_forward' })
  })

  test.each([
    ['cancelled', { state: 'cancelled' }, 'cancelled'],
    ['over', { endsOn: new Date('2026-11-01T00:00:00Z') }, 'over'],
    ['with all found', { wanted: 1, accepted: 1 }, 'all_found'],
  ] as const)('for what is %s is refused', async (_, more, because) => {
    const { id } = await anOpportunity(house.db, organisationId, more)
    const refused = { __typename: 'OpportunityClosed', because }
    expect(await perform('putForward', on(id), volunteer)).toEqual(refused)
    expect(await perform('askToPutForward', guest(on(id)))).toEqual(refused)
  })

  test.each(['draft', 'taken_down'] as const)('for what is %s is not found', async (state) => {
    const { id } = await anOpportunity(house.db, organisationId, { state })
    await expect(perform('putForward', on(id), volunteer)).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    })
  })

  test('is taken back by the link or by its person, and by nobody else', async () => {
    await perform('askToPutForward', guest())
    const token = await tokenFor()
    await perform('confirmApplication', { token })
    const id = globalId('Application', (await applications())[0]?.id ?? 0)
    await expect(
      perform('withdrawApplication', { applicationId: id }, volunteer),
    ).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } })
    await expect(
      perform('withdrawApplication', { applicationId: id }, organiser),
    ).rejects.toMatchObject({ extensions: { code: 'NOT_ALLOWED' } })
    const answers = [
      await perform('withdrawApplication', { token }),
      await perform('withdrawApplication', { token }),
    ]
    expect(answers.map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn'])
    expect((await told()).filter(([kind]) => kind === 'application.withdrawn')).toEqual([
      ['application.withdrawn', organiser.personId],
    ])
    // Who changes their mind again begins anew, on the same row.
    await perform('askToPutForward', guest())
    expect(await applications()).toMatchObject([{ state: 'asked' }])
  })

  test('accepted and then taken back from an account, is seen so by the organisers, who want one more', async () => {
    const id = idOf(await perform('putForward', { ...on(), message: 'I can drive.' }, volunteer))
    await perform('acceptApplication', { applicationId: id }, organiser)
    const seen = async () =>
      (
        await house.ask(
          `query ($n: Int!) {
            opportunity(number: $n) { accepted applications { edges { node { name state } } } }
          }`,
          { n: opportunityId },
          organiser,
        )
      ).opportunity
    expect((await seen()).accepted).toBe(1)
    for (const _ of [1, 2]) {
      expect(await perform('withdrawApplication', { applicationId: id }, volunteer)).toMatchObject({
        state: 'withdrawn',
      })
    }
    expect(await seen()).toEqual({
      accepted: 0,
      applications: { edges: [{ node: { name: 'Aled', state: 'withdrawn' } }] },
    })
    expect((await told()).filter(([kind]) => kind === 'application.withdrawn')).toEqual([
      ['application.withdrawn', organiser.personId],
    ])
  })

  test('keeps what somebody said, whatever a stranger says in their name', async () => {
    await perform('askToPutForward', guest())
    const token = await tokenFor()
    await perform('confirmApplication', { token })
    await perform('withdrawApplication', { token })
    await perform('askToPutForward', guest({ message: 'A stranger’s words.' }))
    expect(await applications()).toMatchObject([{ state: 'asked', message: 'I can drive.' }])
  })

  test('a place put forward without an account is found under the same confirmed address', async () => {
    await perform('askToPutForward', guest({ email: volunteer.email, name: 'Aled' }))
    const mine = async (viewer: Viewer) =>
      (
        await house.ask(
          '{ myApplications(first: 100) { edges { node { opportunity { number } } } } }',
          {},
          viewer,
        )
      ).myApplications.edges.map((edge: any) => edge.node.opportunity.number)
    expect(await mine(volunteer)).toContain(opportunityId)
    expect(await mine(organiser)).toEqual([])
    expect(await mine(visitor)).toEqual([])
    expect(await perform('putForward', on(), volunteer)).toMatchObject({ state: 'put_forward' })
    expect(await applications()).toHaveLength(1)
  })

  test('is accepted and declined by organisers alone; each is told, with the reason', async () => {
    const first = await perform('putForward', on(), volunteer)
    for (const stranger of [volunteer, visitor]) {
      await expect(
        perform('acceptApplication', { applicationId: idOf(first) }, stranger),
      ).rejects.toMatchObject({ extensions: { code: 'NOT_ALLOWED' } })
    }
    const other = await anOrganisation(house.db)
    const person = await aPerson(house.db)
    await aMembership(house.db, { personId: person.id, organisationId: other.id, role: 'owner' })
    await expect(
      perform(
        'acceptApplication',
        { applicationId: idOf(first) },
        await viewerOf(house.db, person.id),
      ),
    ).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } })

    const accept = () => perform('acceptApplication', { applicationId: idOf(first) }, organiser)
    expect(await accept()).toMatchObject({ state: 'accepted' })
    expect(await accept()).toEqual({ __typename: 'WrongState' })
    const decline = { applicationId: idOf(first), reason: 'We found a van.' }
    expect(await perform('declineApplication', decline, organiser)).toMatchObject({
      state: 'declined',
    })
    const { accepted } = await house.db.opportunity.findUniqueOrThrow({
      where: { id: opportunityId },
    })
    expect(accepted).toBe(0)
    const notices = await house.db.notice.findMany({
      where: { personId: volunteer.personId, kind: 'application.declined' },
    })
    expect(notices.at(-1)?.data).toMatchObject({ reason: 'We found a van.' })
    expect(await perform('putForward', on(), volunteer)).toMatchObject({ because: 'declined' })
  })

  test('no more are accepted than are wanted, however many press at once', async () => {
    await house.db.opportunity.update({ where: { id: opportunityId }, data: { wanted: 3 } })
    const made = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const person = await aPerson(house.db)
        return house.db.application.create({
          data: {
            opportunityId,
            personId: person.id,
            state: 'put_forward',
            createdAt: NOW,
            changedAt: NOW,
          },
        })
      }),
    )
    const answers = await Promise.all(
      made.map(({ id }) =>
        perform('acceptApplication', { applicationId: globalId('Application', id) }, organiser),
      ),
    )
    const kinds = answers.map(({ __typename }) => __typename)
    expect(kinds.filter((kind) => kind === 'Application')).toHaveLength(3)
    expect(kinds.filter((kind) => kind === 'AllFound')).toHaveLength(9)
    const { accepted } = await house.db.opportunity.findUniqueOrThrow({
      where: { id: opportunityId },
    })
    expect(accepted).toBe(3)
    expect((await applications()).filter(({ state }) => state === 'accepted')).toHaveLength(3)
  })

  test('the list shows organisers whom to write to, in as many statements for 5 as for 50', async () => {
    for (let number = 0; number < 50; number++) {
      const person = await aPerson(house.db)
      await house.db.application.create({
        data: {
          opportunityId,
          personId: person.id,
          state: 'put_forward',
          createdAt: NOW,
          changedAt: NOW,
        },
      })
    }
    const list = (first: number, viewer: Viewer) =>
      house.ask(
        /* GraphQL */ `
          query ($n: Int!, $first: Int!) {
            opportunity(number: $n) {
              applications(first: $first) {
                totalCount
                edges {
                  node {
                    name
                    email
                    message
                    opportunity {
                      title {
                        en
                      }
                    }
                  }
                }
              }
            }
          }
        `,
        { n: opportunityId, first },
        viewer,
      )
    const few = await house.statementsOf(() => list(5, organiser))
    const many = await house.statementsOf(() => list(50, organiser))
    expect(many).toHaveLength(few.length)
    const { opportunity } = await list(50, organiser)
    expect(opportunity.applications.totalCount).toBe(50)
    expect(opportunity.applications.edges[0].node.email).toMatch(/@example\.org$/)
    for (const stranger of [volunteer, visitor]) {
      await expect(list(5, stranger)).rejects.toMatchObject({ extensions: { code: 'NOT_ALLOWED' } })
    }
  })
})
